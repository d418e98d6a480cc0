package org.zhaoshang.store;

import java.util.Collection;
import org.zhaoshang.ledger.LedgerRecord;

/** The demonstration ledger for tests of other rooms. */
public final class DemonstrationLedger {

    private DemonstrationLedger() {}

    public static Collection<LedgerRecord> records() {
        return Seeds.demonstration();
    }
}
