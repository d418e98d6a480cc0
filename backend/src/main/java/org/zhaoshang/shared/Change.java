package org.zhaoshang.shared;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A figure held against an earlier one (变动): against the month before (环比), against the same period of the year before
 * (同比). Both are told in one unit.
 *
 * @param previous the earlier figure; null where nobody has one
 */
public record Change(BigDecimal current, @Nullable BigDecimal previous) {

    /** What reports print where there is no base. */
    public static final String NO_BASE = "——";

    public static Change of(long current, long previous) {
        return new Change(BigDecimal.valueOf(current), BigDecimal.valueOf(previous));
    }

    /** Of money, told in a unit; currencies never mix. */
    public static Change of(Money current, Money previous, MoneyUnit unit) {
        if (current.currency() != previous.currency()) {
            throw new IllegalArgumentException(
                    "cannot hold %s against %s".formatted(current.currency(), previous.currency()));
        }
        return new Change(current.in(unit), previous.in(unit));
    }

    /** Current − previous. */
    public @Nullable BigDecimal difference() {
        return previous == null ? null : Decimals.plain(current.subtract(previous));
    }

    /** (Current − previous) ÷ |previous|; null where the earlier figure is 0 or missing. */
    public @Nullable Rate rate() {
        return previous == null ? null : Rate.of(current.subtract(previous), previous.abs());
    }

    /** As reports print it: +12.3%, -4%, 0%; —— without a base. */
    public String text() {
        var rate = rate();
        if (rate == null) {
            return NO_BASE;
        }
        return rate.percent().signum() > 0 ? "+" + rate.text() : rate.text();
    }
}
