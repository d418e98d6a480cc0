package org.zhaoshang.events;

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;
import org.zhaoshang.commands.Commands;
import org.zhaoshang.ledger.PromotionEvent;

/** Answers the schema's changes of events. */
@Controller
class EventCommands {

    private final Commands commands;

    EventCommands(Commands commands) {
        this.commands = commands;
    }

    @MutationMapping
    EventPayload eventCreate(@Argument EventCreation input) {
        return EventPayload.of(commands.create(PromotionEvent.class, input.code(), input));
    }

    @MutationMapping
    EventPayload eventUpdate(@Argument EventUpdate input) {
        return run(input);
    }

    @MutationMapping
    EventPayload eventRecordLead(@Argument LeadRecording input) {
        return run(input);
    }

    @MutationMapping
    EventPayload eventRemoveLead(@Argument LeadRemoval input) {
        return run(input);
    }

    private EventPayload run(EventCommand command) {
        return EventPayload.of(commands.revise(
                PromotionEvent.class, command.code(), command.expectedVersion(), command.reason(), command));
    }
}
