package org.zhaoshang.bench;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhaoshang.ledger.Ledger;
import org.zhaoshang.ledger.LedgerRecord;
import org.zhaoshang.store.Author;
import org.zhaoshang.store.LogQuery;
import org.zhaoshang.store.LoggedVersion;
import org.zhaoshang.store.Store;
import org.zhaoshang.store.Version;

/** Snapshots without a database, so that only the views are timed. */
final class MemoryStore implements Store {

    private final List<LedgerRecord> written = new ArrayList<>();
    private Ledger ledger = Ledger.empty();

    @Override
    public Ledger ledger() {
        return ledger;
    }

    @Override
    public Ledger ledger(@Nullable Instant knownAt) {
        return ledger;
    }

    @Override
    public <T extends LedgerRecord> List<Version<T>> history(Class<T> type, String code) {
        return List.of();
    }

    @Override
    public List<LoggedVersion> log(LogQuery query) {
        return List.of();
    }

    @Override
    public Ledger write(Collection<? extends LedgerRecord> changes, Author author) {
        var versions = changes.stream()
                .map(record -> record.stamped(record.stamp().next(Instant.now(), author.name())))
                .toList();
        written.addAll(versions);
        ledger = ledger.with(versions);
        return ledger;
    }

    @Override
    public boolean holdsDemonstration() {
        return false;
    }

    /** The same records, of which nothing was ever computed. */
    void forget() {
        ledger = Ledger.of(written);
    }
}
