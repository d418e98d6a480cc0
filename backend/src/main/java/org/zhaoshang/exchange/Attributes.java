package org.zhaoshang.exchange;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The columns that nobody foresaw, kept exactly as they are: numbers as numbers, days in ISO form, the rest as text. */
final class Attributes {

    private Attributes() {}

    /** The current attributes with what a line says of them; what its table does not name stays. */
    static Map<String, Object> merged(Map<String, Object> current, Line line) {
        var merged = current;
        for (var column : line.attributeColumns()) {
            var cell = line.raw(column);
            if (cell != null && cell.broken()) {
                line.warning(column, Complaints.BROKEN_ATTRIBUTE);
            } else {
                merged = with(
                        merged,
                        column.path(),
                        cell == null ? null : value(cell, line.table().sheet()));
            }
        }
        return merged;
    }

    /** Of the records that have no attributes of their own: their unforeseen columns as extra fields. */
    static Map<String, Object> of(Line line) {
        return merged(Map.of(), line);
    }

    private static Object value(Cell cell, Sheet sheet) {
        if (cell.number() != null) {
            return cell.number();
        }
        return sheet.untyped() && isPlainNumber(cell.text()) ? new BigDecimal(cell.text()) : cell.text();
    }

    /** In a CSV only a number in its plainest form is one: 007 and 1,234 stay the text they are, long codes too. */
    static boolean isPlainNumber(String text) {
        return text.length() <= 15 && text.matches("-?(0|[1-9][0-9]*)(\\.[0-9]+)?");
    }

    private static Map<String, Object> with(Map<String, Object> current, List<String> path, @Nullable Object value) {
        var name = path.get(0);
        var before = current.get(name);
        Object after = value;
        if (path.size() > 1 && value == null && !(before instanceof Map<?, ?>)) {
            return current; // there is nothing below to take away
        }
        if (path.size() == 1 && value == null && before instanceof Map<?, ?>) {
            return current; // a blank where others have one word says nothing of a group, which has columns of its own
        }
        if (path.size() > 1) {
            var nested =
                    with(before instanceof Map<?, ?> map ? asMap(map) : Map.of(), path.subList(1, path.size()), value);
            after = nested.isEmpty() ? null : nested;
        }
        if (isSame(before, after)) {
            return current;
        }
        var changed = new LinkedHashMap<>(current);
        if (after == null) {
            changed.remove(name);
        } else {
            changed.put(name, after);
        }
        return Collections.unmodifiableMap(changed);
    }

    /** 60 typed into a form and 60.0 out of a store are one number. */
    private static boolean isSame(@Nullable Object before, @Nullable Object after) {
        if (before instanceof Number && after instanceof BigDecimal number) {
            return new BigDecimal(before.toString()).compareTo(number) == 0;
        }
        return before == null ? after == null : before.equals(after);
    }

    @SuppressWarnings("unchecked") // names of attributes are text
    private static Map<String, Object> asMap(Map<?, ?> map) {
        return (Map<String, Object>) map;
    }
}
