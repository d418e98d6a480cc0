package org.zhaoshang.projects;

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;
import org.zhaoshang.commands.Commands;

/** Answers the schema's changes of what is done around a project (全过程服务). */
@Controller
class ServiceCommands {

    private final Commands commands;

    ServiceCommands(Commands commands) {
        this.commands = commands;
    }

    @MutationMapping
    ProjectPayload projectRecordFollowUp(@Argument FollowUpRecording input) {
        return input.runBy(commands);
    }

    @MutationMapping
    ProjectPayload projectAddCommitment(@Argument CommitmentAddition input) {
        return input.runBy(commands);
    }

    @MutationMapping
    ProjectPayload projectUpdateCommitment(@Argument CommitmentUpdate input) {
        return input.runBy(commands);
    }

    @MutationMapping
    ProjectPayload projectFulfilCommitment(@Argument CommitmentFulfilment input) {
        return input.runBy(commands);
    }

    @MutationMapping
    ProjectPayload projectOpenRequest(@Argument RequestOpening input) {
        return input.runBy(commands);
    }

    @MutationMapping
    ProjectPayload projectCloseRequest(@Argument RequestClosing input) {
        return input.runBy(commands);
    }

    @MutationMapping
    ProjectPayload projectAddFactorNeed(@Argument FactorNeedAddition input) {
        return input.runBy(commands);
    }

    @MutationMapping
    ProjectPayload projectMeetFactorNeed(@Argument FactorNeedMeeting input) {
        return input.runBy(commands);
    }

    @MutationMapping
    ProjectPayload projectAddSupportMeasure(@Argument SupportAddition input) {
        return input.runBy(commands);
    }

    @MutationMapping
    ProjectPayload projectDeliverSupport(@Argument SupportDelivery input) {
        return input.runBy(commands);
    }
}
