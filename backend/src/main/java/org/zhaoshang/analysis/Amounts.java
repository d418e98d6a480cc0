package org.zhaoshang.analysis;

import java.math.BigDecimal;
import java.util.BitSet;
import java.util.List;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.zhaoshang.analysis.ValueTest.Range;
import org.zhaoshang.shared.Decimals;

/** A column of exact numbers to add up: as whole multiples of their smallest unit wherever all sums of them fit. */
sealed interface Amounts extends Column permits WholeAmounts, ExactAmounts {

    static Amounts of(@Nullable BigDecimal[] rows) {
        var scale = 0;
        var magnitude = BigDecimal.ZERO;
        for (var number : rows) {
            if (number != null) {
                scale = Math.max(scale, Decimals.plain(number).scale());
                magnitude = magnitude.add(number.abs());
            }
        }
        return WholeAmounts.holds(magnitude, scale) ? WholeAmounts.of(rows, scale) : new ExactAmounts(rows);
    }

    /** Those of parts beside one another. */
    static Amounts joined(List<? extends Amounts> parts) {
        var scale = 0;
        var magnitude = BigDecimal.ZERO;
        for (var part : parts) {
            if (!(part instanceof WholeAmounts whole)) {
                return exact(parts);
            }
            scale = Math.max(scale, whole.scale());
            magnitude = magnitude.add(whole.magnitude());
        }
        return WholeAmounts.holds(magnitude, scale) ? WholeAmounts.joined(parts, scale) : exact(parts);
    }

    @Override
    @Nullable
    BigDecimal at(int row);

    /** What each group comes to and, after the last, what all of them do. */
    Figures[] figures(Grouping grouping);

    /**
     * What the entries of each project come to, this being a column of their amounts.
     *
     * @param noneIsZero that of a project without any is 0; missing otherwise
     */
    Amounts sums(Entries entries, Entries.Window window, boolean noneIsZero);

    /** Those of some rows that are in a range. */
    BitSet in(Range range, BitSet among);

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
            rows[row] = number == null ? null : Decimals.plain(number);
        }
        return Ranked.of(rows);
    }

    private static Amounts exact(List<? extends Amounts> parts) {
        return new ExactAmounts(parts.stream()
                .flatMap(part -> IntStream.range(0, part.size()).mapToObj(part::at))
                .toArray(BigDecimal[]::new));
    }
}
