package org.zhaoshang.targets;

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;
import org.zhaoshang.commands.Commands;
import org.zhaoshang.ledger.Indicator;

/** Answers the schema's changes of indicators. */
@Controller
class IndicatorCommands {

    private final Commands commands;

    IndicatorCommands(Commands commands) {
        this.commands = commands;
    }

    @MutationMapping
    IndicatorPayload indicatorCreate(@Argument IndicatorCreation input) {
        return IndicatorPayload.of(commands.create(Indicator.class, input.code(), input));
    }

    @MutationMapping
    IndicatorPayload indicatorUpdate(@Argument IndicatorUpdate input) {
        return IndicatorPayload.of(
                commands.revise(Indicator.class, input.code(), input.expectedVersion(), input.reason(), input));
    }

    @MutationMapping
    IndicatorPayload indicatorSetTarget(@Argument TargetSetting input) {
        return IndicatorPayload.of(
                commands.revise(Indicator.class, input.code(), input.expectedVersion(), input.reason(), input));
    }

    @MutationMapping
    IndicatorPayload indicatorSetShares(@Argument SharesSetting input) {
        return IndicatorPayload.of(
                commands.revise(Indicator.class, input.code(), input.expectedVersion(), input.reason(), input));
    }

    @MutationMapping
    IndicatorPayload indicatorReport(@Argument FigureReporting input) {
        return IndicatorPayload.of(
                commands.revise(Indicator.class, input.code(), input.expectedVersion(), input.reason(), input));
    }
}
