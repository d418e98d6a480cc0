package org.zhaoshang.history;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.zhaoshang.shared.Text;

/** The words for the fields of records, kept as data: by kind of record, field by field. */
final class LabelFile {

    private static final String PLACE = "/history/labels.yaml";

    private LabelFile() {}

    /** By the kinds' names, such as projects. */
    static Map<String, Label> read() {
        try (var in = Objects.requireNonNull(LabelFile.class.getResourceAsStream(PLACE), PLACE)) {
            var kinds = new LinkedHashMap<String, Label>();
            Map<String, Object> file = new Yaml(new SafeConstructor(new LoaderOptions())).load(in);
            file.forEach((kind, fields) -> kinds.put(kind, label(Map.of("fields", fields))));
            return kinds;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Label label(Map<String, Object> document) {
        var name = document.get("name");
        var each = document.get("each");
        return new Label(
                name == null ? null : text(name),
                word(document, "as"),
                values(document),
                words(document, "told"),
                words(document, "aside"),
                word(document, "course"),
                fields(document),
                each == null ? null : label(map(each)),
                word(document, "keys"));
    }

    private static Map<String, Label> fields(Map<String, Object> document) {
        var fields = new LinkedHashMap<String, Label>();
        map(document.getOrDefault("fields", Map.of())).forEach((field, label) -> fields.put(field, label(map(label))));
        return fields;
    }

    private static Map<String, Text> values(Map<String, Object> document) {
        var values = new LinkedHashMap<String, Text>();
        map(document.getOrDefault("values", Map.of())).forEach((code, words) -> values.put(code, text(words)));
        return values;
    }

    private static Text text(Object words) {
        var both = (List<?>) words;
        return new Text(both.get(0).toString(), both.get(1).toString());
    }

    private static @Nullable String word(Map<String, Object> document, String field) {
        return document.get(field) instanceof String word ? word : null;
    }

    private static List<String> words(Map<String, Object> document, String field) {
        return document.get(field) instanceof List<?> list
                ? list.stream().map(Object::toString).toList()
                : List.of();
    }

    @SuppressWarnings("unchecked") // names in the file are text
    private static Map<String, Object> map(Object value) {
        return (Map<String, Object>) value;
    }
}
