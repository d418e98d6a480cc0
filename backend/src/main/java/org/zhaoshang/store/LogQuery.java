package org.zhaoshang.store;

import java.time.Instant;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;
import org.zhaoshang.ledger.LedgerRecord;

/**
 * Which versions of all records are asked for (变更日志), the newest first.
 *
 * @param type of one kind of record only
 * @param by by one writer only
 * @param since written at this moment or later
 * @param until written before this moment
 * @param after those that come after this place
 * @param most at most this many
 */
public record LogQuery(
        @Nullable Class<? extends LedgerRecord> type,
        @Nullable String by,
        @Nullable Instant since,
        @Nullable Instant until,
        @Nullable Place after,
        int most) {

    /** Where a version stands in the log: by its moment, the newest first; within one write by kind and code. */
    public record Place(Instant at, String kind, String code) implements Comparable<Place> {

        private static final Comparator<Place> NEWEST_FIRST = Comparator.comparing(Place::at)
                .reversed()
                .thenComparing(Place::kind)
                .thenComparing(Place::code);

        @Override
        public int compareTo(Place other) {
            return NEWEST_FIRST.compare(this, other);
        }
    }

    /** Whether what is this old, and older, is asked for no longer. */
    boolean isOver(Instant at) {
        return since != null && at.isBefore(since);
    }

    boolean asksFor(Place place, String writer) {
        return !isOver(place.at())
                && (until == null || place.at().isBefore(until))
                && (after == null || place.compareTo(after) > 0)
                && (by == null || by.equals(writer));
    }
}
