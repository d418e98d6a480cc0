package org.zhaoshang.chains;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.ArgumentValue;
import org.zhaoshang.commands.Given;
import org.zhaoshang.commands.Mistakes;
import org.zhaoshang.ledger.Chain;
import org.zhaoshang.ledger.Chain.Enterprise;
import org.zhaoshang.ledger.Ledger;

/** A company that is here (现有企业), at one link of the chain under one name; at another link it is another entry. */
record EnterprisePlacement(
        String code,
        String link,
        String name,
        ArgumentValue<Boolean> producing,
        @Nullable Integer expectedVersion) implements ChainChange {

    @Override
    public Chain revise(Chain chain, Ledger ledger, Mistakes mistakes) {
        ChainRules.checkLink(chain, link, mistakes, "link");
        mistakes.required(name, "name");
        var found = chain.enterprises().stream().filter(this::isIt).findFirst();
        if (found.isEmpty() && producing.isOmitted()) {
            mistakes.required(null, "producing");
        }
        var current = found.orElseGet(() -> new Enterprise(name.strip(), link, false, Map.of()));
        var next = new Enterprise(
                current.name(),
                link,
                Given.required(producing, current.producing(), mistakes, "producing"),
                current.extra());
        return chain.withEnterprises(Places.with(chain.enterprises(), this::isIt, next));
    }

    private boolean isIt(Enterprise enterprise) {
        return enterprise.link().equals(link) && enterprise.name().equals(name.strip());
    }
}
