package org.zhaoshang.analysis;

import java.math.BigDecimal;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.zhaoshang.shared.Currency;

/** What a group of entries comes to, by which groups are ordered; money in yuan. */
enum EntryMeasure {
    COUNT(group -> BigDecimal.valueOf(group.count())),
    PROJECTS(group -> BigDecimal.valueOf(group.projects())),
    AMOUNT_SUM(group -> group.amount(Currency.CNY).sum()),
    AMOUNT_AVG(group -> group.amount(Currency.CNY).avg()),
    AMOUNT_MIN(group -> group.amount(Currency.CNY).min()),
    AMOUNT_MAX(group -> group.amount(Currency.CNY).max()),
    AMOUNT_MEDIAN(group -> group.amount(Currency.CNY).median());

    private final Function<EntryGroup, @Nullable BigDecimal> of;

    EntryMeasure(Function<EntryGroup, @Nullable BigDecimal> of) {
        this.of = of;
    }

    @Nullable
    BigDecimal of(EntryGroup group) {
        return of.apply(group);
    }
}
