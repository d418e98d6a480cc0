package org.zhaoshang.policies;

import org.jspecify.annotations.Nullable;
import org.zhaoshang.commands.Commands;
import org.zhaoshang.ledger.Policy;

/** A change of one policy: what becomes of it is a pure function, run by the machinery of all commands. */
interface PolicyCommand extends Commands.Revision<Policy> {

    String code();

    @Nullable
    Integer expectedVersion();

    /** Why, for changes that have to be explained. */
    default @Nullable String reason() {
        return null;
    }
}
