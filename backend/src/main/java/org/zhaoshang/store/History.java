package org.zhaoshang.store;

import static com.mongodb.client.model.Filters.in;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Projections;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.zhaoshang.ledger.Ledger;
import org.zhaoshang.ledger.LedgerRecord;

/**
 * What was on record before. Versions are found by their ids, which follow from a record's code and version: that is an
 * index on every server, and never sees a version that is not committed yet.
 */
final class History {

    private static final int BATCH = 1_000;

    private final MongoCollection<Document> entries;

    History(MongoCollection<Document> entries) {
        this.entries = entries;
    }

    <T extends LedgerRecord> List<Version<T>> of(Class<T> type, T current) {
        var kind = Kind.of(type);
        return documents(ids(kind, current, current.stamp().version()).toList(), null).stream()
                .map(entry -> version(type, kind, entry))
                .sorted(Comparator.comparing((Version<T> version) -> version.number())
                        .reversed())
                .toList();
    }

    List<LoggedVersion> log(Ledger now, LogQuery query) {
        var entries = new ChangeLog(query, this::places).read(now);
        var ids = entries.stream()
                .flatMap(entry -> IntStream.of(entry.version(), entry.version() - 1)
                        .filter(version -> version > 0)
                        .mapToObj(version -> Kind.named(entry.kind()).versionId(entry.code(), version)))
                .toList();
        var found = new HashMap<String, Document>();
        documents(ids, null).forEach(document -> found.put(document.getString("_id"), document));
        return entries.stream().map(entry -> logged(entry, found)).toList();
    }

    private List<ChangeLog.Entry> places(List<String> ids) {
        return documents(ids, List.of("kind", "code", "version", "at", "by")).stream()
                .map(document -> new ChangeLog.Entry(
                        document.getString("kind"),
                        document.getString("code"),
                        document.getInteger("version"),
                        document.getString("by"),
                        new LogQuery.Place(
                                document.get("at", Instant.class),
                                document.getString("kind"),
                                document.getString("code"))))
                .toList();
    }

    private static LoggedVersion logged(ChangeLog.Entry entry, Map<String, Document> found) {
        var kind = Kind.named(entry.kind());
        var document = Objects.requireNonNull(found.get(kind.versionId(entry.code(), entry.version())));
        var before = found.get(kind.versionId(entry.code(), entry.version() - 1));
        return new LoggedVersion(
                version(LedgerRecord.class, kind, document),
                before == null ? null : kind.decode(record(before)),
                entry.place());
    }

    /** The snapshot as of a moment: what was written since is taken back, version by version. */
    Ledger at(Ledger now, Instant knownAt) {
        var known = new ArrayList<LedgerRecord>();
        var changedSince = new ArrayList<LedgerRecord>();
        for (var kind : Kind.ALL) {
            for (var record : now.all(kind.type())) {
                (record.stamp().at().isAfter(knownAt) ? changedSince : known).add(record);
            }
        }
        known.addAll(earlier(changedSince, knownAt));
        return Ledger.of(known);
    }

    private List<LedgerRecord> earlier(List<LedgerRecord> changedSince, Instant knownAt) {
        var ids = changedSince.stream()
                .flatMap(record -> ids(Kind.of(record), record, record.stamp().version() - 1))
                .toList();
        var newest = new HashMap<String, Document>();
        for (var entry : documents(ids, List.of("kind", "code", "version", "at"))) {
            if (!entry.get("at", Instant.class).isAfter(knownAt)) {
                newest.merge(
                        entry.getString("kind") + "/" + entry.getString("code"),
                        entry,
                        (one, other) -> one.getInteger("version") > other.getInteger("version") ? one : other);
            }
        }
        return documents(
                        newest.values().stream()
                                .map(entry -> entry.getString("_id"))
                                .toList(),
                        null)
                .stream()
                .<LedgerRecord>map(entry -> Kind.named(entry.getString("kind")).decode(record(entry)))
                .toList();
    }

    private static Stream<String> ids(Kind<?> kind, LedgerRecord record, int newest) {
        return IntStream.rangeClosed(1, newest).mapToObj(version -> kind.versionId(record.code(), version));
    }

    private List<Document> documents(List<String> ids, @Nullable List<String> fields) {
        var found = new ArrayList<Document>();
        for (var from = 0; from < ids.size(); from += BATCH) {
            var query = entries.find(in("_id", ids.subList(from, Math.min(from + BATCH, ids.size()))));
            (fields == null ? query : query.projection(Projections.include(fields))).into(found);
        }
        return found;
    }

    private static <T extends LedgerRecord> Version<T> version(Class<T> type, Kind<?> kind, Document entry) {
        return new Version<>(
                type.cast(kind.decode(record(entry))),
                entry.get("at", Instant.class),
                entry.getString("by"),
                entry.getString("origin"),
                entry.getString("reason"));
    }

    private static Map<String, Object> record(Document entry) {
        return entry.get("record", Document.class);
    }
}
