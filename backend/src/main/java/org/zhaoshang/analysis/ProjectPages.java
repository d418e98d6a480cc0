package org.zhaoshang.analysis;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhaoshang.ledger.Ledger;
import org.zhaoshang.projects.ProjectPage;
import org.zhaoshang.shared.Page;

/** Cuts a page of the projects that were asked for. */
final class ProjectPages {

    private ProjectPages() {}

    /**
     * @param after the place behind which the page begins
     * @param question the mark that the page's cursors bear
     */
    static ProjectPage of(
            Ledger ledger,
            LocalDate asOf,
            ProjectFilter filter,
            List<ProjectOrder> orders,
            int first,
            @Nullable Cursor after,
            String question) {
        var table = new ProjectTable(ProjectColumns.of(ledger), asOf);
        var order = new RowOrder(table, orders);
        var selected = table.select(filter);
        var slice = order.first(selected, first, after == null ? null : order.against(after.place()));
        var edges = Arrays.stream(slice.rows())
                .mapToObj(row -> new Page.Edge<>(
                        Cursor.at(ledger, asOf, question, order.place(row)).toString(), table.view(row)))
                .toList();
        var start = edges.isEmpty() ? null : edges.get(0).cursor();
        var end = edges.isEmpty() ? null : edges.get(edges.size() - 1).cursor();
        var info = new Page.PageInfo(slice.more(), slice.earlier(), start, end);
        return new ProjectPage(
                asOf, Math.toIntExact(ledger.revision()), new Page<>(edges, info, selected.cardinality()));
    }
}
