package org.zhaoshang.store;

import static com.mongodb.client.model.Filters.eq;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Indexes;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.zhaoshang.ledger.Ledger;
import org.zhaoshang.ledger.LedgerRecord;
import org.zhaoshang.shared.Beforehand;
import org.zhaoshang.store.StoreAway.Outcome;

/**
 * The store on MongoDB's protocol: the newest of all records as one snapshot, which grows with what is written here, see {@link
 * Writes}, and with what the change feed brings from other processes.
 */
final class MongoStore implements Store {

    static final String SETTINGS = "settings";

    private static final String DEMONSTRATION = "demonstration";

    private static final long TRY_AGAIN_MILLIS = 100;

    private final MongoDatabase database;
    private final HurriedDatabase hurried;
    private final Clock clock;
    private final Reach reach;
    private final History history;
    private final Writes writes;

    /** Snapshots of the past that were asked for lately; what they hold they share with the newest. */
    private final Cache<PastMoment, Ledger> past = Caffeine.newBuilder()
            .maximumSize(8)
            .expireAfterAccess(Duration.ofMinutes(30))
            .build();

    private final ReentrantLock writing = new ReentrantLock();
    private volatile Ledger ledger = Ledger.empty();
    private final Preparation preparation = new Preparation();
    private volatile boolean demonstration;

    MongoStore(MongoDatabase database, Clock clock) {
        this(database, clock, false, Duration.ZERO);
    }

    /**
     * @param alone whether no other process can write here
     * @param patience for how long an answer to somebody who waits may take; for ever where it is zero
     */
    MongoStore(MongoDatabase database, Clock clock, boolean alone, Duration patience) {
        this.database = database;
        this.hurried = new HurriedDatabase(database, patience);
        this.clock = clock;
        this.reach = new Reach(clock);
        this.history = new History(hurried.collection(Writes.HISTORY));
        this.writes = new Writes(hurried, clock, reach, alone, this::apply);
    }

    @Override
    public Ledger ledger() {
        var prepared = preparation.seenHere();
        return prepared == null ? ledger : prepared;
    }

    @Override
    public void beforehand(Beforehand beforehand) {
        preparation.add(beforehand);
    }

    @Override
    public Ledger ledger(@Nullable Instant knownAt) {
        var now = ledger();
        return knownAt == null || !now.recordedAt().isAfter(knownAt)
                ? now
                : past.get(
                        new PastMoment(now.revision(), knownAt), moment -> reach.read(() -> history.at(now, knownAt)));
    }

    @Override
    public <T extends LedgerRecord> List<Version<T>> history(Class<T> type, String code) {
        return ledger().find(type, code)
                .map(current -> reach.read(() -> history.of(type, current)))
                .orElse(List.of());
    }

    @Override
    public List<LoggedVersion> log(LogQuery query) {
        return reach.read(() -> history.log(ledger(), query));
    }

    @Override
    public Ledger write(Collection<? extends LedgerRecord> changes, Author author) throws VersionConflict {
        if (changes.isEmpty()) {
            return ledger();
        }
        waitForTurn();
        try {
            writes.settle();
            refuseStale(changes);
            var at = nextMoment();
            var versions = changes.stream()
                    .<LedgerRecord>map(change -> change.stamped(change.stamp().next(at, author.name())))
                    .toList();
            writes.commit(versions, author, at);
            return apply(versions);
        } finally {
            writing.unlock();
        }
    }

    /** What others take a long time for is not waited for where there is no database: whoever waits is told so. */
    private void waitForTurn() {
        try {
            do {
                reach.require(Outcome.NOT_WRITTEN);
            } while (!writing.tryLock(TRY_AGAIN_MILLIS, TimeUnit.MILLISECONDS));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StoreAway(Outcome.NOT_WRITTEN, e);
        }
    }

    /** Prepares an empty database, or mends what a crash left, and reads everything. */
    void open() {
        open(writes.deadBefore());
    }

    void open(Instant pendingBefore) {
        Restoration.refuseHalf(database);
        for (var kind : Kind.ALL) {
            kind.indexes()
                    .forEach(
                            fields -> database.getCollection(kind.collection()).createIndex(Indexes.ascending(fields)));
        }
        database.getCollection(Writes.COMMITS).createIndex(Indexes.ascending("at"));
        database.getCollection(Writes.HISTORY).createIndex(Indexes.ascending("commit"));
        database.getCollection(Writes.HISTORY).createIndex(Indexes.ascending("kind", "code", "version"));
        writes.settleBegun(pendingBefore);
        reload();
    }

    @Override
    public boolean holdsDemonstration() {
        return demonstration;
    }

    /** Noted before the records are there, so that made-up records are never shown as real ones. */
    void noteDemonstration() {
        hurried.collection(SETTINGS).insertOne(new Document("_id", DEMONSTRATION).append("since", clock.instant()));
        demonstration = true;
    }

    /**
     * Reads everything. Of a write whose current documents are on their way, the versions are read from the history: its commit
     * may have been told before anybody listened.
     */
    void reload() {
        demonstration =
                hurried.collection(SETTINGS).find(eq("_id", DEMONSTRATION)).first() != null;
        var begun = writes.begun();
        var records = new ArrayList<LedgerRecord>();
        for (var kind : Kind.ALL) {
            for (var document :
                    hurried.batches(hurried.collection(kind.collection()).find())) {
                records.add(kind.decode(document));
            }
        }
        apply(records);
        writes.followBegun(begun);
    }

    /** Takes in another process's commit: all of its versions at once. */
    void follow(Document commit) {
        writes.follow(commit);
    }

    /** Finishes or undoes what this process began and of which it does not know how far it came. */
    void settle() {
        writes.settle();
    }

    /** How many commits there are that the snapshot does not show yet, by their moments. */
    long behind() {
        return reach.read(() -> writes.since(ledger().recordedAt()));
    }

    Reach reach() {
        return reach;
    }

    @Override
    public boolean isOpen() {
        return reach.isOpen();
    }

    @Override
    public void whenOpen(Runnable task) {
        reach.whenOpen(task);
    }

    @Override
    public Optional<Instant> currentUntil() {
        return reach.awaySince();
    }

    MongoDatabase database() {
        return database;
    }

    /** The database as somebody asks it who waits. */
    MongoDatabase hurried() {
        return hurried.database();
    }

    /** As precise as MongoDB keeps it, and later than anything on record: no two writes share a moment. */
    private Instant nextMoment() {
        var now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        var last = ledger().recordedAt();
        return now.isAfter(last) ? now : last.plusMillis(1);
    }

    private void refuseStale(Collection<? extends LedgerRecord> changes) throws VersionConflict {
        for (var change : changes) {
            var current = ledger().find(change.getClass(), change.code());
            var version = current.map(record -> record.stamp().version()).orElse(0);
            if (version != change.stamp().version()) {
                throw new VersionConflict(change.code());
            }
        }
    }

    /**
     * By writers and by the feed; whoever comes second finds nothing left to do. What is looked at now is computed of the next
     * snapshot before that is shown, or all who look would wait for it together.
     */
    private synchronized Ledger apply(Collection<LedgerRecord> versions) {
        var next = ledger.with(versions);
        if (next != ledger) {
            preparation.of(next, ledger);
            ledger = next; // it is on record, whatever was computed of it
            preparation.shown();
        }
        return next;
    }

    /** A moment as seen from a revision: another process may yet bring in what it wrote before that moment. */
    private record PastMoment(long revision, Instant knownAt) {}
}
