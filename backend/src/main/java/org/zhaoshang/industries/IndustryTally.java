package org.zhaoshang.industries;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.zhaoshang.ledger.Project;
import org.zhaoshang.ledger.Stage;
import org.zhaoshang.shared.MoneySums;
import org.zhaoshang.shared.SamePeriod;

/** What was counted of one industry's projects. Each walker has its own, and they are added up. */
final class IndustryTally {

    /** A day and the earlier ones that it is compared with. */
    record Days(LocalDate asOf, LocalDate monthBefore, LocalDate yearBefore) {

        static Days of(LocalDate asOf) {
            return new Days(asOf, SamePeriod.endOfMonthBefore(asOf), SamePeriod.yearBefore(asOf));
        }

        boolean isThisYear(LocalDate day) {
            return day.getYear() == asOf.getYear() && !day.isAfter(asOf);
        }

        boolean isSamePeriodBefore(LocalDate day) {
            return day.getYear() == yearBefore.getYear() && !day.isAfter(yearBefore);
        }
    }

    final int[] standing = new int[Stage.values().length];
    final int[] entered = new int[Stage.values().length];
    final int[] enteredYearBefore = new int[Stage.values().length];
    final MoneySums planned = new MoneySums();
    final MoneySums arrived = new MoneySums();
    final MoneySums arrivedThisYear = new MoneySums();
    final MoneySums arrivedYearBefore = new MoneySums();
    int inHandMonthBefore;
    int inHandYearBefore;

    void count(Project project, Days days) {
        var stage = project.stage(days.asOf());
        if (stage != null) {
            standing[stage.ordinal()]++;
        }
        if (isInHand(stage) && project.profile().planned() != null) {
            planned.add(project.profile().planned());
        }
        inHandMonthBefore += isInHand(project.stage(days.monthBefore())) ? 1 : 0;
        inHandYearBefore += isInHand(project.stage(days.yearBefore())) ? 1 : 0;
        for (var step : Stage.course()) {
            var on = project.reachedOn(step);
            if (on != null && days.isThisYear(on)) {
                entered[step.ordinal()]++;
            } else if (on != null && days.isSamePeriodBefore(on)) {
                enteredYearBefore[step.ordinal()]++;
            }
        }
        countMoney(project, days);
    }

    int inHand() {
        return Stage.course().stream()
                .mapToInt(stage -> standing[stage.ordinal()])
                .sum();
    }

    void add(IndustryTally other) {
        for (var stage = 0; stage < standing.length; stage++) {
            standing[stage] += other.standing[stage];
            entered[stage] += other.entered[stage];
            enteredYearBefore[stage] += other.enteredYearBefore[stage];
        }
        planned.addAll(other.planned);
        arrived.addAll(other.arrived);
        arrivedThisYear.addAll(other.arrivedThisYear);
        arrivedYearBefore.addAll(other.arrivedYearBefore);
        inHandMonthBefore += other.inHandMonthBefore;
        inHandYearBefore += other.inHandYearBefore;
    }

    private void countMoney(Project project, Days days) {
        for (var arrival : project.arrivals()) {
            if (arrival.on().isAfter(days.asOf())) {
                continue;
            }
            arrived.add(arrival.amount());
            if (days.isThisYear(arrival.on())) {
                arrivedThisYear.add(arrival.amount());
            } else if (days.isSamePeriodBefore(arrival.on())) {
                arrivedYearBefore.add(arrival.amount());
            }
        }
    }

    private static boolean isInHand(@Nullable Stage stage) {
        return stage != null && stage != Stage.TERMINATED;
    }
}
