package org.zhaoshang.analysis;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** Rows in groups by the values they have in some columns, and what numbers come to in each group. */
final class Grouping {

    /** As far as this a table of places is small enough to be walked and thrown away. */
    private static final int LARGEST_TABLE = 1 << 21;

    private final List<Ranked> columns;
    private final int[] rows;
    private final int[] groupOf;
    private final int[] counts;
    private final int[] firsts;
    private final Map<Amounts, Figures[]> figures = new ConcurrentHashMap<>();
    private volatile int @Nullable [][] members;

    private Grouping(List<Ranked> columns, int[] rows, int[] groupOf, int groups) {
        this.columns = columns;
        this.rows = rows;
        this.groupOf = groupOf;
        this.counts = new int[groups];
        this.firsts = new int[groups];
        for (var i = 0; i < rows.length; i++) {
            if (counts[groupOf[i]]++ == 0) {
                firsts[groupOf[i]] = rows[i];
            }
        }
    }

    /** @param columns what the rows are grouped by */
    static Grouping of(int[] rows, List<Ranked> columns) {
        var groupOf = new int[rows.length];
        var groups = rows.length == 0 ? 0 : 1;
        for (var column : columns) {
            groups = split(rows, groupOf, groups, column);
        }
        return new Grouping(columns, rows, groupOf, groups);
    }

    List<Ranked> columns() {
        return columns;
    }

    /** All rows. */
    int[] rows() {
        return rows;
    }

    /** The number of a row's group, for each of {@link #rows}. */
    int[] groupOf() {
        return groupOf;
    }

    int size() {
        return counts.length;
    }

    /** Stands for all groups together wherever the number of one is asked for. */
    int whole() {
        return counts.length;
    }

    int count(int group) {
        return group == whole() ? rows.length : counts[group];
    }

    int[] rows(int group) {
        return group == whole() ? rows : members()[group];
    }

    Figures figures(int group, Amounts amounts) {
        return figures.computeIfAbsent(amounts, of -> of.figures(this))[group];
    }

    /** The number of a group's value in a column, MISSING where it has none. */
    int key(int group, int column) {
        return columns.get(column).rank(firsts[group]);
    }

    /** What the group's rows have in a column; null where it is missing. */
    @Nullable
    Object value(int group, int column) {
        return columns.get(column).at(firsts[group]);
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

    private int[][] members() {
        var known = members;
        if (known == null) {
            known = Arrays.stream(counts).mapToObj(int[]::new).toArray(int[][]::new);
            var next = new int[counts.length];
            for (var i = 0; i < rows.length; i++) {
                known[groupOf[i]][next[groupOf[i]]++] = rows[i];
            }
            members = known;
        }
        return known;
    }

    /** Splits the groups so far by one more column; returns how many there are then. */
    private static int split(int[] rows, int[] groupOf, int groups, Ranked column) {
        var width = column.width() + 1;
        return (long) groups * width <= LARGEST_TABLE
                ? splitByTable(rows, groupOf, new int[groups * width], column)
                : splitByHash(rows, groupOf, column);
    }

    private static int splitByTable(int[] rows, int[] groupOf, int[] table, Ranked column) {
        var width = column.width() + 1;
        var found = 0;
        for (var i = 0; i < rows.length; i++) {
            var place = groupOf[i] * width + column.rank(rows[i]) + 1;
            var number = table[place];
            if (number == 0) {
                number = ++found;
                table[place] = number;
            }
            groupOf[i] = number - 1;
        }
        return found;
    }

    private static int splitByHash(int[] rows, int[] groupOf, Ranked column) {
        var width = column.width() + 1L;
        var numbers = new HashMap<Long, Integer>();
        for (var i = 0; i < rows.length; i++) {
            var number = numbers.putIfAbsent(groupOf[i] * width + column.rank(rows[i]) + 1, numbers.size());
            groupOf[i] = number == null ? numbers.size() - 1 : number;
        }
        return numbers.size();
    }
}
