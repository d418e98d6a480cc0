package org.zhaoshang.chains;

import org.jspecify.annotations.Nullable;
import org.zhaoshang.commands.Mistakes;
import org.zhaoshang.ledger.Chain;
import org.zhaoshang.ledger.Ledger;

/** A company that is no longer to be invited to a link. */
record CandidateRemoval(
        String code, String link, String name, @Nullable Integer expectedVersion) implements ChainChange {

    @Override
    public Chain revise(Chain chain, Ledger ledger, Mistakes mistakes) {
        ChainRules.checkLink(chain, link, mistakes, "link");
        return chain.withCandidates(Places.without(
                chain.candidates(),
                candidate -> candidate.link().equals(link) && candidate.name().equals(name.strip())));
    }
}
