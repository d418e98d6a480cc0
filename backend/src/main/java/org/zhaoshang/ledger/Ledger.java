package org.zhaoshang.ledger;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * All records at one revision: immutable, so that every figure of a page comes from the same state. A revision is the
 * number of record versions it has seen, the same on every replica that has seen the same writes.
 */
public final class Ledger {

    private static final Records<LedgerRecord> NONE = Records.none();
    private static final Logger log = LoggerFactory.getLogger(Ledger.class);

    /** So many snapshots later nobody looks at it any more. */
    private static final int SOON_LEFT = 3;

    private static final Ledger EMPTY = new Ledger(0, Instant.EPOCH, Map.of());

    private final long revision;
    private final Instant recordedAt;
    private final Map<Class<? extends LedgerRecord>, Records<LedgerRecord>> records;
    private final Views views = new Views(512);

    /** What was computed, and how it is computed of another snapshot, if it can be. */
    private static final class View {

        private final @Nullable Function<Ledger, ?> compute;
        private final Object value;

        /** For how many snapshots it has only been computed beforehand. */
        private volatile int unasked;

        View(@Nullable Function<Ledger, ?> compute, Object value, int unasked) {
            this.compute = compute;
            this.value = value;
            this.unasked = unasked;
        }

        Object asked() {
            if (unasked > 0) {
                unasked = 0;
            }
            return value;
        }
    }

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
        if (newest.values().stream().allMatch(Map::isEmpty)) {
            return this; // with all that was computed of it
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

    /**
     * A view of this snapshot, computed once and remembered as long as the snapshot lives.
     *
     * @param compute holds nothing of this snapshot, since a later one is looked at in the same way
     */
    @SuppressWarnings("unchecked") // a key names one view, so its value has that view's type
    public <V> V view(Object key, Function<Ledger, V> compute) {
        return (V)
                views.get(key, () -> new View(compute, compute.apply(this), 0)).asked();
    }

    /** Something that was found out otherwise, and holds for this snapshot alone. */
    public void remember(Object key, Object value) {
        views.put(key, new View(null, value, 0));
    }

    /** What is remembered under a key; null where it is not computed yet, or was forgotten. */
    public @Nullable Object known(Object key) {
        return views.known(key) instanceof View view ? view.asked() : null;
    }

    /**
     * Computes the views of an earlier snapshot before anybody asks for them (预先计算), what was asked for most first, until the
     * time is over. What nobody has asked for in some snapshots is left.
     *
     * @param until when to stop, by {@link System#nanoTime}
     */
    public void prepareAs(Ledger earlier, long until) {
        for (var known : earlier.views.hottest().entrySet()) {
            if (System.nanoTime() - until >= 0) {
                return;
            }
            prepare(known.getKey(), (View) known.getValue(), until);
        }
    }

    private void prepare(Object key, View earlier, long until) {
        var compute = earlier.compute;
        if (compute == null || earlier.unasked >= SOON_LEFT) {
            return;
        }
        try {
            View view = views.get(key, () -> new View(compute, compute.apply(this), earlier.unasked + 1));
            if (view.value instanceof Ledger told && told != this && earlier.value instanceof Ledger before) {
                told.prepareAs(before, until);
            }
        } catch (RuntimeException e) {
            log.debug("{} is left to whoever asks for it", key, e);
        }
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
