package org.zhaoshang.exchange;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.zhaoshang.ledger.Project;
import org.zhaoshang.store.RecordDocument;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * What no column can tell of a record (其他字段), in a cell of its own: JSON, in which a number that is not of JSON's
 * usual type says so, as MongoDB's extended JSON does.
 */
final class Extra {

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .build();

    /** What a row may not change by this way: who the record is and which version. */
    private static final Set<String> NOT_TO_BE_SET = Set.of("_id", "code", "version", "updatedAt", "updatedBy");

    private Extra() {}

    static String write(Map<String, ?> fields) {
        return JSON.writeValueAsString(tagged(fields));
    }

    /** A project with what its line tells beyond its columns; null where that cannot be. */
    static @Nullable Project put(Project project, Line line) {
        var fields = read(line);
        if (fields.isEmpty()) {
            return line.isSound() ? project : null;
        }
        var document = RecordDocument.of(project);
        merge(document, fields);
        try {
            return (Project) RecordDocument.read(RecordDocument.kind(Project.class), document);
        } catch (IllegalArgumentException | ClassCastException | NullPointerException e) {
            line.error(Field.EXTRA, Complaints.notARecord(String.valueOf(e.getMessage())));
            return null;
        }
    }

    /** Unknown fields with what a line tells of them. */
    static Map<String, Object> over(Map<String, Object> extra, Line line) {
        var fields = read(line);
        if (fields.isEmpty()) {
            return extra;
        }
        var merged = new LinkedHashMap<>(extra);
        merge(merged, fields);
        return merged.equals(extra) ? extra : Collections.unmodifiableMap(merged);
    }

    static Map<String, Object> without(Map<String, Object> extra, String name) {
        if (!extra.containsKey(name)) {
            return extra;
        }
        var rest = new LinkedHashMap<>(extra);
        rest.remove(name);
        return Collections.unmodifiableMap(rest);
    }

    /** What a line's cells for it say; nothing where they are blank or in error. */
    static Map<String, Object> read(Line line) {
        var text = line.table().columns(Field.EXTRA).stream()
                .map(line::raw)
                .map(cell -> cell == null ? "" : cell.text())
                .collect(Collectors.joining());
        if (text.isBlank()) {
            return Map.of();
        }
        try {
            var read = new LinkedHashMap<>(asMap(untagged(JSON.readValue(text, Map.class))));
            read.keySet().removeAll(NOT_TO_BE_SET);
            return read;
        } catch (JacksonException | ClassCastException | NumberFormatException e) {
            line.error(Field.EXTRA, Complaints.NOT_EXTRA);
            return Map.of();
        }
    }

    /** Puts fields over those of a document; what is the same stays the very same. */
    static void merge(Map<String, Object> document, Map<String, Object> fields) {
        fields.forEach((name, value) -> {
            var before = document.get(name);
            if (before instanceof Map<?, ?> nested && value instanceof Map<?, ?> more) {
                var merged = new LinkedHashMap<>(asMap(nested));
                merge(merged, asMap(more));
                document.put(name, merged);
            } else if (before == null || !isSame(before, value)) {
                document.put(name, value);
            }
        });
    }

    /** 0.5 and 0.50 are one number, as 5 of one type and of another are. */
    static boolean isSame(@Nullable Object one, @Nullable Object other) {
        if (one instanceof Number && other instanceof Number) {
            return new BigDecimal(one.toString()).compareTo(new BigDecimal(other.toString())) == 0;
        }
        if (one instanceof Map<?, ?> map && other instanceof Map<?, ?> second) {
            return map.keySet().equals(second.keySet())
                    && map.keySet().stream().allMatch(key -> isSame(map.get(key), second.get(key)));
        }
        if (one instanceof List<?> list && other instanceof List<?> second) {
            if (list.size() != second.size()) {
                return false;
            }
            for (var i = 0; i < list.size(); i++) {
                if (!isSame(list.get(i), second.get(i))) {
                    return false;
                }
            }
            return true;
        }
        return one == null ? other == null : one.equals(other);
    }

    private static Object tagged(Object value) {
        if (value instanceof Map<?, ?> map) {
            var out = new LinkedHashMap<String, Object>();
            map.forEach((name, nested) -> {
                if (nested != null) {
                    out.put(name.toString(), tagged(nested));
                }
            });
            return out;
        }
        if (value instanceof List<?> list) {
            return list.stream().map(Extra::tagged).toList();
        }
        if (value instanceof BigDecimal number) {
            return number.scale() > 0 ? number : Map.of("$numberDecimal", number.toString());
        }
        if (value instanceof BigInteger number) {
            return Map.of("$numberDecimal", number.toString());
        }
        if (value instanceof Long number) {
            return Map.of("$numberLong", number.toString());
        }
        if (value instanceof Double || value instanceof Float) {
            return Map.of("$numberDouble", value.toString());
        }
        if (value instanceof Instant moment) {
            return Map.of("$date", moment.toString());
        }
        return value instanceof Integer || value instanceof Boolean ? value : value.toString();
    }

    private static Object untagged(Object value) {
        if (value instanceof List<?> list) {
            var out = new ArrayList<Object>();
            list.forEach(item -> out.add(untagged(item)));
            return Collections.unmodifiableList(out);
        }
        if (!(value instanceof Map<?, ?> map)) {
            return value;
        }
        if (map.size() == 1 && map.values().iterator().next() instanceof String text) {
            switch (String.valueOf(map.keySet().iterator().next())) {
                case "$numberDecimal":
                    return new BigDecimal(text);
                case "$numberLong":
                    return Long.valueOf(text);
                case "$numberDouble":
                    return Double.valueOf(text);
                case "$date":
                    return Instant.parse(text);
                default:
            }
        }
        var out = new LinkedHashMap<String, Object>();
        map.forEach((name, nested) -> {
            if (nested != null) {
                out.put(String.valueOf(name), untagged(nested));
            }
        });
        return Collections.unmodifiableMap(out);
    }

    @SuppressWarnings("unchecked") // names of fields are text
    static Map<String, Object> asMap(Object value) {
        return (Map<String, Object>) value;
    }
}
