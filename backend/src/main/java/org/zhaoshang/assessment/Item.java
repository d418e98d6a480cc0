package org.zhaoshang.assessment;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.zhaoshang.ledger.Indicator;
import org.zhaoshang.shared.Rate;

/**
 * What one indicator adds to a score.
 *
 * @param target the subject's part of the target, more than 0, in the indicator's unit
 * @param actual what the subject brought, in the same unit
 * @param schedule the part of the target that the day asks for
 * @param points what it adds; null where the day asks for nothing yet, so that it weighs nothing
 */
record Item(
        Indicator indicator,
        BigDecimal target,
        BigDecimal actual,
        Rate schedule,
        @Nullable Rate points) {

    Rate completion() {
        return new Rate(actual, target);
    }

    /** Completion ÷ schedule; null where the day asks for nothing yet. */
    @Nullable
    Rate pace() {
        return completion().relativeTo(schedule);
    }
}
