package org.zhaoshang.chains;

import org.jspecify.annotations.Nullable;
import org.zhaoshang.commands.Commands;
import org.zhaoshang.ledger.Chain;

/** A change of one chain: what becomes of it is a pure function, run by the machinery of all commands. */
interface ChainChange extends Commands.Revision<Chain> {

    String code();

    @Nullable
    Integer expectedVersion();

    default ChainPayload runBy(Commands commands) {
        return ChainPayload.of(commands.revise(Chain.class, code(), expectedVersion(), this));
    }
}
