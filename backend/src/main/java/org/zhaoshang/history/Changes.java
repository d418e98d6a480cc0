package org.zhaoshang.history;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.function.Function;
import org.zhaoshang.shared.Page;
import org.zhaoshang.shared.Page.Edge;
import org.zhaoshang.shared.Page.PageInfo;
import org.zhaoshang.store.LogQuery.Place;
import org.zhaoshang.store.LoggedVersion;

/** A page of the newest changes of all records (变更日志). How many there are on all pages nobody counts. */
record Changes(List<Edge<RecordVersion>> edges, PageInfo pageInfo) {

    private static final String BETWEEN = "|";

    /** A page out of what was found, which is one more than the page holds where more follow. */
    static Changes of(
            List<LoggedVersion> found, int most, boolean hasPrevious, Function<LoggedVersion, RecordVersion> tell) {
        var edges = found.stream()
                .limit(most)
                .map(logged -> new Edge<>(cursor(logged.place()), tell.apply(logged)))
                .toList();
        var start = edges.isEmpty() ? null : edges.get(0).cursor();
        var end = edges.isEmpty() ? null : edges.get(edges.size() - 1).cursor();
        return new Changes(edges, new PageInfo(found.size() > most, hasPrevious, start, end));
    }

    public List<RecordVersion> nodes() {
        return edges.stream().map(Edge::node).toList();
    }

    static Place place(String cursor) {
        try {
            var text = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
            var parts = text.split("\\" + BETWEEN, 3);
            return new Place(Instant.parse(parts[0]), parts[1], parts[2]);
        } catch (IllegalArgumentException | DateTimeException | ArrayIndexOutOfBoundsException e) {
            throw Page.noCursor(e);
        }
    }

    private static String cursor(Place place) {
        var text = String.join(BETWEEN, place.at().toString(), place.kind(), place.code());
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }
}
