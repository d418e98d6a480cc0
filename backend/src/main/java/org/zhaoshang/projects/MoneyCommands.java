package org.zhaoshang.projects;

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;
import org.zhaoshang.commands.Commands;

/** Answers the schema's changes of a project's money. */
@Controller
class MoneyCommands {

    private final Commands commands;

    MoneyCommands(Commands commands) {
        this.commands = commands;
    }

    @MutationMapping
    ProjectPayload projectRecordArrival(@Argument ArrivalRecording input) {
        return input.runBy(commands);
    }

    @MutationMapping
    ProjectPayload projectReverseArrival(@Argument ArrivalReversal input) {
        return input.runBy(commands);
    }

    @MutationMapping
    ProjectPayload projectRecordPhysicalInvestment(@Argument PhysicalInvestmentRecording input) {
        return input.runBy(commands);
    }
}
