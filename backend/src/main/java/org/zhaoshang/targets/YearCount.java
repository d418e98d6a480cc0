package org.zhaoshang.targets;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.zhaoshang.ledger.FundArrival;
import org.zhaoshang.ledger.Indicator;
import org.zhaoshang.ledger.Project;
import org.zhaoshang.shared.SamePeriod;

/**
 * What an indicator counts of one year's records, summed by day, so that any of its days is told without counting again;
 * and the bare sums of the year before, which they are compared with.
 */
final class YearCount {

    private static final int DAYS = 366;

    private final Indicator indicator;
    private final int year;
    private final BigDecimal[] byDay = zeros();
    private final BigDecimal[] yearBefore = zeros();
    private final Map<String, BigDecimal[]> byDepartment = new HashMap<>();
    private final List<List<Contribution>> evidence = new ArrayList<>(DAYS);

    YearCount(Indicator indicator, int year) {
        this.indicator = indicator;
        this.year = year;
        for (var day = 0; day < DAYS; day++) {
            evidence.add(new ArrayList<>(0));
        }
    }

    Indicator indicator() {
        return indicator;
    }

    void countReached(Project project, LocalDate on) {
        if (indicator.filter().admits(project)) {
            count(on, BigDecimal.ONE, project, null);
        }
    }

    void countPlanned(Project project, LocalDate on) {
        var planned = project.profile().planned();
        if (planned != null
                && indicator.unit().measures(planned)
                && indicator.filter().admits(project)) {
            count(on, planned.amount(), project, null);
        }
    }

    void countArrival(Project project, FundArrival arrival) {
        if (indicator.filter().admits(arrival)
                && indicator.unit().measures(arrival.amount())
                && indicator.filter().admits(project)) {
            count(arrival.on(), arrival.amount().amount(), project, arrival.reference());
        }
    }

    /** Takes in what was counted of other projects. */
    void add(YearCount other) {
        addTo(byDay, other.byDay);
        addTo(yearBefore, other.yearBefore);
        other.byDepartment.forEach(
                (department, days) -> addTo(byDepartment.computeIfAbsent(department, name -> zeros()), days));
        for (var day = 0; day < DAYS; day++) {
            evidence.get(day).addAll(other.evidence.get(day));
        }
    }

    /** What each day of the year brought, in projects, yuan or dollars. */
    BigDecimal[] byDay() {
        return byDay;
    }

    /** What each day of the year brought a department. */
    BigDecimal[] byDay(String department) {
        return byDepartment.getOrDefault(department, zeros());
    }

    Tally upTo(LocalDate asOf) {
        var days = asOf.getDayOfYear();
        var byMonth = new ArrayList<BigDecimal>(12);
        for (var month = 1; month <= 12; month++) {
            var first = asOf.withDayOfMonth(1).withMonth(month);
            var from = Math.min(days, first.getDayOfYear() - 1);
            byMonth.add(sum(byDay, from, Math.min(days, from + first.lengthOfMonth())));
        }
        var departments = new HashMap<String, BigDecimal>();
        byDepartment.forEach((department, ofDays) -> departments.put(department, sum(ofDays, 0, days)));
        departments.values().removeIf(sum -> sum.signum() == 0); // nothing by then, or all of it reversed
        return new Tally(byMonth, departments, evidence.subList(0, days), earlier(asOf));
    }

    private Tally.Earlier earlier(LocalDate asOf) {
        var month = SamePeriod.monthBefore(asOf);
        var ofMonth = month.getYear() == year ? byDay : yearBefore;
        var first = month.withDayOfMonth(1).getDayOfYear() - 1;
        return new Tally.Earlier(
                sum(ofMonth, first, month.getDayOfYear()),
                sum(yearBefore, 0, SamePeriod.yearBefore(asOf).getDayOfYear()));
    }

    private void count(LocalDate on, BigDecimal amount, Project project, @Nullable String reference) {
        if (on.getYear() == year) {
            count(new Contribution(on, amount, project, reference));
        } else {
            var day = on.getDayOfYear() - 1;
            yearBefore[day] = yearBefore[day].add(amount);
        }
    }

    /** What was counted, by the days of the year. */
    List<List<Contribution>> evidence() {
        return evidence;
    }

    private void count(Contribution piece) {
        var day = piece.on().getDayOfYear() - 1;
        byDay[day] = byDay[day].add(piece.amount());
        for (var credit : piece.project().responsibility().credits()) {
            var days = byDepartment.computeIfAbsent(credit.department(), name -> zeros());
            days[day] = days[day].add(piece.credited(credit));
        }
        evidence.get(day).add(piece);
    }

    private static BigDecimal[] zeros() {
        var days = new BigDecimal[DAYS];
        Arrays.fill(days, BigDecimal.ZERO);
        return days;
    }

    private static void addTo(BigDecimal[] sums, BigDecimal[] others) {
        for (var day = 0; day < DAYS; day++) {
            sums[day] = sums[day].add(others[day]);
        }
    }

    private static BigDecimal sum(BigDecimal[] days, int from, int to) {
        var sum = BigDecimal.ZERO;
        for (var day = from; day < to; day++) {
            sum = sum.add(days[day]);
        }
        return sum;
    }
}
