package org.zhaoshang.store;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.zhaoshang.ledger.LedgerRecord;

/**
 * A version of a record as the history keeps it.
 *
 * @param origin by which way it came: graphql, import:文件名, seed
 */
public record Version<T extends LedgerRecord>(
        T record,
        Instant at,
        String by,
        String origin,
        @Nullable String reason) {

    public int number() {
        return record.stamp().version();
    }
}
