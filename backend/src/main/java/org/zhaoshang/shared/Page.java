package org.zhaoshang.shared;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A page of a list, in the shape of a Relay connection. */
public record Page<T>(List<Edge<T>> edges, PageInfo pageInfo, int totalCount) {

    public static final int MOST = 500;
    public static final int USUAL = 20;

    /** An item and its place. */
    public record Edge<T>(String cursor, T node) {}

    /** Where a page ends. */
    public record PageInfo(
            boolean hasNextPage,
            boolean hasPreviousPage,
            @Nullable String startCursor,
            @Nullable String endCursor) {}

    /**
     * The items after a cursor. A cursor names its item, so that a page goes on behind it wherever it has moved; if the
     * item is gone, the page goes on from where it was.
     */
    public static <T> Page<T> of(
            List<T> all, @Nullable Integer asked, @Nullable String after, Function<T, String> name) {
        var first = size(asked, USUAL);
        var from = after == null ? 0 : placeAfter(all, after, name);
        var to = Math.min(all.size(), from + first);
        List<Edge<T>> edges = new ArrayList<>(to - from);
        for (var i = from; i < to; i++) {
            edges.add(new Edge<>(cursor(i, name.apply(all.get(i))), all.get(i)));
        }
        var start = edges.isEmpty() ? null : edges.get(0).cursor();
        var end = edges.isEmpty() ? null : edges.get(edges.size() - 1).cursor();
        return new Page<>(List.copyOf(edges), new PageInfo(to < all.size(), from > 0, start, end), all.size());
    }

    /** How many items a page has, if it may have so many. */
    public static int size(@Nullable Integer asked, int usual) {
        var first = asked == null ? usual : asked;
        if (first < 1 || first > MOST) {
            throw new InvalidRequest(new Text("first 须在 1 到 500 之间", "first must be 1 to 500"));
        }
        return first;
    }

    /** What to say of a cursor that is none of ours. */
    public static InvalidRequest noCursor(@Nullable Throwable cause) {
        return new InvalidRequest(new Text("after 不是有效的游标", "after is no valid cursor"), cause);
    }

    public <R> Page<R> map(Function<T, R> show) {
        return new Page<>(
                edges.stream()
                        .map(edge -> new Edge<>(edge.cursor(), show.apply(edge.node())))
                        .toList(),
                pageInfo,
                totalCount);
    }

    public List<T> nodes() {
        return edges.stream().map(Edge::node).toList();
    }

    private static String cursor(int place, String name) {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString((place + ":" + name).getBytes(StandardCharsets.UTF_8));
    }

    private static <T> int placeAfter(List<T> all, String after, Function<T, String> name) {
        try {
            var parts = new String(Base64.getUrlDecoder().decode(after), StandardCharsets.UTF_8).split(":", 2);
            var place = Integer.parseInt(parts[0]);
            if (place >= 0 && place < all.size() && name.apply(all.get(place)).equals(parts[1])) {
                return place + 1;
            }
            for (var i = 0; i < all.size(); i++) {
                if (name.apply(all.get(i)).equals(parts[1])) {
                    return i + 1;
                }
            }
            return Math.max(0, Math.min(place, all.size()));
        } catch (IllegalArgumentException | ArrayIndexOutOfBoundsException e) {
            throw noCursor(e);
        }
    }
}
