package org.zhaoshang.targets;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import org.zhaoshang.ledger.Project;

/** A project's part of an indicator's actual, in projects, yuan or dollars. */
record Contributor(Project project, BigDecimal amount, LocalDate lastOn, int records) {

    /** The projects behind some evidence, whatever its order; the largest part first. */
    static List<Contributor> of(List<Contribution> evidence) {
        var byProject = new LinkedHashMap<String, Contributor>();
        for (var piece : evidence) {
            byProject.merge(
                    piece.project().code(),
                    new Contributor(piece.project(), piece.amount(), piece.on(), 1),
                    Contributor::plus);
        }
        return byProject.values().stream()
                .sorted(Comparator.comparing(Contributor::amount)
                        .reversed()
                        .thenComparing(contributor -> contributor.project().code()))
                .toList();
    }

    private Contributor plus(Contributor other) {
        var later = lastOn.isAfter(other.lastOn) ? lastOn : other.lastOn;
        return new Contributor(project, amount.add(other.amount), later, records + other.records);
    }
}
