package org.zhaoshang.targets;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhaoshang.ledger.Target;
import org.zhaoshang.shared.Rate;

/** What a target asks for by when: the calendar's part of it, or its own monthly plan. */
record Schedule(@Nullable BigDecimal target, List<BigDecimal> plan) {

    static Schedule of(@Nullable Target target) {
        return target == null ? new Schedule(null, List.of()) : new Schedule(target.value(), target.plan());
    }

    /** With a plan: plan(as of) ÷ target, the days of a month bringing equal parts of it; else the calendar. */
    Rate asOf(LocalDate day) {
        if (target == null || target.signum() == 0 || plan.isEmpty()) {
            return Calendar.asOf(day);
        }
        var month = day.getMonthValue();
        var before = month == 1 ? BigDecimal.ZERO : plan.get(month - 2);
        var days = Calendar.daysOfMonth(day);
        var ofThisMonth = plan.get(month - 1).subtract(before).multiply(BigDecimal.valueOf(day.getDayOfMonth()));
        return new Rate(before.multiply(days).add(ofThisMonth), target.multiply(days));
    }

    /** What is asked for by the end of a month; null without a target. */
    @Nullable
    Rate byEndOf(int month) {
        if (target == null) {
            return null;
        }
        return plan.isEmpty()
                ? new Rate(target.multiply(BigDecimal.valueOf(month)), Calendar.MONTHS)
                : new Rate(plan.get(month - 1), BigDecimal.ONE);
    }
}
