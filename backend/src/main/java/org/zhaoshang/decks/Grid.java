package org.zhaoshang.decks;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.zhaoshang.pictures.Description;

/**
 * What is shown in rows and columns: a table, or large figures.
 *
 * @param rows of cells, each of some lines
 * @param large whether its second line is a large figure
 */
record Grid(List<List<List<String>>> rows, boolean large) {

    /** As many rows as a slide has room for, beside the head. */
    static final int ROWS = 12;

    private static final int FIGURES_A_ROW = 4;

    static Optional<Grid> of(Description said) {
        var table = said.table();
        var figures = said.figures();
        if (table != null) {
            var rows = new ArrayList<List<List<String>>>();
            rows.add(table.head().stream().map(List::of).toList());
            table.rows().forEach(row -> rows.add(row.stream().map(List::of).toList()));
            return Optional.of(new Grid(rows, false));
        }
        return figures == null || figures.isEmpty() ? Optional.empty() : Optional.of(of(figures));
    }

    private static Grid of(List<Description.Figures> figures) {
        var columns = Math.min(FIGURES_A_ROW, figures.size());
        var rows = new ArrayList<List<List<String>>>();
        for (var from = 0; from < figures.size(); from += columns) {
            var row = new ArrayList<List<String>>();
            for (var at = from; at < Math.min(figures.size(), from + columns); at++) {
                var lines = new ArrayList<String>();
                lines.add(figures.get(at).label());
                figures.get(at).values().forEach(value -> {
                    lines.add(value.text());
                    lines.add(value.title());
                });
                row.add(lines);
            }
            row.addAll(Collections.nCopies(columns - row.size(), List.of("")));
            rows.add(row);
        }
        return new Grid(rows, true);
    }

    int columns() {
        return rows.get(0).size();
    }
}
