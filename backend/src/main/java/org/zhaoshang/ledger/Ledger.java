package org.zhaoshang.ledger;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * All records at one revision: immutable, so that every figure of a page comes from the same state. A revision is the
 * number of record versions it has seen, the same on every replica that has seen the same writes.
 */
public final class Ledger {

    private static final Ledger EMPTY = new Ledger(0, Instant.EPOCH, Map.of());

    private final long revision;
    private final Instant recordedAt;
    private final Map<Class<? extends LedgerRecord>, Map<String, LedgerRecord>> records;
    private final Views views = new Views();

    private Ledger(
            long revision, Instant recordedAt, Map<Class<? extends LedgerRecord>, Map<String, LedgerRecord>> records) {
        this.revision = revision;
        this.recordedAt = recordedAt;
        this.records = records;
    }

    public static Ledger empty() {
        return EMPTY;
    }

    public static Ledger of(Collection<? extends LedgerRecord> records) {
        return EMPTY.with(records);
    }

    /** The next snapshot. A version that is not newer than the one at hand changes nothing, so replays are harmless. */
    public Ledger with(Collection<? extends LedgerRecord> changes) {
        var next = new HashMap<>(records);
        var touched = new HashMap<Class<? extends LedgerRecord>, Map<String, LedgerRecord>>();
        var gained = 0L;
        var latest = recordedAt;
        for (var change : changes) {
            var kind = change.getClass();
            var ofKind = touched.computeIfAbsent(kind, k -> new HashMap<>(records.getOrDefault(k, Map.of())));
            var current = ofKind.get(change.code());
            var before = current == null ? 0 : current.stamp().version();
            if (current == null || change.stamp().version() > before) {
                ofKind.put(change.code(), change);
                gained += change.stamp().version() - before;
                latest = change.stamp().at().isAfter(latest) ? change.stamp().at() : latest;
            }
        }
        next.putAll(touched);
        return new Ledger(revision + gained, latest, Map.copyOf(next));
    }

    public long revision() {
        return revision;
    }

    /** When the newest version in it was written: what was known then is this snapshot. */
    public Instant recordedAt() {
        return recordedAt;
    }

    public <T extends LedgerRecord> Collection<T> all(Class<T> kind) {
        return ofKind(kind).values();
    }

    public <T extends LedgerRecord> Optional<T> find(Class<T> kind, String code) {
        return Optional.ofNullable(ofKind(kind).get(code));
    }

    public Collection<Project> projects() {
        return all(Project.class);
    }

    public boolean isEmpty() {
        return records.isEmpty();
    }

    /** A view of this snapshot, computed once and remembered as long as the snapshot lives. */
    public <V> V view(Object key, Function<Ledger, V> compute) {
        return views.get(key, () -> compute.apply(this));
    }

    @SuppressWarnings("unchecked") // a map under a class holds only records of that class
    private <T extends LedgerRecord> Map<String, T> ofKind(Class<T> kind) {
        return (Map<String, T>) records.getOrDefault(kind, Map.of());
    }
}
