package org.zhaoshang.analysis;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.zhaoshang.shared.Decimals;

/** What some exact numbers come to. Of no numbers the sum is 0, and there is nothing else to tell. */
record Figures(
        int count,
        BigDecimal sum,
        @Nullable BigDecimal min,
        @Nullable BigDecimal max,
        Supplier<@Nullable BigDecimal> middle) {

    static final Figures NONE = new Figures(0, BigDecimal.ZERO, null, null, () -> null);

    private static final int AVERAGE_DECIMALS = 16;

    /** To 16 decimals of a yuan or dollar. */
    public @Nullable BigDecimal avg() {
        return count == 0
                ? null
                : Decimals.plain(sum.divide(BigDecimal.valueOf(count), AVERAGE_DECIMALS, RoundingMode.HALF_UP));
    }

    public @Nullable BigDecimal median() {
        return middle.get();
    }

    static BigDecimal middle(BigDecimal lower, BigDecimal upper) {
        return Decimals.plain(lower.add(upper).multiply(new BigDecimal("0.5")));
    }
}
