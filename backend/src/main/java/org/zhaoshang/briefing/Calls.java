package org.zhaoshang.briefing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.zhaoshang.ledger.Ledger;
import org.zhaoshang.supervision.Alerts;
import org.zhaoshang.targets.Figures;

/**
 * Finds whom to call: who has the most serious alerts open, and after them whoever misses most of what they carry, the
 * first indicator of the board first.
 */
@Component
class Calls {

    /** So many are found; a page shows the first of them. */
    private static final int MOST = 20;

    private final Figures figures;
    private final Alerts alerts;

    Calls(Figures figures, Alerts alerts) {
        this.figures = figures;
        this.alerts = alerts;
    }

    List<Call> of(Ledger ledger, LocalDate asOf) {
        var gaps = gaps(ledger, asOf);
        var calls = new ArrayList<Call>();
        for (var burden : alerts.burdens(ledger, asOf)) {
            var missing = gaps.remove(burden.person());
            calls.add(new Call(burden.person(), burden, missing == null ? List.of() : missing));
        }
        gaps.entrySet().stream()
                .sorted(Map.Entry.<String, List<Call.Gap>>comparingByValue(Comparator.comparing(
                                        (List<Call.Gap> missing) ->
                                                missing.get(0).indicator().order())
                                .thenComparing(missing -> missing.get(0).shortfall(), Comparator.reverseOrder()))
                        .thenComparing(Map.Entry.comparingByKey()))
                .forEach(entry -> calls.add(new Call(entry.getKey(), null, entry.getValue())));
        return List.copyOf(calls.subList(0, Math.min(MOST, calls.size())));
    }

    private Map<String, List<Call.Gap>> gaps(Ledger ledger, LocalDate asOf) {
        var gaps = new HashMap<String, List<Call.Gap>>();
        for (var parts : figures.byPerson(ledger, asOf)) {
            for (var part : parts.parts()) {
                var shortfall = parts.shortfall(part);
                if (shortfall != null && shortfall.signum() > 0) {
                    gaps.computeIfAbsent(part.holder(), person -> new ArrayList<>())
                            .add(new Call.Gap(parts.indicator(), shortfall));
                }
            }
        }
        return gaps;
    }
}
