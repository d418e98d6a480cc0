package org.zhaoshang.briefing;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.zhaoshang.ledger.Indicator;
import org.zhaoshang.shared.Decimals;
import org.zhaoshang.shared.Rate;
import org.zhaoshang.targets.Figure;
import org.zhaoshang.targets.ProgressStatus;

/**
 * What became of an indicator between two days (指标变动).
 *
 * @param before the earlier day's; null where that was in another year, from which nothing is carried over
 */
record IndicatorChange(Figure now, @Nullable Figure before) {

    static List<IndicatorChange> of(List<Figure> now, List<Figure> before) {
        Map<String, Figure> then = before.stream()
                .filter(figure -> figure.department() == null)
                .collect(Collectors.toMap(figure -> figure.indicator().code(), Function.identity()));
        var changes = new ArrayList<IndicatorChange>();
        for (var figure : now) {
            if (figure.department() == null) {
                changes.add(
                        new IndicatorChange(figure, then.get(figure.indicator().code())));
            }
        }
        return List.copyOf(changes);
    }

    Indicator indicator() {
        return now.indicator();
    }

    /** What came in since, in the unit. */
    public BigDecimal gained() {
        return before == null ? now.actual() : Decimals.plain(now.actual().subtract(before.actual()));
    }

    public @Nullable Rate completion() {
        return now.completion();
    }

    public @Nullable Rate completionBefore() {
        return before == null ? null : before.completion();
    }

    /** How far the lead over the schedule moved, in percentage points: negative is a step back (退). */
    public @Nullable BigDecimal leadMoved() {
        var lead = now.lead();
        var earlier = before == null ? null : before.lead();
        return lead == null || earlier == null ? null : Decimals.plain(lead.subtract(earlier));
    }

    public ProgressStatus status() {
        return now.status();
    }

    public @Nullable ProgressStatus statusBefore() {
        return before == null ? null : before.status();
    }
}
