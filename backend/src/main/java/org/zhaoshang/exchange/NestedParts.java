package org.zhaoshang.exchange;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The parts of a record's document as a list, however they are kept: as one, or as figures under nested keys. */
final class NestedParts {

    private NestedParts() {}

    static List<Map<String, Object>> read(SheetSpec spec, Map<String, Object> document) {
        var parts = new ArrayList<Map<String, Object>>();
        var kept = document.get(spec.place());
        if (kept instanceof List<?> list) {
            list.forEach(item -> parts.add(Extra.asMap(item)));
        } else if (kept instanceof Map<?, ?> map) {
            flatten(spec, map, 0, Map.of(), parts);
        }
        return parts;
    }

    static void write(SheetSpec spec, Map<String, Object> document, List<Map<String, Object>> parts) {
        if (parts.isEmpty()) {
            document.remove(spec.place());
        } else if (spec.list() != null) {
            document.put(spec.place(), parts);
        } else {
            var out = new LinkedHashMap<String, Object>();
            parts.forEach(part -> nest(spec, out, part));
            document.put(spec.place(), out);
        }
    }

    private static void flatten(
            SheetSpec spec, Map<?, ?> map, int depth, Map<String, Object> above, List<Map<String, Object>> parts) {
        var column = spec.column(spec.keys().get(depth));
        map.forEach((key, value) -> {
            var part = new LinkedHashMap<>(above);
            part.put(
                    column.path().get(0),
                    column.type() == SheetColumn.Type.WHOLE ? Integer.valueOf(key.toString()) : key.toString());
            if (depth + 1 < spec.keys().size() && value instanceof Map<?, ?> nested) {
                flatten(spec, nested, depth + 1, part, parts);
            } else {
                part.put(value(spec), value);
                parts.add(part);
            }
        });
    }

    private static void nest(SheetSpec spec, Map<String, Object> out, Map<String, Object> part) {
        var nested = out;
        for (var i = 0; i < spec.keys().size() - 1; i++) {
            var key = String.valueOf(
                    Paths.get(part, spec.column(spec.keys().get(i)).path()));
            nested = Extra.asMap(nested.computeIfAbsent(key, missing -> new LinkedHashMap<String, Object>()));
        }
        var last = spec.keys().get(spec.keys().size() - 1);
        var figure = part.get(value(spec));
        if (figure != null) {
            nested.put(String.valueOf(Paths.get(part, spec.column(last).path())), figure);
        }
    }

    private static String value(SheetSpec spec) {
        var field = spec.value();
        return field == null ? "" : spec.column(field).path().get(0);
    }
}
