package org.zhaoshang.ledger;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * All records at one revision: immutable, so that every figure of a page comes from the same state. A revision is the
 * number of record versions it has seen, the same on every replica that has seen the same writes.
 */
public final class Ledger {

    private static final Records<LedgerRecord> NONE = Records.none();
    private static final Ledger EMPTY = new Ledger(0, Instant.EPOCH, Map.of());

    private final long revision;
    private final Instant recordedAt;
    private final Map<Class<? extends LedgerRecord>, Records<LedgerRecord>> records;
    private final Views views = new Views(256);

    private Ledger(
            long revision, Instant recordedAt, Map<Class<? extends LedgerRecord>, Records<LedgerRecord>> records) {
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
        var newest = new HashMap<Class<? extends LedgerRecord>, Map<String, LedgerRecord>>();
        var gained = 0L;
        var latest = recordedAt;
        for (var change : changes) {
            var ofKind = newest.computeIfAbsent(change.getClass(), kind -> new HashMap<>());
            var seen = ofKind.get(change.code());
            var current = seen == null ? records(change.getClass()).find(change.code()) : seen;
            var before = current == null ? 0 : current.stamp().version();
            if (current == null || change.stamp().version() > before) {
                ofKind.put(change.code(), change);
                gained += change.stamp().version() - before;
                latest = change.stamp().at().isAfter(latest) ? change.stamp().at() : latest;
            }
        }
        var next = new HashMap<>(records);
        newest.forEach((kind, ofKind) -> next.put(kind, records(kind).with(ofKind.values())));
        return new Ledger(revision + gained, latest, Map.copyOf(next));
    }

    /** The same state, with the records of a kind told otherwise: what is computed of it is told so throughout. */
    public <T extends LedgerRecord> Ledger retold(Class<T> kind, Retelling<T> retelling) {
        var told = ofKind(kind).retold(retelling);
        if (told == ofKind(kind)) {
            return this;
        }
        var all = new HashMap<>(records);
        @SuppressWarnings("unchecked") // under a class there are only records of that class
        var ofKind = (Records<LedgerRecord>) (Records<?>) told;
        all.put(kind, ofKind);
        return new Ledger(revision, recordedAt, Map.copyOf(all));
    }

    public long revision() {
        return revision;
    }

    /** When the newest version in it was written: what was known then is this snapshot. */
    public Instant recordedAt() {
        return recordedAt;
    }

    /** In the order of their codes. */
    public <T extends LedgerRecord> List<T> all(Class<T> kind) {
        return ofKind(kind).all();
    }

    public <T extends LedgerRecord> Optional<T> find(Class<T> kind, String code) {
        return Optional.ofNullable(ofKind(kind).find(code));
    }

    public List<Project> projects() {
        return all(Project.class);
    }

    public boolean isEmpty() {
        return records.isEmpty();
    }

    /** A view of this snapshot, computed once and remembered as long as the snapshot lives. */
    public <V> V view(Object key, Function<Ledger, V> compute) {
        return views.get(key, () -> compute.apply(this));
    }

    /**
     * Gathers from all projects, going only to those beside which something changed since the same was gathered from an
     * earlier snapshot. What it gives is the caller's own, to change as it likes.
     */
    public <A> A gather(Gathering<Project, A> gathering) {
        return ofKind(Project.class).gather(gathering);
    }

    private Records<LedgerRecord> records(Class<? extends LedgerRecord> kind) {
        return records.getOrDefault(kind, NONE);
    }

    @SuppressWarnings("unchecked") // under a class there are only records of that class
    private <T extends LedgerRecord> Records<T> ofKind(Class<T> kind) {
        return (Records<T>) (Records<?>) records(kind);
    }
}
