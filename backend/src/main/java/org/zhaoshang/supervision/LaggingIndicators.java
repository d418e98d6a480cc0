package org.zhaoshang.supervision;

import java.time.LocalDate;
import java.util.List;
import org.zhaoshang.ledger.Ledger;
import org.zhaoshang.targets.Figures;

/**
 * Indicators behind their schedule (指标滞后): the district's, and each department's part of it where it carries one. Each
 * year starts anew with its own target.
 */
final class LaggingIndicators {

    private LaggingIndicators() {}

    /** Between two days, both included. */
    static List<Spell> of(Ledger ledger, LocalDate first, LocalDate last, Figures figures) {
        var spells = new Spells(first, last);
        for (var year = first.getYear(); year <= last.getYear(); year++) {
            for (var lag : figures.lags(ledger, year)) {
                spells.add(new Spell(
                        AlertRule.INDICATOR_BEHIND,
                        null,
                        lag.indicator(),
                        null,
                        lag.department(),
                        null,
                        lag.from(),
                        lag.until()));
            }
        }
        return spells.found();
    }
}
