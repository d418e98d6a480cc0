package org.zhaoshang.history;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.zhaoshang.ledger.Ledger;
import org.zhaoshang.ledger.LedgerRecord;
import org.zhaoshang.shared.Text;
import org.zhaoshang.store.RecordDocument;
import org.zhaoshang.store.Version;

/** A version of a record (版本) with what it changed, in words. */
public record RecordVersion(Version<?> version, RecordKind kind, List<FieldChange> changes, Text summary) {

    /** What a record's document says of its version is told by the version. */
    private static final List<String> STAMP = List.of("version", "updatedAt", "updatedBy");

    /**
     * @param before the version before; null for the first
     * @param names the snapshot that knows what codes stand for
     */
    static RecordVersion of(Version<?> version, @Nullable LedgerRecord before, Ledger names) {
        var record = version.record();
        var wording = new Wording(names, RecordDocument.kind(record.getClass()));
        var changes = wording.changes(Diff.of(before == null ? Map.of() : document(before), document(record)));
        var summary = before == null ? Summary.ofCreation(version.origin()) : Summary.of(changes);
        return new RecordVersion(version, RecordKind.of(record), changes, summary);
    }

    private static Map<String, Object> document(LedgerRecord record) {
        var document = new LinkedHashMap<>(RecordDocument.of(record));
        STAMP.forEach(document::remove);
        return document;
    }
}
