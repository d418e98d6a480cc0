package org.zhaoshang.ledger;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Something promised to or by an investor (承诺), due on a day.
 *
 * @param by who promised
 */
public record Commitment(
        String code,
        String promise,
        @Nullable String by,
        @Nullable LocalDate dueOn,
        @Nullable LocalDate doneOn,
        Map<String, Object> extra) {}
