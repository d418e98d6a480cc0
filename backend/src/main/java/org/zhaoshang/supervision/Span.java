package org.zhaoshang.supervision;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Some days in a row.
 *
 * @param from the first; {@link LocalDate#MIN} where nobody knows since when
 * @param until the day after the last; {@link LocalDate#MAX} for no end
 */
record Span(LocalDate from, LocalDate until) {

    boolean covers(LocalDate day) {
        return !day.isBefore(from) && day.isBefore(until);
    }

    static LocalDate later(LocalDate a, @Nullable LocalDate b) {
        return b == null || a.isAfter(b) ? a : b;
    }

    static LocalDate earlier(LocalDate a, @Nullable LocalDate b) {
        return b == null || a.isBefore(b) ? a : b;
    }
}
