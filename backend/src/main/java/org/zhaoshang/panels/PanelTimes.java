package org.zhaoshang.panels;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;
import org.zhaoshang.shared.Text;

/** The day and the moment that an address of a panel names. */
public final class PanelTimes {

    private static final Text A_DAY = new Text("应为日期，如 2015-03-31", "must be a date such as 2015-03-31");
    private static final Text A_MOMENT = new Text(
            "应为已过去的时刻，如 2015-04-02T09:30:00+08:00", "must be a moment in the past such as 2015-04-02T09:30:00+08:00");

    private PanelTimes() {}

    public static @Nullable LocalDate day(@Nullable String text) throws WrongVariable {
        try {
            return text == null || text.isEmpty() ? null : LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            throw new WrongVariable("asOf", A_DAY);
        }
    }

    /** What will be known is known to nobody: what tells of it could not stay as it is. */
    public static @Nullable Instant moment(@Nullable String text, Instant now) throws WrongVariable {
        if (text == null || text.isEmpty()) {
            return null;
        }
        try {
            // whoever forgets to encode a plus sends a space
            var moment = OffsetDateTime.parse(text.replace(' ', '+')).toInstant();
            if (!moment.isAfter(now)) {
                return moment;
            }
        } catch (DateTimeParseException e) {
            // as below
        }
        throw new WrongVariable("knownAt", A_MOMENT);
    }
}
