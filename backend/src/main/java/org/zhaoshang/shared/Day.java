package org.zhaoshang.shared;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** A day in words. */
public final class Day {

    private static final DateTimeFormatter ENGLISH = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH);

    private Day() {}

    /** 2015年3月31日, 31 March 2015 */
    public static Text words(LocalDate day) {
        return new Text(
                "%d年%d月%d日".formatted(day.getYear(), day.getMonthValue(), day.getDayOfMonth()), ENGLISH.format(day));
    }
}
