package org.zhaoshang.analysis;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.zhaoshang.shared.InvalidRequest;
import org.zhaoshang.shared.Text;

/** Reads input objects as GraphQL delivers them; what cannot be is told with the way to it. */
final class Input {

    private Input() {}

    static InvalidRequest invalid(String where, String zh, String en) {
        return new InvalidRequest(new Text(where + "：" + zh, where + ": " + en));
    }

    @SuppressWarnings("unchecked") // an input object has names for keys
    static Map<String, Object> object(@Nullable Object value, String where) {
        if (value instanceof Map<?, ?> map) {
            return (Map<String, Object>) map;
        }
        throw invalid(where, "须是一个对象，不能为空", "must be an object, not null");
    }

    static List<?> list(@Nullable Object value, String where) {
        if (value instanceof List<?> list) {
            return list;
        }
        throw invalid(where, "须是一个列表，不能为空", "must be a list, not null");
    }

    static Object given(@Nullable Object value, String where) {
        if (value == null) {
            throw invalid(where, "不能为 null，查空值请用 isNull", "must not be null; ask for missing values with isNull");
        }
        return value;
    }
}
