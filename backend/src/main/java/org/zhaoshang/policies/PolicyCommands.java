package org.zhaoshang.policies;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;
import org.zhaoshang.commands.Commands;
import org.zhaoshang.commands.Outcome;
import org.zhaoshang.ledger.Policy;

/** Answers the schema's changes of policies. */
@Controller
class PolicyCommands {

    private final Commands commands;
    private final Clock clock;

    PolicyCommands(Commands commands, Clock clock) {
        this.commands = commands;
        this.clock = clock;
    }

    @MutationMapping
    PolicyPayload policyCreate(@Argument PolicyCreation input) {
        return payload(commands.create(Policy.class, input.code(), input));
    }

    @MutationMapping
    PolicyPayload policyUpdate(@Argument PolicyUpdate input) {
        return run(input);
    }

    @MutationMapping
    PolicyPayload policyPutClause(@Argument ClausePutting input) {
        return run(input);
    }

    @MutationMapping
    PolicyPayload policyRemoveClause(@Argument ClauseRemoval input) {
        return run(input);
    }

    @MutationMapping
    PolicyPayload policyChangeStatus(@Argument StatusChange input) {
        return run(input);
    }

    @MutationMapping
    PolicyPayload policyCorrectStatus(@Argument StatusCorrection input) {
        return run(input);
    }

    private PolicyPayload run(PolicyCommand command) {
        return payload(
                commands.revise(Policy.class, command.code(), command.expectedVersion(), command.reason(), command));
    }

    private PolicyPayload payload(Outcome<Policy> outcome) {
        return PolicyPayload.of(outcome, LocalDate.now(clock));
    }
}
