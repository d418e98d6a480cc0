package org.zhaoshang.funnel;

import java.time.LocalDate;
import java.time.YearMonth;
import org.zhaoshang.shared.SamePeriod;

/**
 * The days on which a funnel is looked at, in order: the same day of the year before, then the ends of the eleven months
 * before the day's own, and the day itself.
 */
record FunnelDays(LocalDate asOf, long[] epochDays) {

    static final int MONTHS = 12;
    static final int COUNT = MONTHS + 1;
    static final int YEAR_BEFORE = 0;
    static final int MONTH_BEFORE = COUNT - 2;
    static final int TODAY = COUNT - 1;

    static FunnelDays of(LocalDate asOf) {
        var days = new long[COUNT];
        days[YEAR_BEFORE] = SamePeriod.yearBefore(asOf).toEpochDay();
        for (var month = 0; month < MONTHS; month++) {
            days[month + 1] = lastDay(asOf, month).toEpochDay();
        }
        return new FunnelDays(asOf, days);
    }

    /** The last day that counts of one of the twelve months, 0 for the first. */
    LocalDate lastDay(int month) {
        return lastDay(asOf, month);
    }

    /** The first of the days by which something of a date has happened; the number of days where it is none of them. */
    int firstFrom(long epochDay) {
        var place = 0;
        while (place < COUNT && epochDays[place] < epochDay) {
            place++;
        }
        return place;
    }

    /** Which of the twelve months a date lies in; negative where it is before them all. */
    int month(LocalDate date) {
        var months = (asOf.getYear() - date.getYear()) * 12 + asOf.getMonthValue() - date.getMonthValue();
        return MONTHS - 1 - months;
    }

    private static LocalDate lastDay(LocalDate asOf, int month) {
        return month == MONTHS - 1
                ? asOf
                : YearMonth.from(asOf).minusMonths(MONTHS - 1L - month).atEndOfMonth();
    }
}
