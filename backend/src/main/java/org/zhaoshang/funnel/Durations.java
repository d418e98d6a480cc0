package org.zhaoshang.funnel;

import java.math.BigDecimal;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.zhaoshang.shared.Decimals;

/** Numbers of days, and the middle one of them. */
final class Durations {

    private static final BigDecimal TWO = BigDecimal.valueOf(2);

    private int[] days = new int[16];
    private int size;

    void add(int number) {
        grow(size + 1);
        days[size++] = number;
    }

    void addAll(Durations others) {
        grow(size + others.size);
        System.arraycopy(others.days, 0, days, size, others.size);
        size += others.size;
    }

    /** Between the two middle ones of an even number; null of none. */
    @Nullable
    BigDecimal median() {
        if (size == 0) {
            return null;
        }
        var sorted = Arrays.copyOf(days, size);
        Arrays.sort(sorted);
        var twice = (long) sorted[(size - 1) / 2] + sorted[size / 2];
        return Decimals.plain(BigDecimal.valueOf(twice).divide(TWO));
    }

    private void grow(int needed) {
        if (needed > days.length) {
            days = Arrays.copyOf(days, Math.max(needed, days.length * 2));
        }
    }
}
