package org.zhaoshang.funnel;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.zhaoshang.analysis.ProjectFilter;
import org.zhaoshang.ledger.Ledger;
import org.zhaoshang.ledger.Stage;

/** Where the projects stand as of a day, and how they came there (漏斗). */
record Funnel(List<FunnelStage> stages, int terminated, int unplaced, List<FunnelMonth> months, FunnelRules rules) {

    /** Of the projects that a filter lets through on the day; computed once for a snapshot. */
    static Funnel of(Ledger ledger, LocalDate asOf, @Nullable Map<String, Object> filter, FunnelRules rules) {
        var chosen = ProjectFilter.of(filter);
        return ledger.view(
                new FunnelCount.Key(asOf, chosen, rules), snapshot -> compute(snapshot, asOf, chosen, rules));
    }

    static Funnel compute(Ledger ledger, LocalDate asOf, ProjectFilter filter, FunnelRules rules) {
        var days = FunnelDays.of(asOf);
        var count = FunnelCount.of(ledger, days, filter, rules);
        return new Funnel(
                Stage.course().stream()
                        .map(stage -> FunnelStage.of(stage, count.of(stage)))
                        .toList(),
                count.of(Stage.TERMINATED).standing[FunnelDays.TODAY],
                count.unplaced(),
                IntStream.range(0, FunnelDays.MONTHS)
                        .mapToObj(month -> FunnelMonth.of(count, days, month))
                        .toList(),
                rules);
    }

    /** All projects on the books: at whichever stage, or given up. */
    public int onTheBooks() {
        return stages.stream().mapToInt(FunnelStage::count).sum() + terminated;
    }

    /** The step that the smallest part of the projects took (卡点), of those that enough projects were asked for. */
    Optional<FunnelStage> narrowest() {
        return stages.stream()
                .filter(stage -> stage.conversion() != null && Objects.requireNonNull(stage.cohort()) >= rules.fewest())
                .min(Comparator.comparing(stage -> Objects.requireNonNull(stage.conversion())));
    }

    /** The stage where projects have stood longest, by the middle one of them; production is no delay. */
    Optional<FunnelStage> slowest() {
        return stages.stream()
                .filter(stage -> stage.medianDays() != null && stage.stage() != Stage.PRODUCING)
                .max(Comparator.comparing(stage -> Objects.requireNonNull(stage.medianDays())));
    }

    /** The stage before one of the course. */
    static Stage before(Stage stage) {
        return Stage.course().get(stage.ordinal() - 1);
    }
}
