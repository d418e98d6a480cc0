package org.zhaoshang.store;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Projections.include;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoBulkWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.InsertManyOptions;
import com.mongodb.client.model.ReplaceOptions;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.stream.LongStream;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;
import org.zhaoshang.shared.Text;

/**
 * Where the audit's events are kept (审计日志): beside the records, one after the other. Nothing of it is ever changed, and
 * nothing taken out but what is too old, from its oldest end. They are numbered without gaps, also where several
 * processes write: a number that is missing shows that somebody was at the database, and any event is found by its number,
 * which every server does at once.
 */
@Component
public class AuditStore {

    static final String AUDIT = "audit";

    private static final String FIRST = "first";
    private static final int MOST_AT_ONCE = 500;

    private final Reach reach;
    private final MongoCollection<Document> events;
    private final MongoCollection<Document> settings;
    private final Clock clock;

    /** The number of the next as far as this process knows; 0 where it knows nothing yet. */
    private long next;

    /** The number from which on may be kept what was given up; 0 where it is known what became of all. */
    private long doubtful;

    private Instant lastKept = Instant.EPOCH;

    @Autowired
    AuditStore(OpenStore open, Clock clock) {
        this(open.store().reach(), open.store().hurried(), clock);
    }

    /** Of a database that is there as long as it is asked. */
    AuditStore(MongoDatabase database, Clock clock) {
        this(new Reach(clock), database, clock);
    }

    private AuditStore(Reach reach, MongoDatabase database, Clock clock) {
        this.reach = reach;
        this.events = database.getCollection(AUDIT);
        this.settings = database.getCollection(MongoStore.SETTINGS);
        this.clock = clock;
    }

    /**
     * Keeps events in their order, or tries to: also where the database was away last. Where it fails it may be tried again with
     * the same: none is kept twice.
     */
    public synchronized void append(List<AuditEntry> entries) {
        var left = new ArrayList<>(entries);
        if (doubtful > 0) {
            left.removeAll(keptAlready(left));
        }
        next = behindTheNewest();
        doubtful = doubtful == 0 ? next : doubtful;
        while (!left.isEmpty()) {
            try {
                events.insertMany(documents(left), new InsertManyOptions().ordered(true));
                next += left.size();
                left.clear();
            } catch (MongoBulkWriteException e) {
                var error =
                        e.getWriteErrors().isEmpty() ? null : e.getWriteErrors().get(0);
                if (error == null || error.getCategory() != ErrorCategory.DUPLICATE_KEY) {
                    throw e;
                }
                left.subList(0, error.getIndex()).clear();
                next = end(next + error.getIndex()); // another process has taken these numbers
            }
        }
        doubtful = 0;
    }

    /** The number behind the newest. */
    public long end() {
        return reach.read(this::behindTheNewest);
    }

    private synchronized long behindTheNewest() {
        next = end(Math.max(next, oldest()));
        return next;
    }

    /** The number of the oldest that is still there. */
    public long first() {
        return reach.read(this::oldest);
    }

    private long oldest() {
        var known = settings.find(eq("_id", AUDIT)).first();
        return known == null ? 1 : known.getLong(FIRST);
    }

    /** Those just before a number, the newest first; fewer than asked for only where there are no more. */
    public List<AuditEntry> before(long number, int most) {
        return reach.read(() -> justBefore(number, most));
    }

    private List<AuditEntry> justBefore(long number, int most) {
        var ids = LongStream.range(Math.max(1, number - Math.min(most, MOST_AT_ONCE)), number)
                .mapToObj(AuditStore::id)
                .toList();
        var found = new ArrayList<AuditEntry>();
        if (!ids.isEmpty()) {
            events.find(in("_id", ids)).forEach(document -> found.add(read(document)));
        }
        found.sort(Comparator.comparing(AuditEntry::number).reversed());
        return found;
    }

    /** The number of the first that was kept at a moment or later; the end where there is none. */
    public long firstKeptSince(Instant moment) {
        return reach.read(() -> search(moment));
    }

    private long search(Instant moment) {
        var low = oldest();
        var high = behindTheNewest();
        while (low < high) {
            var middle = low + (high - low) / 2;
            var event = events.find(eq("_id", id(middle))).first();
            if (event != null && event.get("kept", Instant.class).isBefore(moment)) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** Takes out what was kept before a moment; how many there were. The newest stays in any case. */
    public long removeKeptBefore(Instant moment) {
        var from = first();
        var to = Math.min(firstKeptSince(moment), end() - 1);
        if (to <= from) {
            return 0;
        }
        // first, so that nobody looks for what is being taken out
        settings.replaceOne(
                eq("_id", AUDIT), new Document("_id", AUDIT).append(FIRST, to), new ReplaceOptions().upsert(true));
        for (var low = from; low < to; low += MOST_AT_ONCE) {
            events.deleteMany(in(
                    "_id",
                    LongStream.range(low, Math.min(to, low + MOST_AT_ONCE))
                            .mapToObj(AuditStore::id)
                            .toList()));
        }
        return to - from;
    }

    private List<AuditEntry> keptAlready(List<AuditEntry> entries) {
        var ids = new HashSet<String>();
        for (var number = behindTheNewest(); number > doubtful; number -= MOST_AT_ONCE) {
            justBefore(number, (int) Math.min(MOST_AT_ONCE, number - doubtful)).forEach(kept -> ids.add(kept.id()));
        }
        return entries.stream().filter(entry -> ids.contains(entry.id())).toList();
    }

    /** The first number from this one on that is free: those that are taken are in a row. */
    private long end(long from) {
        if (!isThere(from)) {
            return from;
        }
        var taken = from;
        var step = 1L;
        while (isThere(taken + step)) {
            taken += step;
            step *= 2;
        }
        var free = taken + step;
        while (free - taken > 1) {
            var middle = taken + (free - taken) / 2;
            if (isThere(middle)) {
                taken = middle;
            } else {
                free = middle;
            }
        }
        return free;
    }

    private boolean isThere(long number) {
        return events.find(eq("_id", id(number))).projection(include("_id")).first() != null;
    }

    private List<Document> documents(List<AuditEntry> entries) {
        var now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        lastKept = now.isAfter(lastKept) ? now : lastKept;
        var documents = new ArrayList<Document>();
        for (var entry : entries) {
            documents.add(document(entry.numbered(next + documents.size())));
        }
        return documents;
    }

    private Document document(AuditEntry entry) {
        var outcome = entry.outcome();
        return new Documents()
                .put("_id", id(entry.number()))
                .put("event", entry.id())
                .put("kept", lastKept)
                .put("kind", entry.kind())
                .put("at", entry.at())
                .put("until", entry.until())
                .put("count", entry.count())
                .put("account", entry.account())
                .put("address", entry.address())
                .put("subject", entry.subject())
                .put("zh", outcome == null ? null : outcome.zh())
                .put("en", outcome == null ? null : outcome.en())
                .put("request", entry.request())
                .done();
    }

    private static AuditEntry read(Document event) {
        return new AuditEntry(
                event.getString("event"),
                Long.parseLong(event.getString("_id")),
                event.getString("kind"),
                event.get("at", Instant.class),
                event.get("until", Instant.class),
                event.getLong("count"),
                event.getString("account"),
                event.getString("address"),
                event.getString("subject"),
                outcome(event.getString("zh"), event.getString("en")),
                event.getString("request"));
    }

    private static @Nullable Text outcome(@Nullable String zh, @Nullable String en) {
        return zh == null ? null : Text.of(zh, en);
    }

    /** In a form whose order as text is that of the numbers. */
    private static String id(long number) {
        return "%012d".formatted(number);
    }
}
