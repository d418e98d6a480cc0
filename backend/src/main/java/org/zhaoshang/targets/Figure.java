package org.zhaoshang.targets;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.zhaoshang.ledger.Indicator;
import org.zhaoshang.shared.Rate;
import org.zhaoshang.shared.Text;

/**
 * An indicator's figure of a day, for rooms that print it.
 *
 * @param department the department's code; null for the whole district
 * @param target in the indicator's unit; null where none was set
 * @param actual in the indicator's unit
 * @param schedule what the day asks for, as a part of the target
 * @param rank the department's place among those that carry a target; null for the district and for who carries none
 */
public record Figure(
        Indicator indicator,
        @Nullable String department,
        @Nullable BigDecimal target,
        BigDecimal actual,
        Rate schedule,
        ProgressStatus status,
        @Nullable Integer rank) {

    /** Actual ÷ target (完成率); null without a target or with a target of 0. */
    public @Nullable Rate completion() {
        return standing().completion();
    }

    /** Completion − schedule, in percentage points (超/欠进度); null where there is no completion. */
    public @Nullable BigDecimal lead() {
        return standing().lead();
    }

    /** The lead in words: 落后序时进度9.21个百分点; null where there is none. */
    public @Nullable Text leadText() {
        var lead = lead();
        return lead == null ? null : ProgressWords.lead(lead);
    }

    /** Target × schedule − actual (缺口), never below 0, whole things rounded up; null without a target. */
    public @Nullable BigDecimal shortfall() {
        return standing().shortfall(indicator.unit().countsWholeThings());
    }

    private Standing standing() {
        return new Standing(actual, target, schedule);
    }
}
