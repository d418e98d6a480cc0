package org.zhaoshang.chains;

import org.jspecify.annotations.Nullable;
import org.zhaoshang.commands.Mistakes;
import org.zhaoshang.ledger.Chain;
import org.zhaoshang.ledger.Ledger;

/** A company that is no longer at a link. */
record EnterpriseRemoval(
        String code, String link, String name, @Nullable Integer expectedVersion) implements ChainChange {

    @Override
    public Chain revise(Chain chain, Ledger ledger, Mistakes mistakes) {
        ChainRules.checkLink(chain, link, mistakes, "link");
        return chain.withEnterprises(Places.without(
                chain.enterprises(),
                enterprise ->
                        enterprise.link().equals(link) && enterprise.name().equals(name.strip())));
    }
}
