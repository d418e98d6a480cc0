package org.zhaoshang.aggregates;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.zhaoshang.ledger.Ledger;

/** The projects on the books on a day, by some dimensions. */
record Cells(Map<List<@Nullable Comparable<?>>, Sums> sums) {

    private record Key(LocalDate day, List<AggregateDimension> by) {}

    static Cells of(Ledger ledger, LocalDate day, List<AggregateDimension> by) {
        return ledger.view(new Key(day, by), all -> found(all, day, by));
    }

    private static Cells found(Ledger ledger, LocalDate day, List<AggregateDimension> by) {
        var sums = new HashMap<List<@Nullable Comparable<?>>, Sums>();
        for (var project : ledger.projects()) {
            if (project.isOnTheBooks(day)) {
                var cell = new ArrayList<@Nullable Comparable<?>>();
                by.forEach(dimension -> cell.add(dimension.of(project, day)));
                sums.merge(cell, Sums.of(project, day), Sums::plus);
            }
        }
        return new Cells(sums);
    }

    Sums of(List<@Nullable Comparable<?>> cell) {
        return sums.getOrDefault(cell, Sums.NONE);
    }

    /** The values of one of the dimensions, in order; what lacks one comes last. */
    @SuppressWarnings("unchecked") // values of one dimension are of one type
    List<@Nullable Comparable<?>> values(int dimension) {
        var order = Comparator.nullsLast((Comparator<Comparable<?>>) (Comparator<?>) Comparator.naturalOrder());
        var values = new TreeSet<@Nullable Comparable<?>>(order);
        sums.keySet().forEach(cell -> values.add(cell.get(dimension)));
        return new ArrayList<>(values);
    }
}
