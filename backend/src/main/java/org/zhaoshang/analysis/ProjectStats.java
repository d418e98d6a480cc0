package org.zhaoshang.analysis;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.zhaoshang.analysis.GroupOrder.ByKey;
import org.zhaoshang.analysis.GroupOrder.ByMeasure;
import org.zhaoshang.ledger.Ledger;
import org.zhaoshang.shared.InvalidRequest;
import org.zhaoshang.shared.Page;
import org.zhaoshang.shared.Text;

/** Projects by groups (分组统计): a page of the groups, and what all of the projects come to. */
final class ProjectStats {

    private final Ledger ledger;
    private final StatsQuery query;
    private final Locale locale;
    private final Grouping grouping;
    private final ProjectGroup total;
    private final List<ProjectGroup> ordered;
    private final int from;
    private final int to;

    private ProjectStats(Ledger ledger, StatsQuery query, Locale locale) {
        this.ledger = ledger;
        var table = new ProjectTable(ProjectColumns.of(ledger), query.asOf());
        this.query = query;
        this.locale = locale;
        var columns = query.dimensions().stream()
                .map(dimension -> dimension.column(table))
                .toList();
        this.grouping = Grouping.of(table.select(query.filter()).stream().toArray(), columns);
        this.total = ProjectGroup.whole(table, grouping);
        this.ordered = inOrder();
        this.from = query.after() == null ? 0 : placeAfter(query.after().place());
        this.to = Math.min(ordered.size(), from + query.first());
    }

    static ProjectStats of(Ledger ledger, StatsQuery query, Locale locale) {
        return new ProjectStats(ledger, query, locale);
    }

    public LocalDate asOf() {
        return query.asOf();
    }

    public int revision() {
        return Math.toIntExact(ledger.revision());
    }

    /** How many groups there are on all pages. */
    public int totalCount() {
        return ordered.size();
    }

    public List<ProjectGroup> groups() {
        return ordered.subList(from, to);
    }

    public List<Page.Edge<ProjectGroup>> edges() {
        return IntStream.range(from, to)
                .mapToObj(place -> new Page.Edge<>(cursor(place), ordered.get(place)))
                .toList();
    }

    public Page.PageInfo pageInfo() {
        var empty = from == to;
        return new Page.PageInfo(
                to < ordered.size(), from > 0, empty ? null : cursor(from), empty ? null : cursor(to - 1));
    }

    /** All projects that the filter lets through, whether or not their group is on the page. */
    public ProjectGroup total() {
        return total;
    }

    /** The groups by the first dimensions only: those that the page's groups are parts of. */
    List<ProjectGroup> subtotals(int dimensions) {
        if (dimensions < 0 || dimensions > query.dimensions().size()) {
            throw new InvalidRequest(new Text(
                    "dimensions 须在 0 到 " + query.dimensions().size() + " 之间",
                    "dimensions must be 0 to " + query.dimensions().size()));
        }
        var coarse = Grouping.of(grouping.rows(), grouping.columns().subList(0, dimensions));
        var shown = new HashSet<List<Integer>>();
        for (var group : groups()) {
            shown.add(ranks(grouping, group.number(), dimensions));
        }
        return groupsOf(coarse).stream()
                .filter(group -> shown.contains(ranks(coarse, group.number(), dimensions)))
                .toList();
    }

    private List<ProjectGroup> inOrder() {
        var groups = new ArrayList<>(groupsOf(grouping));
        groups.removeIf(group -> !query.having().test(condition -> {
            var asked = condition.subject();
            return condition.test().test(asked.measure().of(group, asked.arrivals()));
        }));
        if (!query.orders().isEmpty()) {
            query.orders().stream()
                    .map(order -> comparator(order, groups))
                    .reduce(Comparator::thenComparing)
                    .ifPresent(groups::sort);
        }
        return List.copyOf(groups);
    }

    /** By their keys: an order by something else leaves equal groups in this one. */
    private List<ProjectGroup> groupsOf(Grouping grouping) {
        return IntStream.range(0, grouping.size())
                .boxed()
                .sorted(grouping::compare)
                .map(number -> total.part(grouping, number, () -> keys(grouping, number)))
                .toList();
    }

    private Comparator<ProjectGroup> comparator(GroupOrder order, List<ProjectGroup> groups) {
        if (order.by() instanceof ByKey by) {
            Comparator<Integer> ranks = order.descending() ? Comparator.reverseOrder() : Comparator.naturalOrder();
            return Comparator.comparing(group -> rank(group.number(), by.dimension()), Comparator.nullsLast(ranks));
        }
        var by = (ByMeasure) order.by();
        var values = new BigDecimal[grouping.size()];
        for (var group : groups) {
            values[group.number()] = by.measure().of(group, by.arrivals());
        }
        Comparator<BigDecimal> amounts = order.descending() ? Comparator.reverseOrder() : Comparator.naturalOrder();
        return Comparator.comparing(group -> values[group.number()], Comparator.nullsLast(amounts));
    }

    private @Nullable Integer rank(int group, int dimension) {
        var rank = grouping.key(group, dimension);
        return rank == Ranked.MISSING ? null : rank;
    }

    private List<GroupKey> keys(Grouping grouping, int group) {
        return IntStream.range(0, grouping.columns().size())
                .mapToObj(i -> GroupKey.of(query.dimensions().get(i), grouping.value(group, i), ledger, locale))
                .toList();
    }

    private static List<Integer> ranks(Grouping grouping, int group, int dimensions) {
        return IntStream.range(0, dimensions)
                .mapToObj(dimension -> grouping.key(group, dimension))
                .toList();
    }

    private String cursor(int place) {
        var names = new ArrayList<@Nullable String>(name(ordered.get(place)));
        names.add(Integer.toString(place));
        return Cursor.at(ledger, asOf(), query.question(), names).toString();
    }

    private List<@Nullable String> name(ProjectGroup group) {
        var names = new ArrayList<@Nullable String>();
        for (var i = 0; i < query.dimensions().size(); i++) {
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
