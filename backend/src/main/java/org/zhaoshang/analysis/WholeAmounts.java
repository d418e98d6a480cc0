package org.zhaoshang.analysis;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhaoshang.analysis.ValueTest.Range;
import org.zhaoshang.shared.Decimals;

/** Multiples of a power of ten; not even the sum of all of them leaves the range of a long. */
record WholeAmounts(long[] units, int scale) implements Amounts {

    private static final long MISSING = Long.MIN_VALUE;
    private static final int MOST_BITS = 62;

    /** As many as are looked at while they are still near at hand. */
    private static final int SOME = 4_096;

    /** Whether all sums of numbers can be told. */
    static boolean holds(BigDecimal magnitude, int scale) {
        return magnitude.setScale(scale).unscaledValue().bitLength() <= MOST_BITS;
    }

    static WholeAmounts of(@Nullable BigDecimal[] rows, int scale) {
        var units = new long[rows.length];
        for (var row = 0; row < rows.length; row++) {
            var number = rows[row];
            units[row] = number == null
                    ? MISSING
                    : number.setScale(scale).unscaledValue().longValueExact();
        }
        return new WholeAmounts(units, scale);
    }

    /** Those of parts beside one another, none of which is finer. */
    static WholeAmounts joined(List<? extends Amounts> parts, int scale) {
        var all = new long[parts.stream().mapToInt(Amounts::size).sum()];
        var to = 0;
        for (var part : parts) {
            var whole = (WholeAmounts) part;
            var factor = BigInteger.TEN.pow(scale - whole.scale).longValueExact();
            for (var unit : whole.units) {
                all[to++] = unit == MISSING ? MISSING : unit * factor;
            }
        }
        return new WholeAmounts(all, scale);
    }

    /** What all come to, whatever their signs. */
    BigDecimal magnitude() {
        var sum = 0L;
        for (var unit : units) {
            sum += unit == MISSING ? 0 : Math.abs(unit);
        }
        return BigDecimal.valueOf(sum, scale);
    }

    @Override
    public int size() {
        return units.length;
    }

    @Override
    public boolean has(int row) {
        return units[row] != MISSING;
    }

    @Override
    public @Nullable BigDecimal at(int row) {
        return has(row) ? BigDecimal.valueOf(units[row], scale) : null;
    }

    @Override
    public int compare(int one, int other) {
        return Long.compare(units[one], units[other]);
    }

    @Override
    public Figures[] figures(Grouping grouping) {
        var rows = grouping.rows();
        var groupOf = grouping.groupOf();
        var sums = new Sums(grouping.size() + 1);
        for (var i = 0; i < rows.length; i++) {
            var unit = units[rows[i]];
            if (unit != MISSING) {
                sums.add(groupOf[i], unit);
            }
        }
        for (var group = 0; group < grouping.size(); group++) {
            sums.addGroup(grouping.whole(), group);
        }
        var figures = new Figures[grouping.size() + 1];
        Arrays.setAll(figures, group -> sums.figures(grouping, group));
        return figures;
    }

    @Override
    public WholeAmounts sums(Entries entries, Entries.Window window, boolean noneIsZero) {
        var rows = entries.rows();
        var sums = new long[entries.projects()];
        Arrays.fill(sums, noneIsZero ? 0 : MISSING);
        var found = new int[SOME];
        for (var from = 0; from < units.length; from += SOME) {
            var count = window.collect(entries, from, Math.min(units.length, from + SOME), found);
            for (var i = 0; i < count; i++) {
                var unit = units[found[i]];
                var sum = sums[rows[found[i]]];
                sums[rows[found[i]]] = unit == MISSING ? sum : sum == MISSING ? unit : sum + unit;
            }
        }
        return new WholeAmounts(sums, scale);
    }

    @Override
    public BitSet in(Range range, BitSet among) {
        if (!(range.bound() instanceof BigDecimal bound)) {
            return new BitSet();
        }
        var floor = bound.setScale(scale, RoundingMode.FLOOR);
        var isWhole = floor.compareTo(bound) == 0;
        return switch (range.side()) {
            case ABOVE -> between(next(floor), Long.MAX_VALUE, among);
            case FROM -> between(isWhole ? unit(floor) : next(floor), Long.MAX_VALUE, among);
            case BELOW -> between(MISSING + 1, isWhole ? unit(floor) - 1 : unit(floor), among);
            case UP_TO -> between(MISSING + 1, unit(floor), among);
        };
    }

    /** Those of some rows between two units, both included: 64 rows at a time, without a branch. */
    BitSet between(long least, long most, BitSet among) {
        var words = among.toLongArray();
        for (var word = 0; word < words.length; word++) {
            if (words[word] != 0) {
                var passing = 0L;
                for (var row = Math.min(units.length, (word + 1) << 6) - 1; row >= word << 6; row--) {
                    passing = passing << 1 | (units[row] >= least & units[row] <= most ? 1 : 0);
                }
                words[word] &= passing;
            }
        }
        return BitSet.valueOf(words);
    }

    /** What is beyond all units is as good as the last of them. */
    private static long unit(BigDecimal number) {
        var unit = number.unscaledValue();
        return unit.bitLength() <= MOST_BITS ? unit.longValue() : unit.signum() < 0 ? MISSING + 1 : Long.MAX_VALUE - 1;
    }

    private static long next(BigDecimal number) {
        return unit(number) + 1;
    }

    private BigDecimal decimal(long unit) {
        return Decimals.plain(BigDecimal.valueOf(unit, scale));
    }

    private BigDecimal median(int[] rows) {
        var sorted = Arrays.stream(rows)
                .mapToLong(row -> units[row])
                .filter(unit -> unit != MISSING)
                .sorted()
                .toArray();
        return Figures.middle(decimal(sorted[(sorted.length - 1) / 2]), decimal(sorted[sorted.length / 2]));
    }

    /** What the groups come to so far: four numbers a group, beside one another. */
    private final class Sums {

        private static final int COUNT = 0;
        private static final int SUM = 1;
        private static final int LEAST = 2;
        private static final int MOST = 3;

        private final long[] sums;

        Sums(int groups) {
            sums = new long[groups << 2];
            for (var group = 0; group < groups; group++) {
                sums[(group << 2) + LEAST] = Long.MAX_VALUE;
                sums[(group << 2) + MOST] = Long.MIN_VALUE;
            }
        }

        void add(int group, long unit) {
            add(group, 1, unit, unit, unit);
        }

        void addGroup(int to, int group) {
            var at = group << 2;
            add(to, sums[at + COUNT], sums[at + SUM], sums[at + LEAST], sums[at + MOST]);
        }

        Figures figures(Grouping grouping, int group) {
            var at = group << 2;
            return sums[at + COUNT] == 0
                    ? Figures.NONE
                    : new Figures(
                            (int) sums[at + COUNT],
                            decimal(sums[at + SUM]),
                            decimal(sums[at + LEAST]),
                            decimal(sums[at + MOST]),
                            () -> median(grouping.rows(group)));
        }

        private void add(int group, long count, long sum, long least, long most) {
            var at = group << 2;
            sums[at + COUNT] += count;
            sums[at + SUM] += sum;
            // seldom, so dearer as a minimum that is always written
            if (least < sums[at + LEAST]) {
                sums[at + LEAST] = least;
            }
            if (most > sums[at + MOST]) {
                sums[at + MOST] = most;
            }
        }
    }
}
