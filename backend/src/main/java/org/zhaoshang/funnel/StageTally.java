package org.zhaoshang.funnel;

import org.zhaoshang.shared.MoneySums;

/** What was counted of one stage. Each walker has its own, and they are added up. */
final class StageTally {

    final int[] standing = new int[FunnelDays.COUNT];
    final int[] entered = new int[FunnelDays.MONTHS];
    final MoneySums planned = new MoneySums();
    final MoneySums arrived = new MoneySums();
    final Durations days = new Durations();
    int enteredThisYear;
    int enteredYearBefore;
    /** Of the stage before: those old enough to be asked, those of them that went on to this stage, and the young. */
    int cohort;

    int movedOn;
    int young;
    /** Those given up that had come so far and no further. */
    int givenUp;

    void add(StageTally other) {
        add(standing, other.standing);
        add(entered, other.entered);
        planned.addAll(other.planned);
        arrived.addAll(other.arrived);
        days.addAll(other.days);
        enteredThisYear += other.enteredThisYear;
        enteredYearBefore += other.enteredYearBefore;
        cohort += other.cohort;
        movedOn += other.movedOn;
        young += other.young;
        givenUp += other.givenUp;
    }

    private static void add(int[] counts, int[] others) {
        for (var i = 0; i < counts.length; i++) {
            counts[i] += others[i];
        }
    }
}
