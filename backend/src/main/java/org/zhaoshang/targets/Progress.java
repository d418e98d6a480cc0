package org.zhaoshang.targets;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.zhaoshang.ledger.Indicator;
import org.zhaoshang.ledger.Ledger;

/** Every indicator as of a day, in the order the district reports them, computed once for a snapshot. */
final class Progress {

    private record Key(LocalDate asOf) {}

    private Progress() {}

    static List<IndicatorProgress> of(Ledger ledger, LocalDate asOf, TargetRules rules) {
        return ledger.view(new Key(asOf), snapshot -> compute(snapshot, asOf, rules));
    }

    private static List<IndicatorProgress> compute(Ledger ledger, LocalDate asOf, TargetRules rules) {
        return ledger.all(Indicator.class).stream()
                .sorted(Comparator.comparing(Indicator::order).thenComparing(Indicator::code))
                .map(indicator -> IndicatorProgress.of(ledger, indicator, asOf, rules))
                .toList();
    }
}
