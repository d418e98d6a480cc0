package org.zhaoshang.bulletin;

import java.util.ArrayList;
import java.util.List;
import org.zhaoshang.ledger.Bulletin.Column;
import org.zhaoshang.ledger.Bulletin.Row;
import org.zhaoshang.ledger.Bulletin.Table;

/** A table that is being set, column by column and row by row. */
final class Listing {

    private final List<Column> columns = new ArrayList<>();
    private final List<Row> rows = new ArrayList<>();

    Listing words(String head) {
        columns.add(new Column(head, false));
        return this;
    }

    Listing figures(String head) {
        columns.add(new Column(head, true));
        return this;
    }

    void row(String... cells) {
        if (cells.length != columns.size()) {
            throw new IllegalArgumentException(cells.length + " cells in a table of " + columns.size() + " columns");
        }
        rows.add(new Row(List.of(cells)));
    }

    boolean isEmpty() {
        return rows.isEmpty();
    }

    Table table() {
        return new Table(List.copyOf(columns), List.copyOf(rows));
    }
}
