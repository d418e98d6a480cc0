package org.zhaoshang.ledger;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.zhaoshang.shared.Money;

/**
 * What the district gives a project under a policy (支持措施).
 *
 * @param code unique within the project
 * @param policy the code of the policy it rests on
 * @param clause the clause of it
 * @param deliveredOn the day it was given; null while it is not
 */
public record SupportMeasure(
        String code,
        String subject,
        @Nullable Money amount,
        @Nullable String policy,
        @Nullable String clause,
        @Nullable LocalDate agreedOn,
        @Nullable LocalDate deliveredOn,
        Map<String, Object> extra) {

    /** Given on a day; null for not given. */
    public SupportMeasure delivered(@Nullable LocalDate on) {
        return new SupportMeasure(code, subject, amount, policy, clause, agreedOn, on, extra);
    }
}
