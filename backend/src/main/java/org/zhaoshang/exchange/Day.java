package org.zhaoshang.exchange;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.zhaoshang.shared.Text;

/**
 * A day as a cell tells it.
 *
 * @param on null where it is none, and then there is a fault
 * @param monthOnly the cell tells the month only: then it is the month's last day, so that nothing counts too early
 */
record Day(
        @Nullable LocalDate on, boolean monthOnly, @Nullable Text fault) {

    private static final Pattern TIME = Pattern.compile("[\\sT]+[0-9]{1,2}:[0-9]{2}(:[0-9]{2}(\\.[0-9]+)?)?\\s*$");
    private static final Pattern WHOLE = Pattern.compile("([0-9]{4})[.\\-/年]([0-9]{1,2})[.\\-/月]([0-9]{1,2})(?:日|号)?");
    private static final Pattern EIGHT_DIGITS = Pattern.compile("((?:19|20)[0-9]{2})([0-9]{2})([0-9]{2})");
    private static final Pattern MONTH = Pattern.compile("([0-9]{4})[.\\-/年]([0-9]{1,2})月?");

    /** Days that a ledger may name; a serial number in between is a date whose cell lost its format. */
    private static final LocalDate FIRST = LocalDate.of(1949, 10, 1);

    private static final LocalDate LAST = LocalDate.of(2099, 12, 31);
    private static final LocalDate SERIAL_EPOCH = LocalDate.of(1899, 12, 30);

    static Day read(Cell cell) {
        if (cell.day() != null) {
            return whole(cell.day());
        }
        var text = plain(cell.text());
        var serial = serial(cell.number() == null ? text : cell.number().toPlainString());
        if (serial != null) {
            return whole(serial);
        }
        if (cell.number() != null && text.matches("[0-9]{4}\\.1")) {
            return faulty(Complaints.JANUARY_OR_OCTOBER);
        }
        var whole = WHOLE.matcher(text);
        var digits = EIGHT_DIGITS.matcher(text);
        var month = MONTH.matcher(text);
        try {
            if (whole.matches()) {
                return whole(day(whole.group(1), whole.group(2), whole.group(3)));
            }
            if (digits.matches()) {
                return whole(day(digits.group(1), digits.group(2), digits.group(3)));
            }
            if (month.matches()) {
                var last = YearMonth.of(Integer.parseInt(month.group(1)), Integer.parseInt(month.group(2)))
                        .atEndOfMonth();
                return isPlausible(last) ? new Day(last, true, null) : faulty(Complaints.IMPLAUSIBLE_DAY);
            }
        } catch (DateTimeException e) {
            return faulty(Complaints.NO_SUCH_DAY);
        }
        return faulty(Complaints.NOT_A_DAY);
    }

    private static LocalDate day(String year, String month, String day) {
        return LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
    }

    private static Day whole(LocalDate day) {
        return isPlausible(day) ? new Day(day, false, null) : faulty(Complaints.IMPLAUSIBLE_DAY);
    }

    static boolean isPlausible(LocalDate day) {
        return !day.isBefore(FIRST) && !day.isAfter(LAST);
    }

    private static @Nullable LocalDate serial(String text) {
        if (!text.matches("[0-9]{5}")) {
            return null;
        }
        var day = SERIAL_EPOCH.plusDays(new BigDecimal(text).intValueExact());
        return isPlausible(day) ? day : null;
    }

    /** Without a time of day, and with the dots and dashes of a Chinese keyboard made plain. */
    private static String plain(String text) {
        return Wording.compact(TIME.matcher(text.strip()).replaceFirst(""))
                .replace('。', '.')
                .replaceAll("[‐‑–—−]", "-");
    }

    private static Day faulty(Text fault) {
        return new Day(null, false, fault);
    }
}
