package org.zhaoshang.chains;

import org.jspecify.annotations.Nullable;
import org.zhaoshang.commands.Mistakes;
import org.zhaoshang.ledger.Chain;
import org.zhaoshang.ledger.Ledger;

/** A flow between two links that is taken away. */
record FlowRemoval(
        String code, String from, String to, @Nullable Integer expectedVersion) implements ChainChange {

    @Override
    public Chain revise(Chain chain, Ledger ledger, Mistakes mistakes) {
        ChainRules.checkLink(chain, from, mistakes, "from");
        ChainRules.checkLink(chain, to, mistakes, "to");
        return chain.withFlows(Places.without(
                chain.flows(), flow -> flow.from().equals(from) && flow.to().equals(to)));
    }
}
