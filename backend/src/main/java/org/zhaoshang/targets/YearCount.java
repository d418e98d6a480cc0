package org.zhaoshang.targets;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.zhaoshang.ledger.FundArrival;
import org.zhaoshang.ledger.Indicator;
import org.zhaoshang.ledger.Project;
import org.zhaoshang.shared.SamePeriod;

/**
 * What an indicator counts of one year's records, in projects, yuan or dollars, summed by day, so that any of its days is
 * told without counting again; and the bare sums of the year before, which they are compared with.
 */
final class YearCount {

    private final Indicator indicator;
    private final int year;
    private final DaySums byDay = new DaySums();
    private final DaySums yearBefore = new DaySums();
    private final Map<String, DaySums> byDepartment = new HashMap<>();
    private final Pieces evidence = new Pieces();

    YearCount(Indicator indicator, int year) {
        this.indicator = indicator;
        this.year = year;
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
        byDay.addAll(other.byDay);
        yearBefore.addAll(other.yearBefore);
        addTo(byDepartment, other.byDepartment);
        evidence.addAll(other.evidence);
    }

    /** What the responsible people brought (责任到人). */
    Map<String, DaySums> byPerson() {
        var byPerson = new HashMap<String, DaySums>();
        evidence.forEach((piece, day) -> {
            var person = piece.project().responsibility().person();
            if (person != null) {
                sums(byPerson, person).add(day, piece.amount());
            }
        });
        return byPerson;
    }

    Pieces evidence() {
        return evidence;
    }

    DaySums byDay() {
        return byDay;
    }

    DaySums byDay(String department) {
        return byDepartment.getOrDefault(department, DaySums.NONE);
    }

    Tally upTo(LocalDate asOf) {
        var today = asOf.getDayOfYear();
        var byMonth = new ArrayList<BigDecimal>(12);
        for (var month = 1; month <= 12; month++) {
            var first = asOf.withDayOfMonth(1).withMonth(month);
            var last = first.getDayOfYear() + first.lengthOfMonth() - 1;
            byMonth.add(byDay.between(first.getDayOfYear(), Math.min(today, last)));
        }
        return new Tally(byMonth, sums(byDepartment, today), evidence, earlier(asOf));
    }

    private Tally.Earlier earlier(LocalDate asOf) {
        var month = SamePeriod.monthBefore(asOf);
        var ofMonth = month.getYear() == year ? byDay : yearBefore;
        return new Tally.Earlier(
                ofMonth.between(month.withDayOfMonth(1).getDayOfYear(), month.getDayOfYear()),
                yearBefore.between(1, SamePeriod.yearBefore(asOf).getDayOfYear()));
    }

    private void count(LocalDate on, BigDecimal amount, Project project, @Nullable String reference) {
        if (on.getYear() == year) {
            count(new Contribution(on, amount, project, reference));
        } else {
            yearBefore.add(on.getDayOfYear(), amount);
        }
    }

    private void count(Contribution piece) {
        var day = piece.on().getDayOfYear();
        byDay.add(day, piece.amount());
        for (var credit : piece.project().responsibility().credits()) {
            sums(byDepartment, credit.department()).add(day, piece.credited(credit));
        }
        evidence.add(piece);
    }

    private static DaySums sums(Map<String, DaySums> by, String code) {
        return by.computeIfAbsent(code, name -> new DaySums());
    }

    private static void addTo(Map<String, DaySums> sums, Map<String, DaySums> others) {
        others.forEach((code, days) -> sums(sums, code).addAll(days));
    }

    /** From 1 January to a day inclusive, without those who brought nothing by then, or had all of it reversed. */
    private static Map<String, BigDecimal> sums(Map<String, DaySums> by, int today) {
        var sums = new HashMap<String, BigDecimal>();
        by.forEach((code, days) -> {
            var sum = days.between(1, today);
            if (sum.signum() != 0) {
                sums.put(code, sum);
            }
        });
        return sums;
    }
}
