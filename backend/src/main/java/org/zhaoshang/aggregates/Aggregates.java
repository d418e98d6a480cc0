package org.zhaoshang.aggregates;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.zhaoshang.ledger.Ledger;

/**
 * What projects come to by groups, told so that nobody learns of a group that is small (汇总统计). By the stage and one thing more at
 * most: tables that have nothing in common but the stages, whose sums are all told or all kept back together, tell of each
 * other no more than each tells by itself. What is kept back of a dimension is one group in the tables that it is in.
 */
final class Aggregates {

    /** A group, and what it comes to; null where that is kept back. */
    record Group(
            List<@Nullable Comparable<?>> values, @Nullable Sums sums) {}

    private final Ledger ledger;
    private final LocalDate day;
    private final Suppression suppression;

    Aggregates(Ledger ledger, LocalDate day, int smallest) {
        this.ledger = ledger;
        this.day = day;
        this.suppression = new Suppression(smallest);
    }

    /** All projects together; null where they are few. */
    @Nullable
    Sums total() {
        var all = Cells.of(ledger, day, List.of()).of(List.of());
        return suppression.mayShow(all.count()) ? all : null;
    }

    /** Nothing where none may be told of, not even which there are. */
    Optional<List<Group>> by(AggregateDimension dimension) {
        var cells = Cells.of(ledger, day, List.of(dimension));
        return hidden(dimension)
                .map(hidden -> cells.values(0).stream()
                        .map(Arrays::<@Nullable Comparable<?>>asList)
                        .map(cell -> new Group(cell, hidden.contains(cell.get(0)) ? null : cells.of(cell)))
                        .toList());
    }

    /** By two of them, without the groups that are kept back of either; with those of none, which are not told for such. */
    Optional<List<Group>> by(AggregateDimension first, AggregateDimension second) {
        var ofFirst = hidden(first);
        var ofSecond = hidden(second);
        if (ofFirst.isEmpty() || ofSecond.isEmpty()) {
            return Optional.empty();
        }
        var cells = Cells.of(ledger, day, List.of(first, second));
        var lines = new Lines(cells.values(0), ofFirst.get());
        var columns = new Lines(cells.values(1), ofSecond.get());
        var counts = new int[lines.size()][columns.size()];
        cells.sums()
                .forEach((cell, sums) -> counts[lines.place(cell.get(0))][columns.place(cell.get(1))] += sums.count());
        return suppression.ofTable(counts).map(hidden -> {
            var groups = new ArrayList<Group>();
            for (var line : lines.shown()) {
                for (var column : columns.shown()) {
                    var cell = Arrays.<@Nullable Comparable<?>>asList(line, column);
                    var isHidden = hidden[lines.place(line)][columns.place(column)];
                    groups.add(new Group(cell, isHidden ? null : cells.of(cell)));
                }
            }
            return groups;
        });
    }

    /** Which values of a dimension are kept back, the same in whatever is told by it. */
    private Optional<List<@Nullable Comparable<?>>> hidden(AggregateDimension dimension) {
        if (total() == null) {
            return Optional.empty();
        }
        var cells = Cells.of(ledger, day, List.of(dimension));
        var values = cells.values(0);
        var counts = values.stream()
                .mapToInt(value ->
                        cells.of(Arrays.<@Nullable Comparable<?>>asList(value)).count())
                .toArray();
        return suppression.ofGroups(counts).map(hidden -> at(values, hidden));
    }

    private static List<@Nullable Comparable<?>> at(List<@Nullable Comparable<?>> values, BitSet places) {
        var at = new ArrayList<@Nullable Comparable<?>>();
        places.stream().forEach(place -> at.add(values.get(place)));
        return at;
    }

    /** The lines of a table: a line for each value that is shown, and one for all that are kept back. */
    private record Lines(List<@Nullable Comparable<?>> shown, boolean others) {

        Lines(List<@Nullable Comparable<?>> values, List<@Nullable Comparable<?>> hidden) {
            this(values.stream().filter(value -> !hidden.contains(value)).toList(), !hidden.isEmpty());
        }

        int size() {
            return shown.size() + (others ? 1 : 0);
        }

        int place(@Nullable Object value) {
            var place = shown.indexOf(value);
            return place < 0 ? shown.size() : place;
        }
    }
}
