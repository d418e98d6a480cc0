package org.zhaoshang.analysis;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.function.IntUnaryOperator;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** A column as numbers into its sorted values: rows are compared, and counted by value, without looking at the values. */
final class Ranked implements Column {

    static final int MISSING = -1;

    private final int[] ranks;
    private final Object[] values;
    private final int known;
    private final Comparator<Object> order;

    private Ranked(int[] ranks, Object[] values, int known, Comparator<Object> order) {
        this.ranks = ranks;
        this.values = values;
        this.known = known;
        this.order = order;
    }

    /** Of ranks into values that are sorted and different. */
    static Ranked of(int[] ranks, Object... sorted) {
        return new Ranked(ranks, sorted, sorted.length, Values::compare);
    }

    static Ranked of(@Nullable Object[] rows) {
        return of(rows, Values::compare);
    }

    static Ranked of(@Nullable Object[] rows, Comparator<Object> order) {
        var seen = new HashMap<Object, Integer>();
        var first = new int[rows.length];
        for (var row = 0; row < rows.length; row++) {
            var value = rows[row];
            if (value == null) {
                first[row] = MISSING;
            } else {
                var number = seen.putIfAbsent(value, seen.size());
                first[row] = number == null ? seen.size() - 1 : number;
            }
        }
        var values = seen.keySet().toArray();
        Arrays.sort(values, order);
        var rankOf = new int[values.length];
        for (var rank = 0; rank < values.length; rank++) {
            rankOf[seen.getOrDefault(values[rank], MISSING)] = rank;
        }
        for (var row = 0; row < rows.length; row++) {
            first[row] = first[row] == MISSING ? MISSING : rankOf[first[row]];
        }
        return new Ranked(first, values, values.length, order);
    }

    /** The same without the values after one: what has not come yet is missing. */
    Ranked upTo(Object last) {
        var place = Arrays.binarySearch(values, 0, known, last, order);
        return new Ranked(ranks, values, place < 0 ? -place - 1 : place + 1, order);
    }

    /** The same with coarser values, which must keep the order. */
    Ranked coarser(UnaryOperator<Object> coarse) {
        var coarseRank = new int[known];
        var coarseValues = new Object[known];
        var count = 0;
        for (var rank = 0; rank < known; rank++) {
            var value = coarse.apply(values[rank]);
            if (count == 0 || !coarseValues[count - 1].equals(value)) {
                coarseValues[count++] = value;
            }
            coarseRank[rank] = count - 1;
        }
        var coarseRanks = new int[ranks.length];
        for (var row = 0; row < ranks.length; row++) {
            coarseRanks[row] = has(row) ? coarseRank[ranks[row]] : MISSING;
        }
        return new Ranked(coarseRanks, Arrays.copyOf(coarseValues, count), count, order);
    }

    /** What stands in some rows, one for each; it is missing where there is no row. */
    Ranked at(int[] rows) {
        var picked = new int[rows.length];
        for (var i = 0; i < rows.length; i++) {
            picked[i] = rows[i] < 0 ? MISSING : ranks[rows[i]];
        }
        return new Ranked(picked, values, known, order);
    }

    /** How many different values there are. */
    int width() {
        return known;
    }

    Object value(int rank) {
        return values[rank];
    }

    /** The number of a row's value, {@link #MISSING} where there is none. */
    int rank(int row) {
        var rank = ranks[row];
        return rank < known ? rank : MISSING;
    }

    @Override
    public int size() {
        return ranks.length;
    }

    @Override
    public @Nullable Object at(int row) {
        return has(row) ? values[ranks[row]] : null;
    }

    @Override
    public boolean has(int row) {
        return rank(row) != MISSING;
    }

    @Override
    public int compare(int one, int other) {
        return Integer.compare(ranks[one], ranks[other]);
    }

    @Override
    public IntUnaryOperator against(Object value) {
        var place = Arrays.binarySearch(values, 0, known, value, order);
        if (place >= 0) {
            return row -> Integer.compare(ranks[row], place);
        }
        var above = -place - 1;
        return row -> ranks[row] < above ? -1 : 1;
    }

    @Override
    public Ranked ranked() {
        return this;
    }
}
