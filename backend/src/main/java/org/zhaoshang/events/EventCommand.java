package org.zhaoshang.events;

import org.jspecify.annotations.Nullable;
import org.zhaoshang.commands.Commands;
import org.zhaoshang.ledger.PromotionEvent;

/** A change of one event: what becomes of it is a pure function, run by the machinery of all commands. */
interface EventCommand extends Commands.Revision<PromotionEvent> {

    String code();

    @Nullable
    Integer expectedVersion();

    /** Why, for changes that have to be explained. */
    default @Nullable String reason() {
        return null;
    }
}
