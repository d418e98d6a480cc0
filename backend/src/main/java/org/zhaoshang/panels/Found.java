package org.zhaoshang.panels;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.zhaoshang.shared.Text;

/**
 * What is at the end of a path in an answer.
 *
 * @param value what is there; null where nothing is
 * @param problem why there is no such path; null where there is one
 */
record Found(@Nullable Object value, @Nullable Text problem) {

    /** Where a field on the way is empty, so is the end; where a list is too short, too. */
    static Found at(@Nullable Object root, String path) {
        var value = root;
        for (var step : path.split("\\.", -1)) {
            if (value == null) {
                return new Found(null, null);
            } else if (value instanceof List<?> list) {
                var index = index(step);
                if (index < 0) {
                    return new Found(null, MappingWords.needsPlace(path, step));
                }
                value = index < list.size() ? list.get(index) : null;
            } else if (value instanceof Map<?, ?> map && map.containsKey(step)) {
                value = map.get(step);
            } else {
                return new Found(null, MappingWords.missing(path, step, names(value)));
            }
        }
        return new Found(value, null);
    }

    /** A place in a list; negative where the step is none. */
    static int index(String step) {
        return step.matches("\\d{1,4}") ? Integer.parseInt(step) : -1;
    }

    /** What there is to choose from. */
    static List<String> names(@Nullable Object value) {
        return value instanceof Map<?, ?> map
                ? map.keySet().stream().map(String::valueOf).toList()
                : List.of();
    }
}
