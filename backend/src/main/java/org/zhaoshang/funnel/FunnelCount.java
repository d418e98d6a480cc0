package org.zhaoshang.funnel;

import java.time.LocalDate;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.zhaoshang.analysis.ProjectFilter;
import org.zhaoshang.ledger.Gathering;
import org.zhaoshang.ledger.Ledger;
import org.zhaoshang.ledger.Project;
import org.zhaoshang.ledger.Stage;
import org.zhaoshang.ledger.StageEntry;

/** Counts all of a funnel in one walk over the projects: going to each record costs more than all that is done there. */
final class FunnelCount {

    /** What a funnel depends on besides the records. */
    record Key(LocalDate asOf, ProjectFilter filter, FunnelRules rules) {}

    private static final int COURSE = Stage.course().size();
    private static final long NEVER = Long.MAX_VALUE;
    private static final long LONG_AGO = Long.MIN_VALUE;

    private final FunnelDays days;
    private final ProjectFilter filter;
    private final FunnelRules rules;
    private final StageTally[] tallies = new StageTally[Stage.values().length];
    private final long[] reached = new long[COURSE]; // of the project at hand: the day it came so far or further
    private int unplaced;

    private FunnelCount(FunnelDays days, ProjectFilter filter, FunnelRules rules) {
        this.days = days;
        this.filter = filter;
        this.rules = rules;
        Arrays.setAll(tallies, stage -> new StageTally());
    }

    static FunnelCount of(Ledger ledger, FunnelDays days, ProjectFilter filter, FunnelRules rules) {
        return ledger.gather(Gathering.of(
                new Key(days.asOf(), filter, rules),
                () -> new FunnelCount(days, filter, rules),
                FunnelCount::count,
                FunnelCount::add));
    }

    StageTally of(Stage stage) {
        return tallies[stage.ordinal()];
    }

    /** Projects that are on record and not on the books by the day. */
    int unplaced() {
        return unplaced;
    }

    private void count(Project project) {
        if (!filter.test(project, days.asOf())) {
            return;
        }
        countStanding(project);
        var standing = countReached(project);
        if (standing == null) {
            unplaced++;
            return;
        }
        countConversions();
        var tally = of(standing.stage());
        if (standing.stage() == Stage.TERMINATED) {
            tallies[furthest()].givenUp++;
        } else if (standing.on() != null) {
            tally.days.add(Math.toIntExact(today() - standing.on().toEpochDay()));
        }
        if (project.profile().planned() != null) {
            tally.planned.add(project.profile().planned());
        }
        for (var arrival : project.arrivals()) {
            if (!arrival.on().isAfter(days.asOf())) {
                tally.arrived.add(arrival.amount());
            }
        }
    }

    /** Where it stood on each of the days. */
    private void countStanding(Project project) {
        var entries = project.stages();
        var until = FunnelDays.COUNT;
        for (var i = entries.size() - 1; i >= 0 && until > 0; i--) {
            var on = entries.get(i).on();
            var from = on == null ? 0 : days.firstFrom(on.toEpochDay());
            var standing = of(entries.get(i).stage()).standing;
            for (var day = from; day < until; day++) {
                standing[day]++;
            }
            until = Math.min(from, until);
        }
    }

    /** How far it ever came, and when it entered each stage first; what it entered last by the day, if anything. */
    private @Nullable StageEntry countReached(Project project) {
        Arrays.fill(reached, NEVER);
        StageEntry last = null;
        var seen = 0;
        for (var entry : project.stages()) {
            var on = entry.on();
            if (on != null && on.isAfter(days.asOf())) {
                break;
            }
            last = entry;
            var stage = entry.stage().ordinal();
            if (on != null && entry.stage() != Stage.TERMINATED && (seen & 1 << stage) == 0) {
                seen |= 1 << stage;
                countEntry(tallies[stage], on);
            }
            // a stage that was skipped was reached with the one after it, and whatever is on the books was in reserve
            var far = entry.stage() == Stage.TERMINATED ? 0 : stage;
            for (var before = far; before >= 0 && reached[before] == NEVER; before--) {
                reached[before] = on == null ? LONG_AGO : on.toEpochDay();
            }
        }
        return last;
    }

    private void countEntry(StageTally tally, LocalDate on) {
        var month = days.month(on);
        if (month >= 0) {
            tally.entered[month]++;
        }
        var year = days.asOf().getYear();
        if (on.getYear() == year) {
            tally.enteredThisYear++;
        } else if (on.getYear() == year - 1 && on.toEpochDay() <= days.epochDays()[FunnelDays.YEAR_BEFORE]) {
            tally.enteredYearBefore++;
        }
    }

    private void countConversions() {
        for (var stage = 1; stage < COURSE && reached[stage - 1] != NEVER; stage++) {
            var tally = tallies[stage];
            if (reached[stage - 1] > today() - rules.youngDays()) {
                tally.young++;
            } else {
                tally.cohort++;
                if (reached[stage] != NEVER) {
                    tally.movedOn++;
                }
            }
        }
    }

    private int furthest() {
        var stage = COURSE - 1;
        while (stage > 0 && reached[stage] == NEVER) {
            stage--;
        }
        return stage;
    }

    private long today() {
        return days.epochDays()[FunnelDays.TODAY];
    }

    private void add(FunnelCount other) {
        for (var stage = 0; stage < tallies.length; stage++) {
            tallies[stage].add(other.tallies[stage]);
        }
        unplaced += other.unplaced;
    }
}
