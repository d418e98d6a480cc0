package org.zhaoshang.policies;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.zhaoshang.ledger.Ledger;

/** A citation as of a day, with the snapshot that knows the rest. */
public record CitationView(Citation citation, LocalDate asOf, Ledger ledger) {

    /** Told or withheld, for the schema. */
    public String subject() {
        return citation.subject();
    }

    /** The day it was kept or delivered, if that was by the day. */
    @Nullable
    LocalDate settledOn() {
        var on = citation.settledOn();
        return on == null || on.isAfter(asOf) ? null : on;
    }
}
