package org.zhaoshang.analysis;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
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
    private final GroupPage<ProjectGroup> page;

    private ProjectStats(Ledger ledger, StatsQuery query, Locale locale) {
        this.ledger = ledger;
        var table = new ProjectTable(ProjectColumns.of(ledger), query.asOf());
        this.query = query;
        this.locale = locale;
        var columns = query.dimensions().stream()
                .map(dimension -> dimension.column(table))
                .toList();
        this.grouping = Grouping.of(ProjectTable.rows(table.select(query.filter())), columns);
        this.total = ProjectGroup.whole(table, grouping);
        this.page = page();
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
        return page.totalCount();
    }

    public List<ProjectGroup> groups() {
        return page.groups();
    }

    public List<Page.Edge<ProjectGroup>> edges() {
        return page.edges();
    }

    public Page.PageInfo pageInfo() {
        return page.pageInfo();
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

    private GroupPage<ProjectGroup> page() {
        var groups = new ArrayList<>(groupsOf(grouping));
        groups.removeIf(group -> !query.having().test(condition -> {
            var asked = condition.subject();
            return condition.test().test(asked.measure().of(group, asked.arrivals()));
        }));
        var orders =
                query.orders().stream().map(order -> comparator(order, groups)).toList();
        return new GroupPage<>(
                grouping,
                groups,
                orders,
                query.first(),
                query.after(),
                place -> Cursor.at(ledger, asOf(), query.question(), place));
    }

    /** By their keys. */
    private List<ProjectGroup> groupsOf(Grouping grouping) {
        return IntStream.range(0, grouping.size())
                .boxed()
                .sorted(grouping::compare)
                .map(number -> total.part(grouping, number, () -> keys(grouping, number)))
                .toList();
    }

    private Comparator<ProjectGroup> comparator(GroupOrder order, List<ProjectGroup> groups) {
        if (order.by() instanceof ByKey by) {
            return GroupPage.byKey(grouping, by.dimension(), order.descending());
        }
        var by = (ByMeasure) order.by();
        return GroupPage.byMeasure(
                grouping, groups, group -> by.measure().of(group, by.arrivals()), order.descending());
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
}
