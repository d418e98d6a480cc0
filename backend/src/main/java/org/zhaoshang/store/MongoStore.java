package org.zhaoshang.store;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.lt;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.mongodb.MongoBulkWriteException;
import com.mongodb.MongoException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
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
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.zhaoshang.ledger.Ledger;
import org.zhaoshang.ledger.LedgerRecord;

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
    private static final String DEMONSTRATION = "demonstration";

    private static final int DUPLICATE_KEY = 11000;
    private static final Logger log = LoggerFactory.getLogger(MongoStore.class);

    private final MongoDatabase database;
    private final Clock clock;
    private final History history;

    /** Snapshots of the past that were asked for lately; what they hold they share with the newest. */
    private final Cache<PastMoment, Ledger> past = Caffeine.newBuilder()
            .maximumSize(8)
            .expireAfterAccess(Duration.ofMinutes(30))
            .build();

    /** Commits of this process that the feed has still to bring back. */
    private final Set<String> own = ConcurrentHashMap.newKeySet();

    private final ReentrantLock writing = new ReentrantLock();
    private volatile Ledger ledger = Ledger.empty();
    private volatile boolean demonstration;

    /** Whether no other process can write here: then nobody's newer document has to be spared. */
    private final boolean alone;

    MongoStore(MongoDatabase database, Clock clock) {
        this(database, clock, false);
    }

    MongoStore(MongoDatabase database, Clock clock, boolean alone) {
        this.alone = alone;
        this.database = database;
        this.clock = clock;
        this.history = new History(database.getCollection(HISTORY));
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
                : past.get(new PastMoment(now.revision(), knownAt), moment -> history.at(now, knownAt));
    }

    @Override
    public <T extends LedgerRecord> List<Version<T>> history(Class<T> type, String code) {
        return ledger().find(type, code)
                .map(current -> history.of(type, current))
                .orElse(List.of());
    }

    @Override
    public List<LoggedVersion> log(LogQuery query) {
        return history.log(ledger(), query);
    }

    @Override
    public Ledger write(Collection<? extends LedgerRecord> changes, Author author) throws VersionConflict {
        if (changes.isEmpty()) {
            return ledger();
        }
        writing.lock();
        try {
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

    /** Prepares an empty database, or mends what a crash left, and reads everything. */
    void open(Instant pendingBefore) {
        Restoration.refuseHalf(database);
        for (var kind : Kind.ALL) {
            kind.indexes()
                    .forEach(
                            fields -> database.getCollection(kind.collection()).createIndex(Indexes.ascending(fields)));
        }
        collection(HISTORY).createIndex(Indexes.ascending("commit"));
        collection(HISTORY).createIndex(Indexes.ascending("kind", "code", "version"));
        for (var pending : collection(PENDING).find(lt("at", pendingBefore)).into(new ArrayList<>())) {
            recover(pending.getString("_id"));
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

    void reload() {
        demonstration = collection(SETTINGS).find(eq("_id", DEMONSTRATION)).first() != null;
        var records = new ArrayList<LedgerRecord>();
        for (var kind : Kind.ALL) {
            for (var document : collection(kind.collection()).find()) {
                records.add(kind.decode(document));
            }
        }
        apply(records);
    }

    /** Takes in another process's commit: all of its versions at once. */
    void follow(String commit) {
        if (!own.remove(commit)) {
            apply(versionsOf(commit));
        }
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
        try {
            collection(PENDING).insertOne(new Document("_id", commit).append("at", at));
            addToHistory(versions, commit, author, at);
            collection(COMMITS)
                    .insertOne(new Document("_id", commit)
                            .append("at", at)
                            .append("by", author.name())
                            .append("origin", author.origin())
                            .append("records", versions.size()));
            replaceCurrent(versions);
            collection(PENDING).deleteOne(eq("_id", commit));
        } catch (MongoException e) {
            own.remove(commit); // nobody knows how far it came: if it did, the feed will tell
            throw e;
        }
    }

    private void addToHistory(List<LedgerRecord> versions, String commit, Author author, Instant at)
            throws VersionConflict {
        var entries = versions.stream()
                .map(version -> historyEntry(version, commit, author, at))
                .toList();
        try {
            collection(HISTORY).insertMany(entries, new InsertManyOptions().ordered(true));
        } catch (MongoBulkWriteException e) {
            undo(commit);
            var first = e.getWriteErrors().isEmpty() ? null : e.getWriteErrors().get(0);
            if (first != null && first.getCode() == DUPLICATE_KEY) {
                throw new VersionConflict(versions.get(first.getIndex()).code());
            }
            throw e;
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
                collection(name).bulkWrite(replacements, new BulkWriteOptions().ordered(false));
            } catch (MongoBulkWriteException e) {
                if (e.getWriteErrors().stream().anyMatch(error -> error.getCode() != DUPLICATE_KEY)) {
                    throw e;
                }
            }
        });
    }

    private void recover(String commit) {
        if (collection(COMMITS).find(eq("_id", commit)).first() == null) {
            log.warn("undoing write {}, which was never acknowledged", commit);
            undo(commit);
        } else {
            log.warn("finishing write {}, which was interrupted", commit);
            replaceCurrent(versionsOf(commit));
            collection(PENDING).deleteOne(eq("_id", commit));
        }
    }

    private void undo(String commit) {
        own.remove(commit);
        collection(HISTORY).deleteMany(eq("commit", commit));
        collection(PENDING).deleteOne(eq("_id", commit));
    }

    private List<LedgerRecord> versionsOf(String commit) {
        var versions = new ArrayList<LedgerRecord>();
        for (var entry : collection(HISTORY).find(eq("commit", commit))) {
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
        return database.getCollection(name);
    }

    /** A moment as seen from a revision: another process may yet bring in what it wrote before that moment. */
    private record PastMoment(long revision, Instant knownAt) {}
}
