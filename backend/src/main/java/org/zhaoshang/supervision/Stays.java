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

    static List<Span> alive(Project project) {
        return at(Stage.IN_HAND, project);
    }
}
