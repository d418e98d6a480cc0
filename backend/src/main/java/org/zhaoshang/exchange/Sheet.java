package org.zhaoshang.exchange;

import java.util.List;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/**
 * A sheet of a workbook, or a CSV file as one.
 *
 * @param hidden not shown to whoever handed the file in
 * @param untyped every cell is text, numbers too (CSV)
 * @param rows the rows that are not blank
 */
record Sheet(String name, boolean hidden, boolean untyped, List<Row> rows) {

    /** More than any office keeps; a larger file is a mistake or worse. */
    static final int MOST_ROWS = 200_000;

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
