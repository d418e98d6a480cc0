package org.zhaoshang.history;

import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.zhaoshang.ledger.Ledger;
import org.zhaoshang.ledger.LedgerRecord;
import org.zhaoshang.sight.Sight;
import org.zhaoshang.store.LogQuery;
import org.zhaoshang.store.Version;

/** What was written when, by whom, and what it changed. */
@Component
public class Histories {

    private final Sight sight;

    Histories(Sight sight) {
        this.sight = sight;
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
        return sight.history(kind.type(), code);
    }

    RecordVersion told(List<? extends Version<?>> versions, int i) {
        LedgerRecord before = i + 1 < versions.size() ? versions.get(i + 1).record() : null;
        return told(versions.get(i), before, sight.ledger());
    }

    Changes changes(LogQuery query) {
        var names = sight.ledger();
        return Changes.of(
                sight.log(query),
                query.most() - 1,
                query.after() != null,
                logged -> told(logged.version(), logged.before(), names));
    }

    private <T extends LedgerRecord> RecordVersion told(
            Version<T> version, @Nullable LedgerRecord before, Ledger names) {
        var record = sight.beside(before, version.record());
        return RecordVersion.of(
                new Version<>(record, version.at(), version.by(), version.origin(), version.reason()), before, names);
    }
}
