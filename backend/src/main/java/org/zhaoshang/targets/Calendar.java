package org.zhaoshang.targets;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.zhaoshang.shared.Rate;

/**
 * The part of the year that has passed (序时进度): full months plus day ÷ days of the month for the current one, of
 * twelve. The last day of a month is exactly m/12, in leap years too.
 */
final class Calendar {

    static final BigDecimal MONTHS = BigDecimal.valueOf(12);

    private Calendar() {}

    static Rate asOf(LocalDate day) {
        return new Rate(elapsedDays(day), MONTHS.multiply(daysOfMonth(day)));
    }

    /** The rest of the year in months, with the rest of the current one as a part; null on 31 December. */
    static @org.jspecify.annotations.Nullable Rate monthsLeft(LocalDate day) {
        var left = MONTHS.multiply(daysOfMonth(day)).subtract(elapsedDays(day));
        return left.signum() == 0 ? null : new Rate(left, daysOfMonth(day));
    }

    static BigDecimal daysOfMonth(LocalDate day) {
        return BigDecimal.valueOf(day.lengthOfMonth());
    }

    /** As if every month were as long as the current one. */
    private static BigDecimal elapsedDays(LocalDate day) {
        return BigDecimal.valueOf((day.getMonthValue() - 1L) * day.lengthOfMonth() + day.getDayOfMonth());
    }
}
