package org.zhaoshang.analysis;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.PriorityQueue;
import java.util.function.IntUnaryOperator;
import org.jspecify.annotations.Nullable;

/** The order of a table's rows: by what was asked, then by code, so that no two rows have one place. */
final class RowOrder {

    private final ProjectTable table;
    private final List<ProjectOrder> orders;
    private final Column[] columns;

    RowOrder(ProjectTable table, List<ProjectOrder> orders) {
        this.table = table;
        this.orders = orders;
        this.columns =
                orders.stream().map(order -> table.column(order.subject())).toArray(Column[]::new);
    }

    /** Some rows in their order. */
    record Slice(int[] rows, boolean more, boolean earlier) {}

    /** The first rows of a selection, or the first behind a place. */
    Slice first(BitSet selected, int count, @Nullable IntUnaryOperator place) {
        var kept = new PriorityQueue<Integer>(count + 1, (one, other) -> compare(other, one));
        var earlier = false;
        var more = false;
        var last = -1;
        for (var row = selected.nextSetBit(0); row >= 0; row = selected.nextSetBit(row + 1)) {
            if (place != null && place.applyAsInt(row) <= 0) {
                earlier = true;
            } else if (kept.size() < count) {
                kept.add(row);
                last = kept.element();
            } else {
                more = true;
                if (compare(row, last) < 0) {
                    kept.remove();
                    kept.add(row);
                    last = kept.element();
                }
            }
        }
        var rows =
                kept.stream().sorted(this::compare).mapToInt(Integer::intValue).toArray();
        return new Slice(rows, more, earlier);
    }

    /** A row's place: the values it is ordered by, then its code. */
    List<@Nullable String> place(int row) {
        var place = new ArrayList<@Nullable String>();
        for (var column : columns) {
            place.add(ProjectOrder.written(column.at(row)));
        }
        place.add(table.columns().project(row).code());
        return place;
    }

    /** Compares rows with a place, whether or not the row that had it is still there. */
    IntUnaryOperator against(List<@Nullable String> place) {
        var code = place.get(place.size() - 1);
        if (place.size() != columns.length + 1 || code == null) {
            throw Cursor.invalid(null);
        }
        var comparisons = new ArrayList<IntUnaryOperator>();
        for (var i = 0; i < columns.length; i++) {
            comparisons.add(against(columns[i], orders.get(i), place.get(i)));
        }
        var there = table.columns().row(code);
        comparisons.add(there >= 0 ? row -> Integer.compare(row, there) : row -> row < -there - 1 ? -1 : 1);
        return row -> {
            for (var comparison : comparisons) {
                var result = comparison.applyAsInt(row);
                if (result != 0) {
                    return result;
                }
            }
            return 0;
        };
    }

    private static IntUnaryOperator against(Column column, ProjectOrder order, @Nullable String written) {
        var value = order.read(written);
        if (value == null) {
            return row -> column.has(row) ? -1 : 0;
        }
        var ascending = column.against(value);
        var sign = order.descending() ? -1 : 1;
        return row -> column.has(row) ? sign * ascending.applyAsInt(row) : 1;
    }

    private int compare(int one, int other) {
        for (var i = 0; i < columns.length; i++) {
            var column = columns[i];
            var has = column.has(one);
            if (has != column.has(other)) {
                return has ? -1 : 1;
            }
            var result = has ? column.compare(one, other) : 0;
            if (result != 0) {
                return orders.get(i).descending() ? -result : result;
            }
        }
        return Integer.compare(one, other);
    }
}
