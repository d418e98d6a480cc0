package org.zhaoshang.shared;

import java.time.LocalDate;
import java.time.YearMonth;

/** The earlier days that a day is fairly compared with (同期): the last day of a month always stands for the whole of it. */
public final class SamePeriod {

    private SamePeriod() {}

    /** 15 March → 15 February, 30 and 31 March → 28 February, 28 February → 31 January. */
    public static LocalDate monthBefore(LocalDate day) {
        return in(YearMonth.from(day).minusMonths(1), day);
    }

    /** 31 March → 31 March, 29 February → 28 February, 28 February 2017 → 29 February 2016. */
    public static LocalDate yearBefore(LocalDate day) {
        return in(YearMonth.from(day).minusYears(1), day);
    }

    /** The last day of the month before. */
    public static LocalDate endOfMonthBefore(LocalDate day) {
        return day.withDayOfMonth(1).minusDays(1);
    }

    private static LocalDate in(YearMonth month, LocalDate day) {
        var last = day.getDayOfMonth() == day.lengthOfMonth();
        return last ? month.atEndOfMonth() : month.atDay(Math.min(day.getDayOfMonth(), month.lengthOfMonth()));
    }
}
