package org.zhaoshang.exchange;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Values in a document by their paths. A nested document that is changed is copied first. */
final class Paths {

    private Paths() {}

    static @Nullable Object get(Map<String, Object> document, List<String> path) {
        Object value = document;
        for (var name : path) {
            value = value instanceof Map<?, ?> nested ? nested.get(name) : null;
        }
        return value;
    }

    static void set(Map<String, Object> document, List<String> path, Object value) {
        var name = path.get(0);
        if (path.size() == 1) {
            var before = document.get(name);
            document.put(name, before != null && Extra.isSame(before, value) ? before : value);
            return;
        }
        var nested = document.get(name) instanceof Map<?, ?> map
                ? new LinkedHashMap<>(Extra.asMap(map))
                : new LinkedHashMap<String, Object>();
        set(nested, path.subList(1, path.size()), value);
        document.put(name, nested);
    }

    static void remove(Map<String, Object> document, List<String> path) {
        var name = path.get(0);
        if (path.size() == 1) {
            document.remove(name);
        } else if (document.get(name) instanceof Map<?, ?> map) {
            var nested = new LinkedHashMap<>(Extra.asMap(map));
            remove(nested, path.subList(1, path.size()));
            if (nested.isEmpty()) {
                document.remove(name);
            } else {
                document.put(name, nested);
            }
        }
    }
}
