package org.zhaoshang.targets;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhaoshang.ledger.Indicator;
import org.zhaoshang.ledger.Ledger;
import org.zhaoshang.shared.Rate;

/**
 * The leadership board as of a day (看板), all from one snapshot.
 *
 * @param knownAt the moment that was asked for; null for what is known now
 */
public record Board(LocalDate asOf, @Nullable Instant knownAt, int revision, List<IndicatorProgress> indicators) {

    private record Key(LocalDate asOf) {}

    static Board of(Ledger ledger, LocalDate asOf, TargetRules rules) {
        return ledger.view(new Key(asOf), snapshot -> compute(snapshot, asOf, rules));
    }

    Board asKnownAt(@Nullable Instant moment) {
        return new Board(asOf, moment, revision, indicators);
    }

    int year() {
        return asOf.getYear();
    }

    Rate calendar() {
        return Calendar.asOf(asOf);
    }

    private static Board compute(Ledger ledger, LocalDate asOf, TargetRules rules) {
        var indicators = ledger.all(Indicator.class).stream()
                .sorted(Comparator.comparing(Indicator::order).thenComparing(Indicator::code))
                .map(indicator -> IndicatorProgress.of(ledger, indicator, asOf, rules))
                .toList();
        return new Board(asOf, null, Math.toIntExact(ledger.revision()), indicators);
    }
}
