package org.zhaoshang.funnel;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.zhaoshang.ledger.Stage;
import org.zhaoshang.shared.Change;
import org.zhaoshang.shared.Currency;
import org.zhaoshang.shared.Money;
import org.zhaoshang.shared.Rate;

/**
 * One stage of the funnel.
 *
 * @param cohort of the stage before: the projects whose going on is judged; null for the first stage
 * @param movedOn those of them that came to this stage or beyond
 * @param young the projects of the stage before that are too young to be judged
 * @param givenUp projects given up that had come so far and no further
 */
record FunnelStage(
        Stage stage,
        int count,
        Change monthOnMonth,
        Change yearOnYear,
        Money planned,
        @Nullable Money plannedUsd,
        Money arrived,
        @Nullable Money arrivedUsd,
        int enteredThisYear,
        Change enteredYearOnYear,
        @Nullable BigDecimal medianDays,
        @Nullable Integer cohort,
        @Nullable Integer movedOn,
        @Nullable Integer young,
        int givenUp) {

    static FunnelStage of(Stage stage, StageTally tally) {
        var today = tally.standing[FunnelDays.TODAY];
        var first = stage == Stage.RESERVE;
        return new FunnelStage(
                stage,
                today,
                Change.of(today, tally.standing[FunnelDays.MONTH_BEFORE]),
                Change.of(today, tally.standing[FunnelDays.YEAR_BEFORE]),
                tally.planned.of(Currency.CNY),
                tally.planned.dollars(),
                tally.arrived.of(Currency.CNY),
                tally.arrived.dollars(),
                tally.enteredThisYear,
                Change.of(tally.enteredThisYear, tally.enteredYearBefore),
                tally.days.median(),
                first ? null : tally.cohort,
                first ? null : tally.movedOn,
                first ? null : tally.young,
                tally.givenUp);
    }

    /** Of those that came to the stage before, how many went on (转化率); null without a base. */
    public @Nullable Rate conversion() {
        return cohort == null || movedOn == null
                ? null
                : Rate.of(BigDecimal.valueOf(movedOn), BigDecimal.valueOf(cohort));
    }
}
