package org.zhaoshang.aggregates;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.zhaoshang.ledger.Gathering;
import org.zhaoshang.ledger.Ledger;
import org.zhaoshang.ledger.Project;

/** The projects on the books on a day, by some dimensions. */
record Cells(Map<List<@Nullable Comparable<?>>, Sums> sums) {

    private record Key(LocalDate day, List<AggregateDimension> by) {}

    static Cells of(Ledger ledger, LocalDate day, List<AggregateDimension> by) {
        var key = new Key(day, by);
        return ledger.view(key, all -> new Cells(all.gather(gathering(key))));
    }

    private static Gathering<Project, Map<List<@Nullable Comparable<?>>, Sums>> gathering(Key key) {
        return Gathering.of(
                key,
                HashMap::new,
                (sums, project) -> {
                    if (project.isOnTheBooks(key.day())) {
                        var cell = new ArrayList<@Nullable Comparable<?>>();
                        key.by().forEach(dimension -> cell.add(dimension.of(project, key.day())));
                        sums.merge(cell, Sums.of(project, key.day()), Sums::plus);
                    }
                },
                (sums, more) -> more.forEach((cell, sum) -> sums.merge(cell, sum, Sums::plus)));
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
