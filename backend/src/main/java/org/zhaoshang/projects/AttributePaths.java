package org.zhaoshang.projects;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Attributes, named by dotted paths such as 用地.亩. A name with a dot in it goes first. */
public final class AttributePaths {

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

    /**
     * The attributes with a value put where a path leads, or taken away from there where it is null; null where something
     * that is no group of attributes stands in the way.
     */
    static @Nullable Map<String, Object> put(Map<String, Object> attributes, String path, @Nullable Object value) {
        var dot = path.indexOf('.');
        if (dot < 0 || attributes.containsKey(path)) {
            return with(attributes, path, value == null ? null : plain(value));
        }
        var name = path.substring(0, dot);
        var group = attributes.getOrDefault(name, Map.of());
        if (!(group instanceof Map<?, ?> nested)) {
            return null;
        }
        var changed = put(kept(nested), path.substring(dot + 1), value);
        return changed == null ? null : with(attributes, name, changed.isEmpty() ? null : changed);
    }

    /** Attributes as they are kept: what is null is not there. */
    static Map<String, Object> kept(Map<?, ?> attributes) {
        var kept = new LinkedHashMap<String, Object>();
        attributes.forEach((name, value) -> {
            if (value != null) {
                kept.put(name.toString(), plain(value));
            }
        });
        return Collections.unmodifiableMap(kept);
    }

    private static Object plain(Object value) {
        if (value instanceof Map<?, ?> group) {
            return kept(group);
        }
        if (value instanceof List<?> list) {
            return list.stream()
                    .filter(Objects::nonNull)
                    .map(AttributePaths::plain)
                    .toList();
        }
        // a document itself tells whole numbers without a limit
        return value instanceof BigInteger whole ? new BigDecimal(whole) : value;
    }

    private static Map<String, Object> with(Map<String, Object> attributes, String name, @Nullable Object value) {
        var changed = new LinkedHashMap<>(attributes);
        if (value == null) {
            changed.remove(name);
        } else {
            changed.put(name, value);
        }
        return Collections.unmodifiableMap(changed);
    }

    /** What stands at a path; null where it leads nowhere. */
    public static @Nullable Object at(Map<?, ?> attributes, String path) {
        if (attributes.containsKey(path)) {
            return attributes.get(path);
        }
        var dot = path.indexOf('.');
        return dot > 0 && attributes.get(path.substring(0, dot)) instanceof Map<?, ?> nested
                ? at(nested, path.substring(dot + 1))
                : null;
    }
}
