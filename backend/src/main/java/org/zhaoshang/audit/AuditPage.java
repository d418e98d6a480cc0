package org.zhaoshang.audit;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhaoshang.shared.Page;
import org.zhaoshang.shared.Page.Edge;
import org.zhaoshang.shared.Page.PageInfo;
import org.zhaoshang.store.AuditEntry;
import org.zhaoshang.store.AuditStore;

/**
 * A page of the audit, the newest first. However few events are found, nobody waits long for one page: it ends where the time is
 * over, and the next goes on from there.
 */
record AuditPage(List<Edge<AuditEntry>> edges, PageInfo pageInfo) {

    /** For so long events are looked at for one page. */
    static final Duration PATIENCE = Duration.ofMillis(150);

    /** So many are looked at in any case: a slow machine gets on too. */
    static final int LEAST_LOOKED_AT = 1_000;

    /** Few round trips, and few enough for the embedded server, which compares each event with all that are asked for. */
    private static final int AT_A_TIME = 200;

    /** What was counted, or waited for the store to come back, is kept so much later than it happened at the most. */
    private static final Duration LATE = Duration.ofDays(1);

    static AuditPage of(
            AuditStore store, AuditFilter filter, @Nullable Integer first, @Nullable String after, Duration patience) {
        var begun = System.nanoTime();
        var most = Page.size(first, Page.USUAL);
        var from = after == null ? Long.MAX_VALUE : number(after);
        var since = filter.since();
        var until = filter.until();
        var newest = Math.min(from, until == null ? store.end() : store.firstKeptSince(until.plus(LATE)));
        var oldest = since == null ? store.first() : store.firstKeptSince(since);
        var enough = newest - LEAST_LOOKED_AT;
        var found = new ArrayList<Edge<AuditEntry>>();
        var place = newest;
        while (place > oldest
                && found.size() < most
                && (place > enough || System.nanoTime() - begun < patience.toNanos())) {
            var low = Math.max(oldest, place - AT_A_TIME);
            for (var event : store.before(place, (int) (place - low))) {
                if (filter.asksFor(event)) {
                    found.add(new Edge<>(Long.toString(event.number()), event));
                }
                if (found.size() == most) {
                    low = event.number();
                    break;
                }
            }
            place = low;
        }
        var start = found.isEmpty() ? null : found.get(0).cursor();
        var more = place > oldest;
        var end = more || !found.isEmpty() ? Long.toString(place) : null;
        return new AuditPage(List.copyOf(found), new PageInfo(more, after != null, start, end));
    }

    public List<AuditEntry> nodes() {
        return edges.stream().map(Edge::node).toList();
    }

    private static long number(String cursor) {
        try {
            return Long.parseLong(cursor);
        } catch (NumberFormatException e) {
            throw Page.noCursor(e);
        }
    }
}
