package org.zhaoshang.funnel;

import java.time.LocalDate;
import java.util.List;
import org.zhaoshang.ledger.Stage;

/**
 * The funnel at the end of a month.
 *
 * @param asOf the month's last day, or the day that is looked at
 */
record FunnelMonth(LocalDate asOf, List<StageMonth> stages, int terminated) {

    /**
     * One stage in it.
     *
     * @param count projects standing there at the end
     * @param entered projects that came there for the first time within the month
     */
    record StageMonth(Stage stage, int count, int entered) {}

    static FunnelMonth of(FunnelCount count, FunnelDays days, int month) {
        return new FunnelMonth(
                days.lastDay(month),
                Stage.course().stream()
                        .map(stage -> new StageMonth(
                                stage, count.of(stage).standing[month + 1], count.of(stage).entered[month]))
                        .toList(),
                count.of(Stage.TERMINATED).standing[month + 1]);
    }
}
