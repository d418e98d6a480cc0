package org.zhaoshang.analysis;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.zhaoshang.ledger.FundArrival;
import org.zhaoshang.ledger.FundSource;
import org.zhaoshang.shared.Currency;

/** Which money that arrived is counted: of a currency, from some sources, in a period (到位资金口径). */
record Arrivals(
        Currency currency,
        Set<FundSource> sources,
        @Nullable LocalDate from,
        @Nullable LocalDate to) {

    static Arrivals all(Currency currency) {
        return new Arrivals(currency, EnumSet.allOf(FundSource.class), null, null);
    }

    /** Whether all that arrived until the day is counted. */
    boolean isAll() {
        return equals(all(currency));
    }

    Arrivals in(Currency currency) {
        return new Arrivals(currency, sources, from, to);
    }

    /** The last day that counts, for whoever looks from a day: nothing arrives from the future. */
    LocalDate last(LocalDate asOf) {
        return to == null || asOf.isBefore(to) ? asOf : to;
    }

    boolean counts(FundArrival arrival, LocalDate asOf) {
        return arrival.amount().currency() == currency
                && sources.contains(arrival.source())
                && (from == null || !arrival.on().isBefore(from))
                && !arrival.on().isAfter(last(asOf));
    }
}
