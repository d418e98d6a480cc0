package org.zhaoshang.chains;

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;
import org.zhaoshang.commands.Commands;
import org.zhaoshang.ledger.Chain;

/** Answers the schema's changes of chains. */
@Controller
class ChainCommands {

    private final Commands commands;

    ChainCommands(Commands commands) {
        this.commands = commands;
    }

    @MutationMapping
    ChainPayload chainCreate(@Argument ChainCreation input) {
        return ChainPayload.of(commands.create(Chain.class, input.code(), input));
    }

    @MutationMapping
    ChainPayload chainUpdate(@Argument ChainUpdate input) {
        return input.runBy(commands);
    }

    @MutationMapping
    ChainPayload chainPutLink(@Argument LinkPlacement input) {
        return input.runBy(commands);
    }

    @MutationMapping
    ChainPayload chainRemoveLink(@Argument LinkRemoval input) {
        return input.runBy(commands);
    }

    @MutationMapping
    ChainPayload chainPutFlow(@Argument FlowPlacement input) {
        return input.runBy(commands);
    }

    @MutationMapping
    ChainPayload chainRemoveFlow(@Argument FlowRemoval input) {
        return input.runBy(commands);
    }

    @MutationMapping
    ChainPayload chainPutEnterprise(@Argument EnterprisePlacement input) {
        return input.runBy(commands);
    }

    @MutationMapping
    ChainPayload chainRemoveEnterprise(@Argument EnterpriseRemoval input) {
        return input.runBy(commands);
    }

    @MutationMapping
    ChainPayload chainPutCandidate(@Argument CandidatePlacement input) {
        return input.runBy(commands);
    }

    @MutationMapping
    ChainPayload chainRemoveCandidate(@Argument CandidateRemoval input) {
        return input.runBy(commands);
    }
}
