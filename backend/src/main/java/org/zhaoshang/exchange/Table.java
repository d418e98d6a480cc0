package org.zhaoshang.exchange;

import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A sheet that was understood.
 *
 * @param unit the unit of amounts for columns without their own (单位：亿元)
 * @param year the year in its title (2015年目标任务)
 * @param filled the columns in which any record says something
 * @param size how many records there are
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
        int size,
        Rows rows) {

    /** The records of a table, from the first to the last. */
    interface Rows {
        void each(Reader reader) throws UnreadableFile;
    }

    /** Takes in a record. */
    interface Reader {
        void read(Sheet.Row row) throws UnreadableFile;
    }

    /** The same table, of whose records somebody hears before each is read. */
    Table heard(Consumer<Sheet.Row> listener) {
        return new Table(
                kind,
                sheet,
                headerRow,
                columns,
                unit,
                year,
                filled,
                size,
                reader -> rows.each(row -> {
                    listener.accept(row);
                    reader.read(row);
                }));
    }

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
