package org.zhaoshang.reports;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.zhaoshang.history.RecordKind;
import org.zhaoshang.ledger.Ledger;
import org.zhaoshang.ledger.LedgerRecord;
import org.zhaoshang.ledger.PublishedReport;

/**
 * A record that made a difference.
 *
 * @param record as it is now
 * @param published what it added when it was published; null for an indicator, which adds nothing and sets the target
 * @param now what it adds now
 * @param ledger the snapshot of now
 */
record DifferingRecord(
        RecordKind kind,
        LedgerRecord record,
        @Nullable BigDecimal published,
        @Nullable BigDecimal now,
        PublishedReport report,
        Ledger ledger) {

    @Nullable
    BigDecimal delta() {
        return published == null || now == null ? null : now.subtract(published);
    }
}
