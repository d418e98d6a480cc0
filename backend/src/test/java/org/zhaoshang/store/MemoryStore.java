package org.zhaoshang.store;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhaoshang.ledger.Ledger;
import org.zhaoshang.ledger.LedgerRecord;

/** A store in memory for tests of other rooms, which remembers who wrote. */
public final class MemoryStore implements Store {

    private static final Instant ALWAYS = Instant.parse("2015-07-01T00:00:00Z");

    private final List<Author> authors = new ArrayList<>();
    private Ledger ledger;
    private boolean conflicting;

    public MemoryStore(Ledger ledger) {
        this.ledger = ledger;
    }

    /** Another snapshot than it had, which nobody wrote. */
    public void hold(Ledger other) {
        ledger = other;
    }

    /** From now on somebody else is always faster. */
    public void conflict() {
        conflicting = true;
    }

    public List<Author> authors() {
        return List.copyOf(authors);
    }

    @Override
    public Ledger ledger() {
        return ledger;
    }

    @Override
    public Ledger ledger(@Nullable Instant knownAt) {
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
                .<LedgerRecord>map(change -> change.stamped(change.stamp().next(ALWAYS, author.name())))
                .toList());
        return ledger;
    }

    @Override
    public boolean holdsDemonstration() {
        return false;
    }
}
