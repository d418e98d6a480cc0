package org.zhaoshang.exchange;

import java.util.HashSet;
import java.util.List;
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

    static TableWords from(VocabularyFile file, Set<String> ignoredEverywhere) {
        var label = file.nested("label");
        var columns = file.nested("columns");
        var names = columns.names().stream()
                .collect(Collectors.toMap(
                        Field::valueOf, field -> columns.words(field).get(0)));
        var values = columns.names().stream().collect(Collectors.toMap(name -> name, Field::valueOf));
        var paths = file.nested("attributes");
        var attributes =
                paths.names().stream().collect(Collectors.toMap(name -> name, name -> List.of(name.split("\\."))));
        var ignored = new HashSet<>(ignoredEverywhere);
        ignored.addAll(file.keys("ignored"));
        return new TableWords(
                new Text(String.valueOf(label.text("zh")), String.valueOf(label.text("en"))),
                file.words("required").stream().map(Field::valueOf).toList(),
                columns.choice("columns", values).values(),
                names,
                paths.choice("attributes", attributes).values(),
                ignored);
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
