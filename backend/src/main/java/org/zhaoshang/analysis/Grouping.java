package org.zhaoshang.analysis;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Rows sorted into groups by the values they have in some columns.
 *
 * @param columns what they are grouped by
 * @param rows the rows, group by group
 * @param starts group i is the rows from starts[i] to starts[i + 1]
 */
record Grouping(List<Ranked> columns, int[] rows, int[] starts) {

    /** As far as this a table of places is small enough to be walked and thrown away. */
    private static final int LARGEST_TABLE = 1 << 21;

    static Grouping of(int[] rows, List<Ranked> columns) {
        var groupOf = new int[rows.length];
        var groups = rows.length == 0 ? 0 : 1;
        for (var column : columns) {
            groups = split(rows, groupOf, groups, column);
        }
        var starts = new int[groups + 1];
        for (var group : groupOf) {
            starts[group + 1]++;
        }
        for (var group = 0; group < groups; group++) {
            starts[group + 1] += starts[group];
        }
        var next = Arrays.copyOf(starts, groups);
        var sorted = new int[rows.length];
        for (var i = 0; i < rows.length; i++) {
            sorted[next[groupOf[i]]++] = rows[i];
        }
        return new Grouping(columns, sorted, starts);
    }

    int size() {
        return starts.length - 1;
    }

    /** The number of a group's value in a column, MISSING where it has none. */
    int key(int group, int column) {
        return columns.get(column).rank(rows[starts[group]]);
    }

    /** What the group's rows have in a column; null where it is missing. */
    @Nullable
    Object value(int group, int column) {
        return columns.get(column).at(rows[starts[group]]);
    }

    /** By their keys, column by column, missing ones last. */
    int compare(int one, int other) {
        for (var column = 0; column < columns.size(); column++) {
            // as unsigned numbers, so that -1 is the largest
            var result = Integer.compareUnsigned(key(one, column), key(other, column));
            if (result != 0) {
                return result;
            }
        }
        return 0;
    }

    /** Splits the groups so far by one more column; returns how many there are then. */
    private static int split(int[] rows, int[] groupOf, int groups, Ranked column) {
        var width = column.width() + 1;
        var table = (long) groups * width <= LARGEST_TABLE ? new int[groups * width] : null;
        var hashed = new HashMap<Long, Integer>();
        var found = 0;
        for (var i = 0; i < rows.length; i++) {
            var place = (long) groupOf[i] * width + column.rank(rows[i]) + 1;
            if (table != null) {
                if (table[(int) place] == 0) {
                    table[(int) place] = ++found;
                }
                groupOf[i] = table[(int) place] - 1;
            } else {
                var known = hashed.putIfAbsent(place, found);
                groupOf[i] = known == null ? found++ : known;
            }
        }
        return found;
    }
}
