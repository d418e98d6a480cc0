package org.zhaoshang.analysis;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.zhaoshang.analysis.Subject.OfAttribute;
import org.zhaoshang.shared.Currency;
import org.zhaoshang.shared.Rate;

/** Some projects of a table (组), and what they come to: a figure is computed, for all groups, when it is first asked for. */
record ProjectGroup(
        ProjectTable table,
        Grouping grouping,
        int number,
        Supplier<List<GroupKey>> words,
        @Nullable ProjectGroup whole) implements Group {

    /** All rows of a grouping. */
    static ProjectGroup whole(ProjectTable table, Grouping grouping) {
        return new ProjectGroup(table, grouping, grouping.whole(), List::of, null);
    }

    /** One group of a grouping of the same rows, a part of this. */
    ProjectGroup part(Grouping grouping, int number, Supplier<List<GroupKey>> keys) {
        return new ProjectGroup(table, grouping, number, keys, this);
    }

    public List<GroupKey> keys() {
        return words.get();
    }

    public int count() {
        return grouping.count(number);
    }

    Figures planned(Currency currency) {
        return of(table.columns().planned(currency));
    }

    Figures arrived(Arrivals arrivals) {
        return of(table.arrived(arrivals));
    }

    Figures attribute(OfAttribute attribute) {
        return of(table.numbers(attribute));
    }

    /** What it comes to of what the whole comes to; null where that is nothing. */
    @Nullable
    Rate shareOf(Function<ProjectGroup, BigDecimal> measure) {
        return Rate.of(measure.apply(this), measure.apply(whole == null ? this : whole));
    }

    private Figures of(Amounts amounts) {
        return grouping.figures(number, amounts);
    }
}
