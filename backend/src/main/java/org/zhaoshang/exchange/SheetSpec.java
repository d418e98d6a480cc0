package org.zhaoshang.exchange;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhaoshang.shared.Text;

/**
 * A sheet of the workbook (工作表), as data: import, template and export go by it.
 *
 * @param record the kind of record that its rows tell of, or belong to
 * @param list where in that record its rows are; null where a row is a record
 * @param map the same for figures under nested keys
 * @param keys the columns of those keys, the outermost first
 * @param value the column of the figure
 * @param key by which a row is known again
 * @param otherwise by which it is known where that is blank
 * @param dated the field with a row's day
 * @param ordered the rows' order means something
 * @param required the columns without which it is not this sheet
 * @param blank those of them that may be blank
 * @param past the days on which something has happened: never after today
 * @param detail exported only for what another sheet's columns cannot tell
 */
record SheetSpec(
        TableKind kind,
        Text label,
        String record,
        @Nullable String list,
        @Nullable String map,
        List<Field> keys,
        @Nullable Field value,
        List<Field> key,
        List<Field> otherwise,
        @Nullable String dated,
        boolean ordered,
        boolean detail,
        List<Field> required,
        List<Field> blank,
        List<Field> past,
        List<SheetColumn> columns) {

    static SheetSpec from(TableKind kind, VocabularyFile file) {
        var label = file.nested("label");
        var value = file.text("value");
        return new SheetSpec(
                kind,
                new Text(String.valueOf(label.text("zh")), String.valueOf(label.text("en"))),
                String.valueOf(file.text("record")),
                file.text("list"),
                file.text("map"),
                fields(file, "keys"),
                value == null ? null : Field.valueOf(value),
                fields(file, "key"),
                fields(file, "otherwise"),
                file.text("dated"),
                file.flag("ordered"),
                file.flag("detail"),
                fields(file, "required"),
                fields(file, "blank"),
                fields(file, "past"),
                file.rows("columns").stream().map(SheetColumn::of).toList());
    }

    /** Whether a row is a record, not a part of one. */
    boolean isOfRecords() {
        return list == null && map == null;
    }

    /** The field of the record that its rows are in. */
    String place() {
        return list != null ? list : String.valueOf(map);
    }

    /** The column that tells which record a row belongs to, or which record it is. */
    SheetColumn parent() {
        return columns.stream()
                .filter(column -> column.field() == Field.CODE || column.field() == Field.INDICATOR)
                .findFirst()
                .orElseThrow();
    }

    SheetColumn column(Field field) {
        return columns.stream()
                .filter(column -> column.field() == field)
                .findFirst()
                .orElseThrow();
    }

    private static List<Field> fields(VocabularyFile file, String name) {
        return file.words(name).stream().map(Field::valueOf).toList();
    }
}
