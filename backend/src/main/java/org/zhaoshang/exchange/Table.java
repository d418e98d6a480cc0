package org.zhaoshang.exchange;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A sheet that was understood.
 *
 * @param unit the unit of amounts for columns without their own (单位：亿元)
 * @param year the year in its title (2015年目标任务)
 * @param filled the columns in which any record says something
 * @param rows the records, without blank rows, sums and footnotes
 */
record Table(
        TableKind kind,
        Sheet sheet,
        int headerRow,
        List<Column> columns,
        @Nullable AmountUnit unit,
        @Nullable Integer year,
        Set<Integer> filled,
        List<Sheet.Row> rows) {

    @Nullable
    Column column(Field field) {
        for (var column : columns) {
            if (column.field() == field) {
                return column;
            }
        }
        return null;
    }

    List<Column> columns(Field field) {
        return columns.stream().filter(column -> column.field() == field).toList();
    }

    boolean has(Field field) {
        return column(field) != null;
    }

    /** A column that is there but blank throughout says no more than one that is not there. */
    boolean says(Field field) {
        var column = column(field);
        return column != null && filled.contains(column.index());
    }
}
