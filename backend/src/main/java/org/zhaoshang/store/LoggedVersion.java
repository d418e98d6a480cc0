package org.zhaoshang.store;

import org.jspecify.annotations.Nullable;
import org.zhaoshang.ledger.LedgerRecord;

/**
 * A version in the log of all records.
 *
 * @param before the record as it was before; null for the first version
 */
public record LoggedVersion(Version<?> version, @Nullable LedgerRecord before, LogQuery.Place place) {}
