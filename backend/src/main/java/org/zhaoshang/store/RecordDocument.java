package org.zhaoshang.store;

import java.util.Map;
import org.zhaoshang.ledger.LedgerRecord;

/** A record in the form it is stored in, with every field, those that this version does not know included. */
public final class RecordDocument {

    private RecordDocument() {}

    public static Map<String, Object> of(LedgerRecord record) {
        return Kind.of(record).encode(record);
    }

    /** The name of a kind of record, which is that of its collection: projects, chains, policies. */
    public static String kind(Class<? extends LedgerRecord> type) {
        return Kind.of(type).collection();
    }

    /** The record that a document tells of. */
    public static LedgerRecord read(String kind, Map<String, ?> document) {
        return Kind.named(kind).decode(document);
    }
}
