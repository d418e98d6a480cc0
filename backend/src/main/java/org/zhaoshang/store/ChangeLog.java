package org.zhaoshang.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.zhaoshang.ledger.Ledger;
import org.zhaoshang.ledger.LedgerRecord;
import org.zhaoshang.store.LogQuery.Place;

/**
 * Finds the newest versions of all records. The snapshot knows when the newest version of each was written; when older
 * ones were is looked up by their ids, for some records at a time, those that changed last first. What comes before every
 * record not looked at yet is complete then, so that a page of the newest changes costs little, however many records
 * there are.
 */
final class ChangeLog {

    private static final int AT_A_TIME = 500;

    /** Finds when older versions were written. */
    interface Lookup {
        List<Entry> entries(List<String> ids);
    }

    /** A version without its content. */
    record Entry(String kind, String code, int version, String by, Place place) {}

    private record Sorted(@Nullable Class<? extends LedgerRecord> type) {}

    private final LogQuery query;
    private final Lookup lookup;
    private final PriorityQueue<Entry> known = new PriorityQueue<>(Comparator.comparing(Entry::place));

    ChangeLog(LogQuery query, Lookup lookup) {
        this.query = query;
        this.lookup = lookup;
    }

    List<Entry> read(Ledger ledger) {
        var newest = ledger.view(new Sorted(query.type()), snapshot -> newest(snapshot, query.type()));
        var chosen = new ArrayList<Entry>();
        for (var from = 0;
                from < newest.size() && !query.isOver(newest.get(from).place().at());
                from += AT_A_TIME) {
            var to = Math.min(newest.size(), from + AT_A_TIME);
            lookAt(newest.subList(from, to));
            while (chosen.size() < query.most() && isComplete(to, newest)) {
                chosen.add(known.remove());
            }
            if (chosen.size() == query.most()) {
                break;
            }
        }
        while (chosen.size() < query.most() && !known.isEmpty()) {
            chosen.add(known.remove());
        }
        return chosen;
    }

    /** Whether the first version known comes before all that was not looked at yet. */
    private boolean isComplete(int lookedAt, List<Entry> newest) {
        var first = known.peek();
        return first != null
                && (lookedAt == newest.size()
                        || first.place().compareTo(newest.get(lookedAt).place()) < 0);
    }

    private void lookAt(List<Entry> newest) {
        keep(newest);
        var older = newest.stream()
                .flatMap(entry -> IntStream.range(1, entry.version())
                        .mapToObj(version -> Kind.named(entry.kind()).versionId(entry.code(), version)))
                .toList();
        keep(lookup.entries(older));
    }

    private void keep(Collection<Entry> entries) {
        entries.stream()
                .filter(entry -> query.asksFor(entry.place(), entry.by()))
                .forEach(known::add);
    }

    private static List<Entry> newest(Ledger ledger, @Nullable Class<? extends LedgerRecord> type) {
        return Kind.ALL.stream()
                .filter(kind -> type == null || kind.type() == type)
                .flatMap(kind -> ledger.all(kind.type()).stream().map(record -> newest(kind.collection(), record)))
                .sorted(Comparator.comparing(Entry::place))
                .toList();
    }

    private static Entry newest(String kind, LedgerRecord record) {
        var stamp = record.stamp();
        return new Entry(kind, record.code(), stamp.version(), stamp.by(), new Place(stamp.at(), kind, record.code()));
    }
}
