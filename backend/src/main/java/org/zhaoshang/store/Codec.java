package org.zhaoshang.store;

import org.bson.Document;
import org.zhaoshang.ledger.LedgerRecord;

/** Turns records into documents and back, keeping the fields it does not know. */
interface Codec<T extends LedgerRecord> {

    T decode(Fields in);

    Document encode(T value);
}
