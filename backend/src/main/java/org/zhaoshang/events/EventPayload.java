package org.zhaoshang.events;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhaoshang.commands.Outcome;
import org.zhaoshang.commands.UserError;
import org.zhaoshang.ledger.PromotionEvent;

/** What became of a change of an event; it is shown with all that came of it. */
record EventPayload(@Nullable EventView event, List<UserError> userErrors) {

    static EventPayload of(Outcome<PromotionEvent> outcome) {
        var event = outcome.record();
        return new EventPayload(
                event == null ? null : new EventView(event, outcome.today(), outcome.ledger()), outcome.userErrors());
    }
}
