package org.zhaoshang.organisation;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.ArgumentValue;
import org.zhaoshang.commands.Commands;
import org.zhaoshang.commands.Given;
import org.zhaoshang.commands.Mistakes;
import org.zhaoshang.ledger.Industry;
import org.zhaoshang.ledger.Ledger;

/**
 * Another description of one of the industries (修改产业); what is not given stays as it is. Which industries there are,
 * and which of them are pillars, is the district's plan (2+X) and no entry of an office.
 */
record IndustryUpdate(
        String code,
        ArgumentValue<String> name,
        ArgumentValue<String> nameEn,
        ArgumentValue<String> brand,
        ArgumentValue<Integer> order,
        ArgumentValue<List<String>> aliases,
        @Nullable Integer expectedVersion)
        implements Commands.Revision<Industry> {

    @Override
    public Industry revise(Industry current, Ledger ledger, Mistakes mistakes) {
        var next = new Industry(
                current.code(),
                Given.required(name, current.name(), mistakes, "name").strip(),
                Given.words(nameEn, current.nameEn()),
                current.pillar(),
                Given.words(brand, current.brand()),
                Given.required(order, current.order(), mistakes, "order"),
                aliases.isOmitted() ? current.aliases() : Given.names(aliases.value()),
                current.extra(),
                current.stamp());
        Names.of(next).check(ledger.all(Industry.class), Names::of, mistakes);
        return next;
    }
}
