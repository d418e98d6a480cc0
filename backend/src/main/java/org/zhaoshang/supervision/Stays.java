package org.zhaoshang.supervision;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.zhaoshang.ledger.Project;
import org.zhaoshang.ledger.Stage;

/** When a project stood at some stages. */
final class Stays {

    private Stays() {}

    /** Stages that follow one another are one span. */
    static List<Span> at(Set<Stage> wanted, Project project) {
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

    /** A project that is given up and taken up again on one day was never away. */
    static List<Span> alive(Project project) {
        var joined = new ArrayList<Span>(1);
        for (var span : at(Stage.IN_HAND, project)) {
            var last = joined.size() - 1;
            if (last >= 0 && joined.get(last).until().equals(span.from())) {
                joined.set(last, new Span(joined.get(last).from(), span.until()));
            } else {
                joined.add(span);
            }
        }
        return joined;
    }
}
