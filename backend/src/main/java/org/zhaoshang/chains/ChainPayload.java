package org.zhaoshang.chains;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhaoshang.commands.Outcome;
import org.zhaoshang.commands.UserError;
import org.zhaoshang.ledger.Chain;

/** What became of a change of a chain. */
record ChainPayload(@Nullable ChainRecord chain, List<UserError> userErrors) {

    static ChainPayload of(Outcome<Chain> outcome) {
        var chain = outcome.record();
        return new ChainPayload(chain == null ? null : new ChainRecord(chain, outcome.ledger()), outcome.userErrors());
    }
}
