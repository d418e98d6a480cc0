package org.zhaoshang.exchange;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a file would do to the ledger, record by record. */
final class Effects {

    private static final int MOST_CHANGES_TOLD = 200;

    private final Map<RecordKind, Count> counts = new EnumMap<>(RecordKind.class);
    private final List<Change> changes = new ArrayList<>();

    /** How many records of a kind would be created, updated, left as they are, and passed over as known already. */
    record Count(int created, int updated, int unchanged, int skipped) {
        static final Count NONE = new Count(0, 0, 0, 0);
    }

    enum What {
        CREATED,
        UPDATED,
        UNCHANGED
    }

    /** A record that would change. */
    record Change(RecordKind kind, String code, String name, What change) {}

    /** Compares a record with the one on record. */
    void note(RecordKind kind, String code, String name, @Nullable Object before, Object after) {
        var what = before == null ? What.CREATED : before.equals(after) ? What.UNCHANGED : What.UPDATED;
        var count = count(kind);
        counts.put(
                kind,
                switch (what) {
                    case CREATED -> new Count(count.created() + 1, count.updated(), count.unchanged(), count.skipped());
                    case UPDATED -> new Count(count.created(), count.updated() + 1, count.unchanged(), count.skipped());
                    case UNCHANGED ->
                        new Count(count.created(), count.updated(), count.unchanged() + 1, count.skipped());
                });
        if (what != What.UNCHANGED && changes.size() < MOST_CHANGES_TOLD) {
            changes.add(new Change(kind, code, name, what));
        }
    }

    /** A record that is there already, where only new ones are wanted. */
    void skip(RecordKind kind) {
        var count = count(kind);
        counts.put(kind, new Count(count.created(), count.updated(), count.unchanged(), count.skipped() + 1));
    }

    Count count(RecordKind kind) {
        return counts.getOrDefault(kind, Count.NONE);
    }

    List<Change> changes() {
        return List.copyOf(changes);
    }
}
