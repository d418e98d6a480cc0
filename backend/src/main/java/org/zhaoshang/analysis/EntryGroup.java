package org.zhaoshang.analysis;

import java.math.BigDecimal;
import java.util.BitSet;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.zhaoshang.shared.Currency;
import org.zhaoshang.shared.Rate;

/** Some entries of a table (组), and what they come to. */
record EntryGroup(
        EntryTable table,
        Grouping grouping,
        int number,
        Supplier<List<GroupKey>> words,
        @Nullable EntryGroup whole) implements Group {

    public List<GroupKey> keys() {
        return words.get();
    }

    public int count() {
        return grouping.count(number);
    }

    /** How many projects they are of. */
    public int projects() {
        var projects = new BitSet();
        for (var row : grouping.rows(number)) {
            if (table.project(row) != EntryTable.NO_PROJECT) {
                projects.set(table.project(row));
            }
        }
        return projects.cardinality();
    }

    Figures amount(Currency currency) {
        return grouping.figures(number, table.amounts(currency));
    }

    /** What they are of all entries that were asked for; null of none. */
    public @Nullable Rate share() {
        var all = whole == null ? this : whole;
        return Rate.of(BigDecimal.valueOf(count()), BigDecimal.valueOf(all.count()));
    }
}
