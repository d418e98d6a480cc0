package org.zhaoshang.store;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.lt;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.mongodb.ErrorCategory;
import com.mongodb.MongoBulkWriteException;
import com.mongodb.MongoException;
import com.mongodb.MongoWriteException;
import com.mongodb.client.FindIterable;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.cursor.TimeoutMode;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.InsertManyOptions;
import com.mongodb.client.model.ReplaceOneModel;
import com.mongodb.client.model.ReplaceOptions;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.zhaoshang.ledger.Ledger;
import org.zhaoshang.ledger.LedgerRecord;
import org.zhaoshang.store.StoreAway.Outcome;

/**
 * The store on MongoDB's protocol, without transactions, so that it is the same on every server. A write
 *
 * <ol>
 *   <li>leaves a note of its intent in {@code pending};
 *   <li>adds the new versions to the append-only {@code history}, under unique ids that make a race a conflict;
 *   <li>adds one document to {@code commits}: from this moment on it has happened, all of it;
 *   <li>replaces the current documents and takes its note away.
 * </ol>
 *
 * Whatever a crash leaves in between is finished or undone when the store opens, by whether its commit is there.
 */
final class MongoStore implements Store {

    static final String COMMITS = "commits";
    static final String HISTORY = "history";
    static final String PENDING = "pending";
    static final String SETTINGS = "settings";

    /** In a commit: it never happened. */
    static final String UNDONE = "undone";

    private static final String DEMONSTRATION = "demonstration";

    private static final int DUPLICATE_KEY = 11000;
    private static final Logger log = LoggerFactory.getLogger(MongoStore.class);

    /** How long another process may take for a write before it counts as having died in it. */
    private static final Duration LONGEST_WRITE = Duration.ofMinutes(10);

    /** So many documents may take as long as one. */
    private static final int AT_ONCE = 1_000;

    private static final int MOST_IN_A_WRITE = 100_000;

    private static final long TRY_AGAIN_MILLIS = 100;

    private final MongoDatabase database;
    private final Duration patience;
    private final Clock clock;
    private final Reach reach;
    private final History history;

    /** Snapshots of the past that were asked for lately; what they hold they share with the newest. */
    private final Cache<PastMoment, Ledger> past = Caffeine.newBuilder()
            .maximumSize(8)
            .expireAfterAccess(Duration.ofMinutes(30))
            .build();

    /** Commits of this process that the feed has still to bring back. */
    private final Set<String> own = ConcurrentHashMap.newKeySet();

    /** Writes of this process of which nobody knows how far they came. */
    private final Set<String> unsettled = ConcurrentHashMap.newKeySet();

    private final ReentrantLock writing = new ReentrantLock();
    private volatile Ledger ledger = Ledger.empty();
    private volatile boolean demonstration;

    /** Whether no other process can write here: then nobody's newer document has to be spared. */
    private final boolean alone;

    MongoStore(MongoDatabase database, Clock clock) {
        this(database, clock, false, Duration.ZERO);
    }

    /** @param patience for how long an answer to somebody who waits may take; for ever where it is zero */
    MongoStore(MongoDatabase database, Clock clock, boolean alone, Duration patience) {
        this.alone = alone;
        this.database = database;
        this.patience = patience;
        this.clock = clock;
        this.reach = new Reach(clock);
        this.history = new History(hurried().getCollection(HISTORY));
    }

    @Override
    public Ledger ledger() {
        return ledger;
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
            settle();
            refuseStale(changes);
            var at = nextMoment();
            var versions = changes.stream()
                    .<LedgerRecord>map(change -> change.stamped(change.stamp().next(at, author.name())))
                    .toList();
            commit(versions, author, at);
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
        open(alone ? Instant.MAX : clock.instant().minus(LONGEST_WRITE));
    }

    void open(Instant pendingBefore) {
        Restoration.refuseHalf(database);
        for (var kind : Kind.ALL) {
            kind.indexes()
                    .forEach(
                            fields -> database.getCollection(kind.collection()).createIndex(Indexes.ascending(fields)));
        }
        database.getCollection(HISTORY).createIndex(Indexes.ascending("commit"));
        database.getCollection(HISTORY).createIndex(Indexes.ascending("kind", "code", "version"));
        for (var pending : collection(PENDING).find().into(new ArrayList<>())) {
            if (pending.get("at", Instant.class).isBefore(pendingBefore)) {
                log.warn("write {} was interrupted", pending.getString("_id"));
                settle(pending.getString("_id"));
            }
        }
        reload();
    }

