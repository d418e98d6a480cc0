package org.zhaoshang.analysis;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.function.IntUnaryOperator;
import org.jspecify.annotations.Nullable;
import org.zhaoshang.shared.Decimals;

/** A column of exact numbers to add up: as whole multiples of their smallest unit wherever all sums of them fit. */
sealed interface Amounts extends Column {

    static Amounts of(@Nullable BigDecimal[] rows) {
        var scale = 0;
        for (var number : rows) {
            scale = number == null
                    ? scale
                    : Math.max(scale, Decimals.plain(number).scale());
        }
        var most = BigDecimal.ZERO;
        for (var number : rows) {
            most = number == null ? most : most.add(number.abs());
        }
        if (most.setScale(scale).unscaledValue().bitLength() > 62) {
            return new Exact(rows);
        }
        var units = new long[rows.length];
        for (var row = 0; row < rows.length; row++) {
            var number = rows[row];
            units[row] = number == null
                    ? Whole.MISSING
                    : number.setScale(scale).unscaledValue().longValueExact();
        }
        return new Whole(units, scale);
    }

    @Override
    @Nullable
    BigDecimal at(int row);

    /** Of some rows: those from one place in a list of rows to another. */
    Figures figures(int[] rows, int from, int to);

    /** What the rows of a part come to, part by part: part i is the rows from starts[i] to starts[i + 1]. */
    Amounts sums(int[] starts, boolean[] counted, boolean noneIsZero);

    @Override
    default IntUnaryOperator against(Object value) {
        var bound = (BigDecimal) value;
        return row -> {
            var number = at(row);
            return number == null ? 0 : number.compareTo(bound);
        };
    }

    @Override
    default Ranked ranked() {
        var rows = new Object[size()];
        for (var row = 0; row < rows.length; row++) {
            var number = at(row);
            if (number != null) {
                rows[row] = Decimals.plain(number);
            }
        }
        return Ranked.of(rows);
    }

    /** Multiples of a power of ten; not even the sum of all of them leaves the range. */
    record Whole(long[] units, int scale) implements Amounts {

        static final long MISSING = Long.MIN_VALUE;

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
        public Figures figures(int[] rows, int from, int to) {
            var count = 0;
            var sum = 0L;
            var least = Long.MAX_VALUE;
            var most = Long.MIN_VALUE;
            for (var i = from; i < to; i++) {
                var unit = units[rows[i]];
                if (unit != MISSING) {
                    count++;
                    sum += unit;
                    least = Math.min(least, unit);
                    most = Math.max(most, unit);
                }
            }
            return count == 0
                    ? Figures.NONE
                    : new Figures(count, decimal(sum), decimal(least), decimal(most), () -> median(rows, from, to));
        }

        @Override
        public Amounts sums(int[] starts, boolean[] counted, boolean noneIsZero) {
            var sums = new long[starts.length - 1];
            for (var part = 0; part < sums.length; part++) {
                var sum = 0L;
                var any = noneIsZero;
                for (var i = starts[part]; i < starts[part + 1]; i++) {
                    if (counted[i]) {
                        sum += units[i];
                        any = true;
                    }
                }
                sums[part] = any ? sum : MISSING;
            }
            return new Whole(sums, scale);
        }

        private BigDecimal median(int[] rows, int from, int to) {
            var sorted = Arrays.stream(rows, from, to)
                    .mapToLong(row -> units[row])
                    .filter(unit -> unit != MISSING)
                    .sorted()
                    .toArray();
            return Figures.middle(decimal(sorted[(sorted.length - 1) / 2]), decimal(sorted[sorted.length / 2]));
        }

        private BigDecimal decimal(long unit) {
            return Decimals.plain(BigDecimal.valueOf(unit, scale));
        }
    }

    /** As they are, where they are too large or too fine for that. */
    record Exact(@Nullable BigDecimal[] numbers) implements Amounts {

        @Override
        public int size() {
            return numbers.length;
        }

        @Override
        public boolean has(int row) {
            return numbers[row] != null;
        }

        @Override
        public @Nullable BigDecimal at(int row) {
            return numbers[row];
        }

        @Override
        public int compare(int one, int other) {
            return numbers[one].compareTo(numbers[other]);
        }

        @Override
        public Figures figures(int[] rows, int from, int to) {
            var sorted = Arrays.stream(rows, from, to)
                    .filter(this::has)
                    .mapToObj(row -> numbers[row])
                    .sorted()
                    .toList();
            if (sorted.isEmpty()) {
                return Figures.NONE;
            }
            var count = sorted.size();
            return new Figures(
                    count,
                    Decimals.plain(sorted.stream().reduce(BigDecimal.ZERO, BigDecimal::add)),
                    Decimals.plain(sorted.get(0)),
                    Decimals.plain(sorted.get(count - 1)),
                    () -> Figures.middle(sorted.get((count - 1) / 2), sorted.get(count / 2)));
        }

        @Override
        public Amounts sums(int[] starts, boolean[] counted, boolean noneIsZero) {
            var sums = new BigDecimal[starts.length - 1];
            for (var part = 0; part < sums.length; part++) {
                for (var i = starts[part]; i < starts[part + 1]; i++) {
                    if (counted[i]) {
                        sums[part] = sums[part] == null ? numbers[i] : sums[part].add(numbers[i]);
                    }
                }
                sums[part] = sums[part] == null && noneIsZero ? BigDecimal.ZERO : sums[part];
            }
            return new Exact(sums);
        }
    }
}
