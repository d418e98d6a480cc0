package org.zhaoshang.projects;

import org.jspecify.annotations.Nullable;
import org.zhaoshang.commands.Commands;
import org.zhaoshang.ledger.Project;

/** A change of one project: what becomes of it is a pure function, run by the machinery of all commands. */
interface ProjectCommand extends Commands.Revision<Project> {

    String code();

    @Nullable
    Integer expectedVersion();

    /** Why, for changes that have to be explained. */
    default @Nullable String reason() {
        return null;
    }

    default ProjectPayload runBy(Commands commands) {
        return ProjectPayload.of(commands.revise(Project.class, code(), expectedVersion(), reason(), this));
    }
}
