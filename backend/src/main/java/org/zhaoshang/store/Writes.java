package org.zhaoshang.store;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Filters.ne;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoBulkWriteException;
import com.mongodb.MongoException;
import com.mongodb.MongoWriteException;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.InsertManyOptions;
import com.mongodb.client.model.ReplaceOneModel;
import com.mongodb.client.model.ReplaceOptions;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.bson.Document;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.zhaoshang.ledger.LedgerRecord;
import org.zhaoshang.store.StoreAway.Outcome;

/**
 * Writes versions of records without transactions, so that it is the same on every server. A write
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
final class Writes {

    static final String COMMITS = "commits";
    static final String HISTORY = "history";
    static final String PENDING = "pending";

    /** In a commit: it never happened. */
    static final String UNDONE = "undone";

    private static final Logger log = LoggerFactory.getLogger(Writes.class);

    /** How long another process may take for a write before it counts as having died in it. */
    private static final Duration LONGEST_WRITE = Duration.ofMinutes(10);

    private static final int MOST_IN_A_WRITE = 100_000;

    private final HurriedDatabase database;
    private final Clock clock;
    private final Reach reach;

    /** Whether no other process can write here: then nobody's newer document has to be spared. */
    private final boolean alone;

    /** Who is told which versions are there, where nobody else tells them. */
    private final Consumer<Collection<LedgerRecord>> taken;

    /** Commits of this process that the feed has still to bring back. */
    private final Set<String> own = ConcurrentHashMap.newKeySet();

    /** Writes of this process of which nobody knows how far they came. */
    private final Set<String> unsettled = ConcurrentHashMap.newKeySet();

    Writes(
            HurriedDatabase database,
            Clock clock,
            Reach reach,
            boolean alone,
            Consumer<Collection<LedgerRecord>> taken) {
        this.database = database;
        this.clock = clock;
        this.reach = reach;
        this.alone = alone;
        this.taken = taken;
    }

    /** All of them or none. */
    void commit(List<LedgerRecord> versions, Author author, Instant at) throws VersionConflict {
        var commit = UUID.randomUUID().toString();
        own.add(commit);
        var step = Outcome.NOT_WRITTEN;
        try {
            database.collection(PENDING).insertOne(new Document("_id", commit).append("at", at));
            addToHistory(versions, commit, author, at);
            step = Outcome.UNKNOWN;
            database.collection(COMMITS)
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
            database.collection(PENDING).deleteOne(eq("_id", commit));
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
            database.collection(HISTORY, entries.size()).insertMany(entries, new InsertManyOptions().ordered(true));
        } catch (MongoBulkWriteException e) {
            undo(commit);
            var first = e.getWriteErrors().isEmpty() ? null : e.getWriteErrors().get(0);
            if (first != null && first.getCategory() == ErrorCategory.DUPLICATE_KEY) {
                clearAway(entries.get(first.getIndex()).getString("_id"));
                throw new VersionConflict(versions.get(first.getIndex()).code());
            }
            throw e;
        }
    }

    /** What is in the way may be left of a write that never happened: then the next attempt finds it gone, or else known. */
    private void clearAway(String versionId) {
        var entry = database.collection(HISTORY).find(eq("_id", versionId)).first();
        if (entry == null) {
            return;
        }
        var commit = entry.getString("commit");
        var decided = database.collection(COMMITS).find(eq("_id", commit)).first();
        var note = database.collection(PENDING).find(eq("_id", commit)).first();
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
                database.collection(name, replacements.size())
                        .bulkWrite(replacements, new BulkWriteOptions().ordered(false));
            } catch (MongoBulkWriteException e) {
                if (e.getWriteErrors().stream().anyMatch(error -> error.getCategory() != ErrorCategory.DUPLICATE_KEY)) {
                    throw e;
                }
            }
        });
    }

    /** Takes in another process's commit: all of its versions at once. */
    void follow(Document commit) {
        var id = commit.getString("_id");
        if (!own.remove(id) && !isUndone(commit)) {
            taken.accept(versionsOf(id));
        }
    }

    /** How many have happened after a moment. */
    long since(Instant moment) {
        return database.collection(COMMITS).countDocuments(and(gt("at", moment), ne(UNDONE, true)));
    }

    /** The notes of those on their way, and of those whose process died. */
    List<Document> begun() {
        return database.collection(PENDING).find().into(new ArrayList<>());
    }

    /** Takes in those of them that have happened. */
    void followBegun(List<Document> begun) {
        for (var pending : begun) {
            var commit = database.collection(COMMITS)
                    .find(eq("_id", pending.getString("_id")))
                    .first();
            if (commit != null) {
                follow(commit);
            }
        }
    }

    /** Whoever began a write before this moment, and has not finished it, has died in it. */
    Instant deadBefore() {
        return alone ? Instant.MAX : clock.instant().minus(LONGEST_WRITE);
    }

    /** Finishes or undoes what was begun before a moment. */
    void settleBegun(Instant before) {
        for (var pending : begun()) {
            if (pending.get("at", Instant.class).isBefore(before)) {
                log.warn("write {} was interrupted", pending.getString("_id"));
                settle(pending.getString("_id"));
            }
        }
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
            database.collection(PENDING).deleteOne(eq("_id", commit));
            taken.accept(versions);
        } else {
            log.warn("undoing write {}, which was never acknowledged", commit);
            undo(commit);
        }
    }

    private boolean isCommitted(String commit) {
        try {
            database.collection(COMMITS)
                    .insertOne(new Document("_id", commit)
                            .append("at", clock.instant())
                            .append(UNDONE, true));
            return false;
        } catch (MongoWriteException e) {
            if (e.getError().getCategory() != ErrorCategory.DUPLICATE_KEY) {
                throw e;
            }
            var decided = database.collection(COMMITS).find(eq("_id", commit)).first();
            return decided != null && !isUndone(decided);
        }
    }

    private static boolean isUndone(Document commit) {
        return commit.getBoolean(UNDONE, false);
    }

    private void undo(String commit) {
        own.remove(commit);
        database.collection(HISTORY, MOST_IN_A_WRITE).deleteMany(eq("commit", commit));
        database.collection(PENDING).deleteOne(eq("_id", commit));
    }

    private List<LedgerRecord> versionsOf(String commit) {
        var versions = new ArrayList<LedgerRecord>();
        for (var entry : database.batches(database.collection(HISTORY).find(eq("commit", commit)))) {
            versions.add(Kind.named(entry.getString("kind")).decode(entry.get("record", Document.class)));
        }
        return versions;
    }
}
