package org.zhaoshang.ledger;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Something promised to or by an investor (承诺), due on a day.
 *
 * @param code unique within the project
 * @param by who promised
 * @param policy the code of the policy that it cites
 * @param clause the clause of it
 */
public record Commitment(
        String code,
        String promise,
        @Nullable String by,
        @Nullable LocalDate dueOn,
        @Nullable LocalDate doneOn,
        @Nullable String policy,
        @Nullable String clause,
        Map<String, Object> extra) {

    /** Kept on a day; null for not kept. */
    public Commitment done(@Nullable LocalDate on) {
        return new Commitment(code, promise, by, dueOn, on, policy, clause, extra);
    }
}
