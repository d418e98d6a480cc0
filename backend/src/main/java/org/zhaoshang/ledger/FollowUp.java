package org.zhaoshang.ledger;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A contact with the investor (跟进): a visit (上门招商), a call, a meeting.
 *
 * @param by the person's code or name
 * @param place where it was
 * @param reference unique among the project's contacts where given, so that recording twice records once
 */
public record FollowUp(
        LocalDate on,
        String kind,
        @Nullable String by,
        @Nullable String place,
        String summary,
        @Nullable String nextStep,
        @Nullable LocalDate nextOn,
        @Nullable String reference,
        Map<String, Object> extra) {}
