package org.zhaoshang.supervision;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.zhaoshang.ledger.Commitment;
import org.zhaoshang.ledger.Project;
import org.zhaoshang.ledger.Stage;

/**
 * Started, and it does not produce (重开工轻投产): past the promised day of production, or, where nobody promised one, some
 * months after the start. The promised day is the earliest due day of the commitments that speak of production; a
 * promise that is late but not broken yet may be moved, and then the new day counts.
 */
record StartedWithoutProduction(int months, String word) implements ProjectRule {

    private static final Set<Stage> UNDER_WAY = EnumSet.of(Stage.STARTED, Stage.BUILDING);

    @Override
    public void find(Project project, Spells spells) {
        var underWays = Stays.at(UNDER_WAY, project);
        var due = underWays.isEmpty() ? null : dueFrom(project);
        if (due != null) {
            underWays.forEach(underWay -> spells.add(
                    AlertRule.STARTED_WITHOUT_PRODUCTION,
                    project,
                    null,
                    Span.later(due, underWay.from()),
                    underWay.until()));
        }
    }

    /** The day by which production was promised; null where it was not. */
    @Nullable
    LocalDate promised(Project project) {
        LocalDate earliest = null;
        for (var commitment : project.service().commitments()) {
            if (commitment.dueOn() != null && speaksOfProduction(commitment)) {
                earliest = Span.earlier(commitment.dueOn(), earliest);
            }
        }
        return earliest;
    }

    /** The first day of its start or building that is on record; null where none is. */
    static @Nullable LocalDate startedOn(Project project) {
        var started = project.reachedOn(Stage.STARTED);
        return started == null ? project.reachedOn(Stage.BUILDING) : started;
    }

    private @Nullable LocalDate dueFrom(Project project) {
        var promised = promised(project);
        if (promised != null) {
            return promised.plusDays(1);
        }
        var started = startedOn(project);
        return started == null ? null : started.plusMonths(months);
    }

    private boolean speaksOfProduction(Commitment commitment) {
        return commitment.promise().contains(word);
    }
}
