package org.zhaoshang.projects;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhaoshang.commands.Outcome;
import org.zhaoshang.commands.UserError;
import org.zhaoshang.ledger.Project;

/** What became of a change of a project; it is shown with all that has happened to it. */
record ProjectPayload(@Nullable ProjectView project, List<UserError> userErrors) {

    static ProjectPayload of(Outcome<Project> outcome) {
        var project = outcome.record();
        return new ProjectPayload(
                project == null ? null : new ProjectView(project, outcome.today(), outcome.ledger()),
                outcome.userErrors());
    }
}
