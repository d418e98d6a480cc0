package org.zhaoshang.targets;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhaoshang.ledger.Indicator;
import org.zhaoshang.ledger.Ledger;
import org.zhaoshang.ledger.Measure;
import org.zhaoshang.ledger.Project;

/** Finds the records of a year that an indicator counts. */
final class Counting {

    private final Indicator indicator;
    private final int year;
    private final List<List<Contribution>> byDay = new ArrayList<>(366);

    private Counting(Indicator indicator, int year) {
        this.indicator = indicator;
        this.year = year;
        for (var day = 0; day < 366; day++) {
            byDay.add(new ArrayList<>(0));
        }
    }

    /** All contributions of the year in the order of their days; figures typed in have no record behind them. */
    static List<Contribution> of(Ledger ledger, Indicator indicator, int year) {
        if (indicator.measure() instanceof Measure.Reported) {
            return List.of();
        }
        var counting = new Counting(indicator, year);
        for (var project : ledger.projects()) {
            if (indicator.filter().admits(project)) {
                counting.count(project);
            }
        }
        return counting.inOrder();
    }

    private void count(Project project) {
        var measure = indicator.measure();
        if (measure instanceof Measure.CountReached reached) {
            add(project.countsAsReachedOn(reached.stage()), BigDecimal.ONE, project, null);
        } else if (measure instanceof Measure.SumPlannedAt at) {
            var planned = project.profile().planned();
            if (planned != null && indicator.unit().measures(planned)) {
                add(project.countsAsReachedOn(at.stage()), planned.amount(), project, null);
            }
        } else {
            countArrivals(project);
        }
    }

    private void countArrivals(Project project) {
        for (var arrival : project.arrivals()) {
            if (indicator.filter().admits(arrival) && indicator.unit().measures(arrival.amount())) {
                add(arrival.on(), arrival.amount().amount(), project, arrival.reference());
            }
        }
    }

    private void add(@Nullable LocalDate on, BigDecimal amount, Project project, @Nullable String reference) {
        if (on != null && on.getYear() == year) {
            byDay.get(on.getDayOfYear() - 1).add(new Contribution(on, amount, project, reference));
        }
    }

    private List<Contribution> inOrder() {
        var all = new ArrayList<Contribution>();
        byDay.forEach(all::addAll);
        return all;
    }
}
