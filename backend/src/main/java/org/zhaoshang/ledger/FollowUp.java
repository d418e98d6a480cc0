package org.zhaoshang.ledger;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A contact with the investor (跟进): a visit (上门招商), a call, a meeting.
 *
 * @param by the person's code or name
 */
public record FollowUp(
        LocalDate on,
        String kind,
        @Nullable String by,
        String summary,
        @Nullable String nextStep,
        @Nullable LocalDate nextOn,
        Map<String, Object> extra) {}