    @Override
    public boolean holdsDemonstration() {
        return demonstration;
    }

    /** Noted before the records are there, so that made-up records are never shown as real ones. */
    void noteDemonstration() {
        collection(SETTINGS).insertOne(new Document("_id", DEMONSTRATION).append("since", clock.instant()));
        demonstration = true;
    }

    /**
     * Reads everything. Of a write whose current documents are on their way, the versions are read from the history: its commit
     * may have been told before anybody listened.
     */
    void reload() {
        demonstration = collection(SETTINGS).find(eq("_id", DEMONSTRATION)).first() != null;
        var begun = collection(PENDING).find().into(new ArrayList<>());
        var records = new ArrayList<LedgerRecord>();
        for (var kind : Kind.ALL) {
            for (var document : batches(collection(kind.collection()).find())) {
                records.add(kind.decode(document));
            }
        }
        apply(records);
        for (var pending : begun) {
            var commit = collection(COMMITS)
                    .find(eq("_id", pending.getString("_id")))
                    .first();
            if (commit != null) {
                follow(commit);
            }
        }
    }

    /** Takes in another process's commit: all of its versions at once. */
    void follow(Document commit) {
        var id = commit.getString("_id");
        if (!own.remove(id) && !isUndone(commit)) {
            apply(versionsOf(id));
        }
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

    /** The database as somebody asks it who waits. */
    MongoDatabase hurried() {
        return hurried(1);
    }

    private MongoDatabase hurried(int documents) {
        return patience.isZero()
                ? database
                : database.withTimeout(patience.toMillis() * (1 + documents / AT_ONCE), TimeUnit.MILLISECONDS);
    }

    /** All of it may take long, a part of it may not: a connection may have gone without a word. */
    private FindIterable<Document> batches(FindIterable<Document> found) {
        return patience.isZero()
                ? found
                : found.timeoutMode(TimeoutMode.ITERATION).batchSize(AT_ONCE);
    }

    MongoDatabase database() {
        return database;
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

    private void commit(List<LedgerRecord> versions, Author author, Instant at) throws VersionConflict {
        var commit = UUID.randomUUID().toString();
        own.add(commit);
        var step = Outcome.NOT_WRITTEN;
        try {
            collection(PENDING).insertOne(new Document("_id", commit).append("at", at));
            addToHistory(versions, commit, author, at);
            step = Outcome.UNKNOWN;
            collection(COMMITS)
                    .insertOne(new Document("_id", commit)
                            .append("at", at)
                            .append("by", author.name())
                            .append("origin", author.origin())
                            .append("records", versions.size()));
        } catch (MongoException e) {
            own.remove(commit); // if it did happen, the feed will tell
            unsettled.add(commit);
            throw reach.failed(e, step);
        }
        try {
            replaceCurrent(versions);
            collection(PENDING).deleteOne(eq("_id", commit));
        } catch (MongoException e) {
            unsettled.add(commit); // it has happened, and who reads everything finds it by its note
            log.warn("write {} is kept, and will be finished later: {}", commit, e.toString());
        }
    }

    private void addToHistory(List<LedgerRecord> versions, String commit, Author author, Instant at)
            throws VersionConflict {
        var entries = versions.stream()
                .map(version -> historyEntry(version, commit, author, at))
                .toList();
        try {
            hurried(entries.size()).getCollection(HISTORY).insertMany(entries, new InsertManyOptions().ordered(true));
        } catch (MongoBulkWriteException e) {
            undo(commit);
            var first = e.getWriteErrors().isEmpty() ? null : e.getWriteErrors().get(0);
            if (first != null && first.getCode() == DUPLICATE_KEY) {
                clearAway(entries.get(first.getIndex()).getString("_id"));
                throw new VersionConflict(versions.get(first.getIndex()).code());
            }
            throw e;
        }
    }

    /** What is in the way may be left of a write that never happened: then the next attempt finds it gone, or else known. */
    private void clearAway(String versionId) {
        var entry = collection(HISTORY).find(eq("_id", versionId)).first();
        if (entry == null) {
            return;
        }
        var commit = entry.getString("commit");
        var decided = collection(COMMITS).find(eq("_id", commit)).first();
        var note = collection(PENDING).find(eq("_id", commit)).first();
        var isOld = note != null
                && note.get("at", Instant.class).isBefore(clock.instant().minus(LONGEST_WRITE));
        if (decided == null ? isOld : isUndone(decided)) {
            settle(commit);
        } else if (decided != null) {
            follow(decided); // the feed would bring it a little later
        }
    }

    private static Document historyEntry(LedgerRecord version, String commit, Author author, Instant at) {
        var kind = Kind.of(version);
        var number = version.stamp().version();
        var entry = new Document("_id", kind.versionId(version.code(), number))
                .append("kind", kind.collection())
                .append("code", version.code())
                .append("version", number)
                .append("commit", commit)
                .append("at", at)
                .append("by", author.name())
                .append("origin", author.origin())
                .append("record", kind.encode(version));
        if (author.reason() != null) {
            entry.append("reason", author.reason());
        }
        return entry;
    }

    /**
     * Another process may already have gone further: then its newer document stays, and ours is no upsert either. The
     * embedded server finds a document in no time by its id alone; by anything besides, it reads all of them.
     */
    private void replaceCurrent(List<LedgerRecord> versions) {
        var byCollection = new HashMap<String, List<ReplaceOneModel<Document>>>();
        for (var version : versions) {
            var kind = Kind.of(version);
            var id = eq("_id", version.code());
            var older = alone ? id : and(id, lt("version", version.stamp().version()));
            var document = new Document("_id", version.code());
            document.putAll(kind.encode(version));
            byCollection
                    .computeIfAbsent(kind.collection(), name -> new ArrayList<>())
                    .add(new ReplaceOneModel<>(older, document, new ReplaceOptions().upsert(true)));
        }
        byCollection.forEach((name, replacements) -> {
            try {
                hurried(replacements.size())
                        .getCollection(name)
                        .bulkWrite(replacements, new BulkWriteOptions().ordered(false));
            } catch (MongoBulkWriteException e) {
                if (e.getWriteErrors().stream().anyMatch(error -> error.getCode() != DUPLICATE_KEY)) {
                    throw e;
                }
            }
        });
    }

    /** Finishes or undoes what this process began and of which it does not know how far it came. */
    void settle() {
        for (var commit : unsettled) {
            try {
                settle(commit);
            } catch (MongoException e) {
                throw reach.failed(e, Outcome.NOT_WRITTEN);
            }
            unsettled.remove(commit);
        }
    }

    /**
     * Finishes a write if its commit is there, and undoes it if not. Whoever notes it first among the commits decides: what was
     * sent long ago and arrives only now comes too late.
     */
    private void settle(String commit) {
        if (isCommitted(commit)) {
            log.warn("finishing write {}, which was interrupted", commit);
            var versions = versionsOf(commit);
            replaceCurrent(versions);
            collection(PENDING).deleteOne(eq("_id", commit));
            apply(versions);
        } else {
            log.warn("undoing write {}, which was never acknowledged", commit);
            undo(commit);
        }
    }

    private boolean isCommitted(String commit) {
        try {
            collection(COMMITS)
                    .insertOne(new Document("_id", commit)
                            .append("at", clock.instant())
                            .append(UNDONE, true));
            return false;
        } catch (MongoWriteException e) {
            if (e.getError().getCategory() != ErrorCategory.DUPLICATE_KEY) {
                throw e;
            }
            var decided = collection(COMMITS).find(eq("_id", commit)).first();
            return decided != null && !isUndone(decided);
        }
    }

    static boolean isUndone(Document commit) {
        return commit.getBoolean(UNDONE, false);
    }

    private void undo(String commit) {
        own.remove(commit);
        hurried(MOST_IN_A_WRITE).getCollection(HISTORY).deleteMany(eq("commit", commit));
        collection(PENDING).deleteOne(eq("_id", commit));
    }

    private List<LedgerRecord> versionsOf(String commit) {
        var versions = new ArrayList<LedgerRecord>();
        for (var entry : batches(collection(HISTORY).find(eq("commit", commit)))) {
            versions.add(Kind.named(entry.getString("kind")).decode(entry.get("record", Document.class)));
        }
        return versions;
    }

    /** By writers and by the feed; whoever comes second finds nothing left to do. */
    private synchronized Ledger apply(Collection<LedgerRecord> versions) {
        ledger = ledger.with(versions);
        return ledger;
    }

    private MongoCollection<Document> collection(String name) {
        return hurried().getCollection(name);
    }

    /** A moment as seen from a revision: another process may yet bring in what it wrote before that moment. */
    private record PastMoment(long revision, Instant knownAt) {}
}
