package org.zhaoshang.analysis;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.zhaoshang.ledger.Ledger;
import org.zhaoshang.shared.Page;
import org.zhaoshang.supervision.Alerts;

/** Entries by groups (明细统计): a page of the groups, and what all of the entries come to. */
final class EntryStats {

    private final Ledger ledger;
    private final EntryQuery query;
    private final EntryGroup total;
    private final GroupPage<EntryGroup> page;

    private EntryStats(Ledger ledger, EntryQuery query, EntryGroup total, GroupPage<EntryGroup> page) {
        this.ledger = ledger;
        this.query = query;
        this.total = total;
        this.page = page;
    }

    static EntryStats of(Ledger ledger, EntryQuery query, Alerts alerts, Locale locale) {
        var table = EntryTable.of(ledger, query.kind(), query.asOf(), alerts);
        var projects = new ProjectTable(ProjectColumns.of(ledger), query.asOf());
        var columns = query.dimensions().stream()
                .map(dimension -> dimension.column(table, projects))
                .toList();
        var grouping = Grouping.of(rows(table, projects, query), columns);
        var total = new EntryGroup(table, grouping, grouping.whole(), List::of, null);
        var groups = IntStream.range(0, grouping.size())
                .boxed()
                .sorted(grouping::compare)
                .map(number -> new EntryGroup(
                        table, grouping, number, () -> keys(query, grouping, number, ledger, locale), total))
                .toList();
        var orders = query.orders().stream()
                .map(order -> comparator(order, grouping, groups))
                .toList();
        return new EntryStats(
                ledger,
                query,
                total,
                new GroupPage<>(
                        grouping,
                        groups,
                        orders,
                        query.first(),
                        query.after(),
                        place -> Cursor.at(ledger, query.asOf(), query.question(), place)));
    }

    public LocalDate asOf() {
        return query.asOf();
    }

    public int revision() {
        return Math.toIntExact(ledger.revision());
    }

    public int totalCount() {
        return page.totalCount();
    }

    public List<EntryGroup> groups() {
        return page.groups();
    }

    public List<Page.Edge<EntryGroup>> edges() {
        return page.edges();
    }

    public Page.PageInfo pageInfo() {
        return page.pageInfo();
    }

    public EntryGroup total() {
        return total;
    }

    private static int[] rows(EntryTable table, ProjectTable projects, EntryQuery query) {
        var days = table.own(EntryField.ON);
        var counts = new boolean[days.width()];
        for (var rank = 0; rank < counts.length; rank++) {
            counts[rank] = query.counts((LocalDate) days.value(rank));
        }
        var filter = query.projects();
        var among = projects.select(filter == null ? ProjectFilter.EVERYTHING : filter);
        return Arrays.stream(table.rows(among, filter == null))
                .filter(row -> counts[days.rank(row)])
                .toArray();
    }

    private static Comparator<EntryGroup> comparator(EntryOrder order, Grouping grouping, List<EntryGroup> groups) {
        var measure = order.measure();
        return measure == null
                ? GroupPage.byKey(grouping, order.dimension(), order.descending())
                : GroupPage.byMeasure(grouping, groups, measure::of, order.descending());
    }

    private static List<GroupKey> keys(EntryQuery query, Grouping grouping, int group, Ledger ledger, Locale locale) {
        return IntStream.range(0, grouping.columns().size())
                .mapToObj(i ->
                        GroupKey.of(query.dimensions().get(i).dimension(), grouping.value(group, i), ledger, locale))
                .toList();
    }
}
