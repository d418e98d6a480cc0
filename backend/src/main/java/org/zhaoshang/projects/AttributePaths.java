package org.zhaoshang.projects;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Picks attributes by dotted paths, such as 用地.亩. */
final class AttributePaths {

    private AttributePaths() {}

    /** The named paths and what stands there; a path that leads nowhere is left out. */
    static Map<String, Object> pick(Map<String, Object> attributes, List<String> paths) {
        var picked = new LinkedHashMap<String, Object>();
        for (var path : paths) {
            var value = at(attributes, path);
            if (value != null) {
                picked.put(path, value);
            }
        }
        return picked;
    }

    private static @Nullable Object at(Map<?, ?> attributes, String path) {
        if (attributes.containsKey(path)) {
            return attributes.get(path);
        }
        var dot = path.indexOf('.');
        return dot > 0 && attributes.get(path.substring(0, dot)) instanceof Map<?, ?> nested
                ? at(nested, path.substring(dot + 1))
                : null;
    }
}
