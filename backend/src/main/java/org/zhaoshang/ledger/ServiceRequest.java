package org.zhaoshang.ledger;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What an enterprise asked the district for (诉求). */
public record ServiceRequest(
        String code,
        String subject,
        LocalDate raisedOn,
        @Nullable LocalDate dueOn,
        @Nullable LocalDate closedOn,
        @Nullable String handler,
        Map<String, Object> extra) {

    /** Closed on a day; null for open. */
    public ServiceRequest closed(@Nullable LocalDate on) {
        return new ServiceRequest(code, subject, raisedOn, dueOn, on, handler, extra);
    }
}
