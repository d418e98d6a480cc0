package org.zhaoshang.analysis;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntUnaryOperator;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
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
        var numbers = new HashMap<Object, Integer>();
        var seen = new ArrayList<Object>();
        var first = new int[rows.length];
        for (var row = 0; row < rows.length; row++) {
            first[row] = rows[row] == null ? MISSING : number(rows[row], numbers, seen);
        }
        return sorted(first, seen, order);
    }

    /** Those of parts beside one another, each with values of its own. */
    static Ranked joined(List<Ranked> parts, Comparator<Object> order) {
        var numbers = new HashMap<Object, Integer>();
        var seen = new ArrayList<Object>();
        var first = new int[parts.stream().mapToInt(Ranked::size).sum()];
        var to = 0;
        for (var part : parts) {
            var numberOf = Arrays.stream(part.values)
                    .mapToInt(value -> number(value, numbers, seen))
                    .toArray();
            for (var rank : part.ranks) {
                first[to++] = rank == MISSING ? MISSING : numberOf[rank];
            }
        }
        return sorted(first, seen, order);
    }

    private static int number(Object value, Map<Object, Integer> numbers, List<Object> seen) {
        var known = numbers.putIfAbsent(value, seen.size());
        if (known != null) {
            return known;
        }
        seen.add(value);
        return seen.size() - 1;
    }

    /** @param ranks the rows' numbers among what was seen, which become their ranks */
    private static Ranked sorted(int[] ranks, List<Object> seen, Comparator<Object> order) {
        var inOrder = IntStream.range(0, seen.size())
                .boxed()
                .sorted(Comparator.comparing(seen::get, order))
                .toList();
        var rankOf = new int[seen.size()];
        for (var rank = 0; rank < rankOf.length; rank++) {
            rankOf[inOrder.get(rank)] = rank;
        }
        for (var row = 0; row < ranks.length; row++) {
            ranks[row] = ranks[row] == MISSING ? MISSING : rankOf[ranks[row]];
        }
        var values = inOrder.stream().map(seen::get).toArray();
        return new Ranked(ranks, values, values.length, order);
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

    /**
     * Those of some rows whose values pass a test: 64 rows at a time, without a branch.
     *
     * @param passes by the number of a value; first of all, what is missing
     */
    BitSet where(boolean[] passes, BitSet among) {
        var words = among.toLongArray();
        for (var word = 0; word < words.length; word++) {
            if (words[word] != 0) {
                var passing = 0L;
                for (var row = Math.min(ranks.length, (word + 1) << 6) - 1; row >= word << 6; row--) {
                    passing = passing << 1 | (passes[rank(row) + 1] ? 1 : 0);
                }
                words[word] &= passing;
            }
        }
        return BitSet.valueOf(words);
    }

    /** Which values are one of some; null where that has to be asked of each. */
    boolean @Nullable [] oneOf(Set<Object> asked) {
        var passes = new boolean[known + 1];
        for (var value : asked) {
            if (!Values.isNumberOrText(value)) {
                return null;
            }
            var place = Arrays.binarySearch(values, 0, known, value, order);
            if (place >= 0) {
                passes[place + 1] = true;
            }
        }
        return passes;
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
