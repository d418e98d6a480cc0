package org.zhaoshang.history;

import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;
import org.zhaoshang.ledger.LedgerRecord;
import org.zhaoshang.store.LogQuery;
import org.zhaoshang.store.Store;
import org.zhaoshang.store.Version;

/** What was written when, by whom, and what it changed. */
@Component
public class Histories {

    private final Store store;

    Histories(Store store) {
        this.store = store;
    }

    /** The versions of a record that were written after a moment, the newest first. */
    public List<RecordVersion> since(Instant moment, RecordKind kind, String code) {
        var versions = versions(kind, code);
        return IntStream.range(0, versions.size())
                .filter(i -> versions.get(i).at().isAfter(moment))
                .mapToObj(i -> told(versions, i))
                .toList();
    }

    /** All versions of a record, the newest first; what they changed is told of those that are shown. */
    List<? extends Version<?>> versions(RecordKind kind, String code) {
        return store.history(kind.type(), code);
    }

    RecordVersion told(List<? extends Version<?>> versions, int i) {
        LedgerRecord before = i + 1 < versions.size() ? versions.get(i + 1).record() : null;
        return RecordVersion.of(versions.get(i), before, store.ledger());
    }

    Changes changes(LogQuery query) {
        var names = store.ledger();
        return Changes.of(
                store.log(query),
                query.most() - 1,
                query.after() != null,
                logged -> RecordVersion.of(logged.version(), logged.before(), names));
    }
}
