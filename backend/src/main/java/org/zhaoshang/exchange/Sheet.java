package org.zhaoshang.exchange;

import java.util.List;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/**
 * A sheet of a workbook, or a CSV file as one. Its rows are read as often as they are asked for and never all held.
 *
 * @param hidden not shown to whoever handed the file in
 * @param untyped every cell is text, numbers too (CSV)
 * @param head the first rows that are not blank: the header is among them
 * @param rows all rows that are not blank
 */
record Sheet(String name, boolean hidden, boolean untyped, List<Row> head, Rows rows) {

    /** More than any office keeps; a larger file is a mistake or worse. */
    static final int MOST_ROWS = 600_000;

    /** How many rows the head is. */
    static final int HEAD = 32;

    /** The rows of a sheet, from the first to the last. */
    interface Rows {
        void each(Reader reader) throws UnreadableFile;
    }

    /** Takes in a row, and tells whether it wants the next. */
    interface Reader {
        boolean read(Row row) throws UnreadableFile;
    }

    static Sheet of(String name, boolean untyped, Rows rows) throws UnreadableFile {
        var head = new java.util.ArrayList<Row>(HEAD);
        rows.each(row -> {
            head.add(row);
            return head.size() < HEAD;
        });
        return new Sheet(name, false, untyped, List.copyOf(head), rows);
    }

    static Sheet hidden(String name) {
        return new Sheet(name, true, false, List.of(), reader -> {});
    }

    boolean isEmpty() {
        return head.isEmpty();
    }

    /**
     * A row.
     *
     * @param number as Excel counts, from 1
     * @param cells those that are not blank, by column from 0
     */
    record Row(int number, SortedMap<Integer, Cell> cells) {

        @Nullable
        Cell cell(int column) {
            return cells.get(column);
        }

        Cell first() {
            return cells.values().iterator().next();
        }
    }

    /** A column as Excel names it: A … Z, AA … */
    static String letters(int column) {
        var letters = new StringBuilder();
        for (var left = column; left >= 0; left = left / 26 - 1) {
            letters.insert(0, (char) ('A' + left % 26));
        }
        return letters.toString();
    }
}
