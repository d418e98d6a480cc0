package org.zhaoshang.supervision;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.zhaoshang.ledger.Project;
import org.zhaoshang.ledger.Stage;

/**
 * A project and the days it spent at its stages.
 *
 * @param seen the stages it was at on the days that are looked at, a bit each: most rules need no more to pass it over
 */
record Course(Project project, int seen) {

    /** On the books and not given up. */
    private static final Set<Stage> ALIVE = EnumSet.complementOf(EnumSet.of(Stage.TERMINATED));

    static Course of(Project project, LocalDate first, LocalDate last) {
        var seen = 0;
        for (var entry : project.stages()) {
            var on = entry.on();
            var bit = 1 << entry.stage().ordinal();
            if (on == null || !on.isAfter(first)) {
                seen = bit;
            } else if (!on.isAfter(last)) {
                seen |= bit;
            }
        }
        return new Course(project, seen);
    }

    /** Whether it was at one of some stages on any of the days that are looked at. */
    boolean passes(Set<Stage> wanted) {
        for (var stage : wanted) {
            if ((seen & 1 << stage.ordinal()) != 0) {
                return true;
            }
        }
        return false;
    }

    /** When it stood at one of some stages; neighbours are one span; nothing if it never did on those days. */
    List<Span> at(Set<Stage> wanted) {
        var spans = new ArrayList<Span>(1);
        LocalDate from = null;
        for (var entry : project.stages()) {
            var on = Objects.requireNonNullElse(entry.on(), LocalDate.MIN);
            var inside = wanted.contains(entry.stage());
            if (inside && from == null) {
                from = on;
            } else if (!inside && from != null) {
                if (from.isBefore(on)) {
                    spans.add(new Span(from, on));
                }
                from = null;
            }
        }
        if (from != null) {
            spans.add(new Span(from, LocalDate.MAX));
        }
        return spans;
    }

    List<Span> alive() {
        return at(ALIVE);
    }
}
