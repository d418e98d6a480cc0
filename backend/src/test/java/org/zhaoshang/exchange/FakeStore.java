package org.zhaoshang.exchange;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.zhaoshang.ledger.Ledger;
import org.zhaoshang.ledger.LedgerRecord;
import org.zhaoshang.store.Author;
import org.zhaoshang.store.LogQuery;
import org.zhaoshang.store.LoggedVersion;
import org.zhaoshang.store.Store;
import org.zhaoshang.store.Version;
import org.zhaoshang.store.VersionConflict;

/** A store in memory that remembers who wrote. */
final class FakeStore implements Store {

    final List<Author> authors = new ArrayList<>();
    private Ledger ledger;
    private boolean conflicting;

    FakeStore(Ledger ledger) {
        this.ledger = ledger;
    }

    static FakeStore withReferenceData() {
        return new FakeStore(Ledger.of(ReferenceData.records()));
    }

    /** From now on somebody else is always faster. */
    void conflict() {
        conflicting = true;
    }

    @Override
    public Ledger ledger() {
        return ledger;
    }

    @Override
    public Ledger ledger(Instant knownAt) {
        return knownAt == null ? ledger : Ledger.empty();
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
    public Ledger write(Collection<? extends LedgerRecord> changes, Author author) throws VersionConflict {
        for (var change : changes) {
            var current = ledger.find(change.getClass(), change.code());
            var version = current.map(record -> record.stamp().version()).orElse(0);
            if (conflicting || version != change.stamp().version()) {
                throw new VersionConflict(change.code());
            }
        }
        authors.add(author);
        ledger = ledger.with(changes.stream()
                .<LedgerRecord>map(change ->
                        change.stamped(change.stamp().next(Instant.parse("2015-07-01T00:00:00Z"), author.name())))
                .toList());
        return ledger;
    }

    @Override
    public boolean holdsDemonstration() {
        return false;
    }
}
