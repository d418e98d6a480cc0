package org.zhaoshang.analysis;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.zhaoshang.shared.Page;

/** Groups in the order that was asked for, and a page of them. */
final class GroupPage<G extends Group> {

    private final Grouping grouping;
    private final List<G> ordered;
    private final Function<List<@Nullable String>, Cursor> cursor;
    private final int from;
    private final int to;

    /**
     * @param groups by their keys: an order by something else leaves equal groups in this one
     * @param orders the first thing first
     * @param cursor makes one of a place
     */
    GroupPage(
            Grouping grouping,
            List<G> groups,
            List<Comparator<G>> orders,
            int first,
            @Nullable Cursor after,
            Function<List<@Nullable String>, Cursor> cursor) {
        this.grouping = grouping;
        this.cursor = cursor;
        this.ordered = orders.stream()
                .reduce(Comparator::thenComparing)
                .map(order -> groups.stream().sorted(order).toList())
                .orElse(List.copyOf(groups));
        this.from = after == null ? 0 : placeAfter(after.place());
        this.to = Math.min(ordered.size(), from + first);
    }

    /** By a key; those that lack it come last either way. */
    static <G extends Group> Comparator<G> byKey(Grouping grouping, int dimension, boolean descending) {
        Comparator<Integer> ranks = descending ? Comparator.reverseOrder() : Comparator.naturalOrder();
        return Comparator.comparing(group -> rank(grouping, group, dimension), Comparator.nullsLast(ranks));
    }

    /** By what they come to; those that come to nothing that can be told come last either way. */
    static <G extends Group> Comparator<G> byMeasure(
            Grouping grouping, List<G> groups, Function<G, @Nullable BigDecimal> measure, boolean descending) {
        var values = new @Nullable BigDecimal[grouping.size()];
        for (var group : groups) {
            values[group.number()] = measure.apply(group);
        }
        Comparator<BigDecimal> amounts = descending ? Comparator.reverseOrder() : Comparator.naturalOrder();
        return Comparator.comparing(group -> values[group.number()], Comparator.nullsLast(amounts));
    }

    int totalCount() {
        return ordered.size();
    }

    List<G> groups() {
        return ordered.subList(from, to);
    }

    List<Page.Edge<G>> edges() {
        return IntStream.range(from, to)
                .mapToObj(place -> new Page.Edge<>(cursor(place), ordered.get(place)))
                .toList();
    }

    Page.PageInfo pageInfo() {
        var empty = from == to;
        return new Page.PageInfo(
                to < ordered.size(), from > 0, empty ? null : cursor(from), empty ? null : cursor(to - 1));
    }

    private static @Nullable Integer rank(Grouping grouping, Group group, int dimension) {
        var rank = grouping.key(group.number(), dimension);
        return rank == Ranked.MISSING ? null : rank;
    }

    private String cursor(int place) {
        var names = new ArrayList<@Nullable String>(name(ordered.get(place)));
        names.add(Integer.toString(place));
        return cursor.apply(names).toString();
    }

    private List<@Nullable String> name(G group) {
        var names = new ArrayList<@Nullable String>();
        for (var i = 0; i < grouping.columns().size(); i++) {
            names.add(ProjectOrder.written(grouping.value(group.number(), i)));
        }
        return names;
    }

    /** Behind the group that a cursor names, or from where it was if it is gone. */
    private int placeAfter(List<@Nullable String> names) {
        var last = names.get(names.size() - 1);
        int place;
        try {
            place = last == null ? -1 : Integer.parseInt(last);
        } catch (NumberFormatException e) {
            throw Cursor.invalid(e);
        }
        var keys = names.subList(0, names.size() - 1);
        if (place >= 0 && place < ordered.size() && name(ordered.get(place)).equals(keys)) {
            return place + 1;
        }
        for (var i = 0; i < ordered.size(); i++) {
            if (name(ordered.get(i)).equals(keys)) {
                return i + 1;
            }
        }
        return Math.max(0, Math.min(place, ordered.size()));
    }
}
