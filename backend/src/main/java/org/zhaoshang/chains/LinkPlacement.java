package org.zhaoshang.chains;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.ArgumentValue;
import org.zhaoshang.commands.Given;
import org.zhaoshang.commands.Mistakes;
import org.zhaoshang.ledger.Chain;
import org.zhaoshang.ledger.Chain.Link;
import org.zhaoshang.ledger.Chain.Tier;
import org.zhaoshang.ledger.Ledger;

/** A link that is added to a chain or changed (环节); what is not given stays as it is. */
record LinkPlacement(
        String code,
        String link,
        ArgumentValue<String> name,
        ArgumentValue<String> nameEn,
        ArgumentValue<Tier> tier,
        ArgumentValue<Boolean> key,
        ArgumentValue<List<String>> aliases,
        @Nullable Integer expectedVersion)
        implements ChainChange {

    @Override
    public Chain revise(Chain chain, Ledger ledger, Mistakes mistakes) {
        var found = chain.link(link);
        if (found.isEmpty()) {
            mistakes.code(link, "link");
            if (tier.isOmitted()) {
                mistakes.required(null, "tier");
            }
        }
        var current = found.orElseGet(() -> new Link(link, "", null, Tier.MIDSTREAM, false, List.of(), Map.of()));
        var named = Given.or(name, current.name());
        mistakes.required(named, "name");
        var next = new Link(
                link,
                named == null ? current.name() : named.strip(),
                Given.words(nameEn, current.nameEn()),
                Given.required(tier, current.tier(), mistakes, "tier"),
                Given.required(key, current.key(), mistakes, "key"),
                aliases.isOmitted() ? current.aliases() : Given.names(aliases.value()),
                current.extra());
        ChainRules.checkWords(chain, next, mistakes);
        return chain.withLinks(Places.with(chain.links(), other -> other.code().equals(link), next));
    }
}
