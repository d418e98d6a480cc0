package org.zhaoshang.chains;

import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.ArgumentValue;
import org.zhaoshang.commands.Given;
import org.zhaoshang.commands.Mistakes;
import org.zhaoshang.ledger.Chain;
import org.zhaoshang.ledger.Ledger;

/** Another name, brand or industry of a chain (修改产业链); what is not given stays as it is. */
record ChainUpdate(
        String code,
        ArgumentValue<String> name,
        ArgumentValue<String> nameEn,
        ArgumentValue<String> brand,
        ArgumentValue<String> industry,
        @Nullable Integer expectedVersion)
        implements ChainChange {

    @Override
    public Chain revise(Chain chain, Ledger ledger, Mistakes mistakes) {
        var next = new Chain(
                chain.code(),
                Given.required(name, chain.name(), mistakes, "name").strip(),
                Given.words(nameEn, chain.nameEn()),
                Given.words(brand, chain.brand()),
                Given.required(industry, chain.industry(), mistakes, "industry"),
                chain.links(),
                chain.flows(),
                chain.enterprises(),
                chain.candidates(),
                chain.extra(),
                chain.stamp());
        ChainRules.check(next, ledger, mistakes);
        return next;
    }
}
