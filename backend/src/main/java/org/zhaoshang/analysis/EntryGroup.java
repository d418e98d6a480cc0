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
        int number,
        Supplier<List<GroupKey>> words,
        int[] rows,
        int from,
        int to,
        @Nullable EntryGroup whole)
        implements Group {

    public List<GroupKey> keys() {
        return words.get();
    }

    public int count() {
        return to - from;
    }

    /** How many projects they are of. */
    public int projects() {
        var projects = new BitSet();
        for (var i = from; i < to; i++) {
            if (table.project(rows[i]) != EntryTable.NO_PROJECT) {
                projects.set(table.project(rows[i]));
            }
        }
        return projects.cardinality();
    }

    Figures amount(Currency currency) {
        return table.amounts(currency).figures(rows, from, to);
    }

    /** What they are of all entries that were asked for; null of none. */
    public @Nullable Rate share() {
        var all = whole == null ? this : whole;
        return Rate.of(BigDecimal.valueOf(count()), BigDecimal.valueOf(all.count()));
    }
}
