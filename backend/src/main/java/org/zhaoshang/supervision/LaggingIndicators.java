package org.zhaoshang.supervision;

import java.util.List;
import org.zhaoshang.ledger.Ledger;
import org.zhaoshang.targets.Figures;

/**
 * Indicators behind their schedule (指标滞后): the district's, and each department's part of it where it carries one. Each
 * year starts anew with its own target.
 */
final class LaggingIndicators {

    private LaggingIndicators() {}

    static List<Spell> of(Ledger ledger, int year, Figures figures) {
        return figures.lags(ledger, year).stream()
                .map(lag -> new Spell(
                        AlertRule.INDICATOR_BEHIND,
                        null,
                        lag.indicator(),
                        null,
                        lag.department(),
                        null,
                        lag.from(),
                        lag.until()))
                .toList();
    }
}
