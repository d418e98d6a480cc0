package org.zhaoshang.ledger;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A target for a year (目标任务).
 *
 * @param value in the indicator's unit; null where none was set
 * @param document the paper that set it (文号)
 * @param inferred nobody stated it: it follows from a rate that was published (推算)
 * @param plan cumulative plan at the end of each month in the indicator's unit, twelve values, or empty for an even pace
 */
public record Target(
        int year,
        Issuer issuer,
        @Nullable BigDecimal value,
        @Nullable String document,
        boolean inferred,
        List<BigDecimal> plan,
        @Nullable String note,
        Map<String, Object> extra) {

    /** A target that an issuer has not set yet (未下达). */
    public static Target unset(int year, Issuer issuer) {
        return new Target(year, issuer, null, null, false, List.of(), null, Map.of());
    }

    public Target {
        if (!plan.isEmpty() && plan.size() != 12) {
            throw new IllegalArgumentException("a monthly plan has twelve values");
        }
    }
}
