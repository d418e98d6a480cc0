package org.zhaoshang.targets;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.zhaoshang.ledger.Indicator;
import org.zhaoshang.ledger.Ledger;
import org.zhaoshang.ledger.Measure;
import org.zhaoshang.shared.Rate;

/**
 * When each indicator, and each department's part of it, was behind its schedule in a year (滞后期间): day by day, by the
 * same completion and the same schedule that a board of the day shows.
 */
final class Lags {

    private record Key(int year, TargetRules rules) {}

    private final List<Lag> found = new ArrayList<>();
    private final int year;

    private Lags(int year) {
        this.year = year;
    }

    static List<Lag> of(Ledger ledger, int year, TargetRules rules) {
        return ledger.view(new Key(year, rules), snapshot -> find(snapshot, year, rules));
    }

    private static List<Lag> find(Ledger ledger, int year, TargetRules rules) {
        var lags = new Lags(year);
        for (var indicator : ledger.all(Indicator.class)) {
            lags.find(ledger, indicator, rules);
        }
        return List.copyOf(lags.found);
    }

    private void find(Ledger ledger, Indicator indicator, TargetRules rules) {
        var plan = Schedule.of(indicator.target(year, rules.headlineIssuer()).orElse(null));
        var target = plan.target();
        if (target == null || target.signum() == 0) {
            return;
        }
        var schedule = schedule(plan);
        var ones = indicator.unit().toOnes(target);
        if (indicator.measure() instanceof Measure.Reported) {
            find(indicator, null, ones, reported(indicator), schedule);
            indicator.departmentShares().getOrDefault(year, Map.of()).forEach((department, share) -> {
                find(indicator, department, ones.multiply(share), DaySums.NONE, schedule);
            });
            return;
        }
        var count = Objects.requireNonNull(Counting.of(ledger, year).get(indicator.code()), "of this snapshot");
        find(indicator, null, ones, count.byDay(), schedule);
        indicator
                .departmentShares()
                .getOrDefault(year, Map.of())
                .forEach((department, share) ->
                        find(indicator, department, ones.multiply(share), count.byDay(department), schedule));
    }

    private void find(
            Indicator indicator, @Nullable String department, BigDecimal target, DaySums byDay, Rate[] schedule) {
        if (target.signum() == 0) {
            return;
        }
        var actual = BigDecimal.ZERO;
        LocalDate since = null;
        for (var day = 0; day < schedule.length; day++) {
            actual = actual.add(byDay.on(day + 1));
            var behind = !new Rate(actual, target).atLeast(schedule[day], BigDecimal.ZERO);
            if (behind && since == null) {
                since = LocalDate.ofYearDay(year, day + 1);
            } else if (!behind && since != null) {
                found.add(new Lag(indicator, department, since, LocalDate.ofYearDay(year, day + 1)));
                since = null;
            }
        }
        if (since != null) {
            found.add(new Lag(indicator, department, since, LocalDate.of(year + 1, 1, 1)));
        }
    }

    private Rate[] schedule(Schedule plan) {
        var first = LocalDate.of(year, 1, 1);
        var schedule = new Rate[first.lengthOfYear()];
        for (var day = 0; day < schedule.length; day++) {
            schedule[day] = plan.asOf(first.plusDays(day));
        }
        return schedule;
    }

    /** As {@link Tally#reported}: a month counts from its first day. */
    private DaySums reported(Indicator indicator) {
        var byDay = new DaySums();
        indicator.reported().forEach((month, value) -> {
            if (month.getYear() == year) {
                byDay.add(month.atDay(1).getDayOfYear(), indicator.unit().toOnes(value));
            }
        });
        return byDay;
    }
}
