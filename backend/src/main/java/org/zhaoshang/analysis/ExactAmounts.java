package org.zhaoshang.analysis;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.BitSet;
import org.jspecify.annotations.Nullable;
import org.zhaoshang.analysis.ValueTest.Range;
import org.zhaoshang.shared.Decimals;

/** Numbers as they are, where they are too large or too fine to be whole multiples of something. */
record ExactAmounts(@Nullable BigDecimal[] numbers) implements Amounts {

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
    public Figures[] figures(Grouping grouping) {
        var figures = new Figures[grouping.size() + 1];
        Arrays.setAll(figures, group -> figures(grouping.rows(group)));
        return figures;
    }

    @Override
    public ExactAmounts sums(Entries entries, Entries.Window window, boolean noneIsZero) {
        var sums = new BigDecimal[entries.projects()];
        for (var project = 0; project < sums.length; project++) {
            var sum = noneIsZero ? BigDecimal.ZERO : null;
            for (var i = entries.starts()[project]; i < entries.starts()[project + 1]; i++) {
                if (has(i) && window.holds(entries, i)) {
                    sum = sum == null ? numbers[i] : sum.add(numbers[i]);
                }
            }
            sums[project] = sum;
        }
        return new ExactAmounts(sums);
    }

    @Override
    public BitSet in(Range range, BitSet among) {
        var taken = new BitSet();
        among.stream().filter(row -> range.test(numbers[row])).forEach(taken::set);
        return taken;
    }

    private Figures figures(int[] rows) {
        var sorted = Arrays.stream(rows)
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
}
