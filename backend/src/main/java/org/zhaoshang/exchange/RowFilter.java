package org.zhaoshang.exchange;

import java.util.List;
import java.util.regex.Pattern;

/** Tells records from the lines that offices write between and below them. */
record RowFilter(Vocabulary vocabulary) {

    private static final Pattern SECTION = Pattern.compile("^[(]?[一二三四五六七八九十]+[)]?[、.].*");
    private static final int WIDEST_SUM_LABEL = 4;

    boolean isRecord(Sheet.Row row, List<Column> columns) {
        return !isNumberedOnly(row, columns)
                && !isSum(row, columns)
                && !isSection(row)
                && !isFootnote(row)
                && !isHeaderAgain(row, columns);
    }

    /** A line of the form that nobody filled in. */
    private static boolean isNumberedOnly(Sheet.Row row, List<Column> columns) {
        return columns.stream()
                .filter(column -> row.cells().containsKey(column.index()))
                .allMatch(Column::saysNothing);
    }

    /** 小计、合计 stand where a code would, or beside a blank one; a project whose name ends so has a code. */
    private boolean isSum(Sheet.Row row, List<Column> columns) {
        var key = columns.stream()
                .filter(column -> column.field() == Field.CODE || column.field() == Field.INDICATOR)
                .findFirst();
        var code = key.map(column -> row.cell(column.index())).orElse(null);
        return code == null
                ? row.cells().values().stream().limit(WIDEST_SUM_LABEL).anyMatch(this::endsAsSum)
                : endsAsSum(code);
    }

    private boolean endsAsSum(Cell cell) {
        var text = cell.key();
        return vocabulary.totals().stream().anyMatch(total -> text.endsWith(total) || text.endsWith(total + ":"));
    }

    /** 一、生物医学, across the table. */
    private static boolean isSection(Sheet.Row row) {
        return row.cells().size() == 1 && SECTION.matcher(row.first().key()).matches();
    }

    private boolean isFootnote(Sheet.Row row) {
        var first = row.first().key();
        return vocabulary.footers().stream().anyMatch(first::startsWith);
    }

    /** A header repeated for the next printed page. */
    private boolean isHeaderAgain(Sheet.Row row, List<Column> columns) {
        return columns.stream()
                .filter(column -> column.field() == Field.CODE || column.field() == Field.INDICATOR)
                .anyMatch(column -> {
                    var cell = row.cell(column.index());
                    return cell != null && column.label().endsWith(" " + cell.text());
                });
    }
}
