package org.zhaoshang.targets;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;
import org.zhaoshang.shared.Decimals;
import org.zhaoshang.shared.Rate;

/** An actual held against a target and a schedule: the formulas of the trade, and nothing else. */
record Standing(BigDecimal actual, @Nullable BigDecimal target, Rate schedule) {

    private static final int SHOWN_DECIMALS = 2;

    /** Actual ÷ target (完成率); over 100 % stays over 100 %. */
    @Nullable
    Rate completion() {
        return Rate.of(actual, target);
    }

    /** Completion minus schedule, in percentage points (超/欠进度). */
    @Nullable
    BigDecimal lead() {
        var completion = completion();
        return completion == null ? null : completion.pointsAbove(schedule);
    }

    ProgressStatus status(TargetRules rules) {
        var completion = completion();
        if (completion == null) {
            return ProgressStatus.NO_TARGET;
        }
        if (completion.atLeast(schedule, rules.aheadPoints())) {
            return ProgressStatus.AHEAD;
        }
        if (completion.atLeast(schedule, BigDecimal.ZERO)) {
            return ProgressStatus.ON_SCHEDULE;
        }
        return completion.atLeast(schedule.times(rules.seriousPart()), BigDecimal.ZERO)
                ? ProgressStatus.BEHIND
                : ProgressStatus.SERIOUSLY_BEHIND;
    }

    @Nullable
    BigDecimal remaining() {
        return target == null ? null : Decimals.plain(target.subtract(actual).max(BigDecimal.ZERO));
    }

    /** Target × schedule − actual (缺口), never below 0; of whole things, a part missing is one missing. */
    @Nullable
    BigDecimal shortfall(boolean wholeThings) {
        if (target == null) {
            return null;
        }
        var missing = target.multiply(schedule.numerator())
                .subtract(actual.multiply(schedule.denominator()))
                .max(BigDecimal.ZERO);
        return wholeThings
                ? Decimals.plain(missing.divide(schedule.denominator(), 0, RoundingMode.CEILING))
                : shown(missing, schedule.denominator());
    }

    /** Year end at the present pace = actual ÷ schedule; null where the schedule asks for nothing yet. */
    @Nullable
    BigDecimal yearEnd() {
        return schedule.numerator().signum() == 0
                ? null
                : shown(actual.multiply(schedule.denominator()), schedule.numerator());
    }

    @Nullable
    Rate yearEndCompletion() {
        return target == null
                ? null
                : Rate.of(
                        actual.multiply(schedule.denominator()),
                        schedule.numerator().multiply(target));
    }

    /** (Target − actual) ÷ months left; 0 where the target is reached; null without a target or a month left. */
    @Nullable
    BigDecimal requiredPerMonth(@Nullable Rate monthsLeft) {
        var remaining = remaining();
        return remaining == null || monthsLeft == null
                ? null
                : shown(remaining.multiply(monthsLeft.denominator()), monthsLeft.numerator());
    }

    private static BigDecimal shown(BigDecimal numerator, BigDecimal denominator) {
        return Decimals.plain(numerator.divide(denominator, SHOWN_DECIMALS, RoundingMode.HALF_UP));
    }
}
