package org.zhaoshang.analysis;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.IsoFields;
import java.util.Locale;
import org.zhaoshang.shared.Text;

/** A day, month, quarter or year (期间) that begins on a day. */
record Period(Part part, LocalDate start) implements Comparable<Period> {

    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("uuuu-MM");

    /** By what dates are cut. */
    enum Part {
        DAY,
        MONTH,
        QUARTER,
        YEAR
    }

    static Period of(Part part, Object when, ZoneId zone) {
        return of(part, when instanceof Instant moment ? LocalDate.ofInstant(moment, zone) : (LocalDate) when);
    }

    static Period of(Part part, LocalDate day) {
        return new Period(
                part,
                switch (part) {
                    case DAY -> day;
                    case MONTH -> day.withDayOfMonth(1);
                    case QUARTER -> day.with(IsoFields.DAY_OF_QUARTER, 1);
                    case YEAR -> day.withDayOfYear(1);
                });
    }

    /** As a key: 2015-03-31, 2015-03, 2015-Q1, and the number 2015. */
    Object value() {
        return switch (part) {
            case DAY -> start.toString();
            case MONTH -> MONTH.format(start);
            case QUARTER -> start.getYear() + "-Q" + quarter();
            case YEAR -> start.getYear();
        };
    }

    String label(Locale locale) {
        var words =
                switch (part) {
                    case DAY -> new Text(start.toString(), start.toString());
                    case MONTH -> new Text(start.getYear() + "年" + start.getMonthValue() + "月", MONTH.format(start));
                    case QUARTER ->
                        new Text(start.getYear() + "年第" + quarter() + "季度", start.getYear() + " Q" + quarter());
                    case YEAR -> new Text(start.getYear() + "年", Integer.toString(start.getYear()));
                };
        return words.in(locale);
    }

    private int quarter() {
        return start.get(IsoFields.QUARTER_OF_YEAR);
    }

    @Override
    public int compareTo(Period other) {
        return start.compareTo(other.start);
    }
}
