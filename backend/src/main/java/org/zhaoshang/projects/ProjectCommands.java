package org.zhaoshang.projects;

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;
import org.zhaoshang.commands.Commands;
import org.zhaoshang.ledger.Project;

/** Answers the schema's changes of what a project is and where it stands. */
@Controller
class ProjectCommands {

    private final Commands commands;

    ProjectCommands(Commands commands) {
        this.commands = commands;
    }

    @MutationMapping
    ProjectPayload projectCreate(@Argument ProjectCreation input) {
        return ProjectPayload.of(commands.create(Project.class, input.code(), input));
    }

    @MutationMapping
    ProjectPayload projectUpdate(@Argument ProjectUpdate input) {
        return input.runBy(commands);
    }

    @MutationMapping
    ProjectPayload projectAdvance(@Argument StageAdvance input) {
        return input.runBy(commands);
    }

    @MutationMapping
    ProjectPayload projectCorrectStage(@Argument StageCorrection input) {
        return input.runBy(commands);
    }

    @MutationMapping
    ProjectPayload projectRecordReview(@Argument ReviewRecording input) {
        return input.runBy(commands);
    }

    @MutationMapping
    ProjectPayload projectRecordRecognition(@Argument RecognitionRecording input) {
        return input.runBy(commands);
    }
}
