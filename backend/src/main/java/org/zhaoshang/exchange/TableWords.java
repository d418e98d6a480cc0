package org.zhaoshang.exchange;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.zhaoshang.shared.Text;

/**
 * The wordings of a table's columns.
 *
 * @param required the columns without which it is not this table
 * @param fields the meaning of a header, by its key
 * @param names the usual wording of each column
 * @param attributes columns without a meaning but with a place of their own: the path, by the header's key
 * @param ignored headers of columns that say nothing
 */
record TableWords(
        Text label,
        List<Field> required,
        Map<String, Field> fields,
        Map<Field, String> names,
        Map<String, List<String>> attributes,
        Set<String> ignored) {

    private static final List<String> EXTRA = List.of("其他字段", "Other fields");

    static TableWords from(VocabularyFile file, SheetSpec sheet, Set<String> ignoredEverywhere) {
        var columns = file.nested("columns");
        var values = columns.names().stream().collect(Collectors.toMap(name -> name, Field::valueOf));
        var fields = new HashMap<>(columns.choice("columns", values).values());
        var names = new EnumMap<Field, String>(Field.class);
        columns.names()
                .forEach(field ->
                        names.put(Field.valueOf(field), columns.words(field).get(0)));
        for (var column : sheet.columns()) {
            column.words().forEach(word -> note(fields, word, column.field()));
            note(fields, column.header().en(), column.field());
            names.putIfAbsent(column.field(), column.header().zh());
        }
        EXTRA.forEach(word -> note(fields, word, Field.EXTRA));
        names.put(Field.EXTRA, EXTRA.get(0));
        var paths = file.nested("attributes");
        var attributes =
                paths.names().stream().collect(Collectors.toMap(name -> name, name -> List.of(name.split("\\."))));
        var ignored = new HashSet<>(ignoredEverywhere);
        ignored.addAll(file.keys("ignored"));
        return new TableWords(
                sheet.label(),
                sheet.required(),
                Map.copyOf(fields),
                names,
                paths.choice("attributes", attributes).values(),
                ignored);
    }

    /** The header of what no column can tell. */
    static String extra(Locale locale) {
        return new Text(EXTRA.get(0), EXTRA.get(1)).in(locale);
    }

    /** A header's unit is taken off before it is looked up: 金额(万元) is found as 金额. */
    private static void note(Map<String, Field> fields, String word, Field field) {
        fields.putIfAbsent(Wording.key(word), field);
        fields.putIfAbsent(Wording.key(word.replaceFirst("\\([^()]*\\)$", "")), field);
    }

    @Nullable
    Field field(String key) {
        return fields.get(key);
    }

    String name(Field field) {
        return names.getOrDefault(field, field.name());
    }

    /** What whoever lacks a header needs to know: 项目编号、项目名称、2+X产业. */
    String requiredNames() {
        return required.stream().map(this::name).collect(Collectors.joining("、"));
    }
}
