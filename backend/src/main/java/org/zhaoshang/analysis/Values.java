package org.zhaoshang.analysis;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.zhaoshang.shared.Decimals;

/** What stands in a field or an attribute, made comparable: numbers before text before yes and no before the rest. */
final class Values {

    private Values() {}

    /** Equal numbers are one value, however they were typed: 60, 60.0 and 6e1. */
    static Object normal(Object value) {
        if (value instanceof BigDecimal number) {
            return Decimals.plain(number);
        }
        if (value instanceof Number number) {
            return Decimals.plain(new BigDecimal(number.toString()));
        }
        if (value instanceof List<?> list) {
            return list.stream().map(Values::normal).toList();
        }
        if (value instanceof Map<?, ?> map) {
            var normal = new LinkedHashMap<Object, Object>();
            map.forEach((key, part) -> normal.put(key, normal(part)));
            return normal;
        }
        return value;
    }

    @SuppressWarnings({"unchecked", "rawtypes"}) // of one class, so comparable with each other
    static int compare(Object one, Object other) {
        var kinds = Integer.compare(kind(one), kind(other));
        if (kinds != 0) {
            return kinds;
        }
        return one instanceof Comparable comparable && one.getClass() == other.getClass()
                ? comparable.compareTo(other)
                : one.toString().compareTo(other.toString());
    }

    static boolean areAlike(Object one, Object other) {
        return kind(one) == kind(other);
    }

    static boolean isNumberOrText(Object value) {
        return kind(value) <= 1;
    }

    private static int kind(Object value) {
        if (value instanceof BigDecimal) {
            return 0;
        }
        if (value instanceof String) {
            return 1;
        }
        return value instanceof Boolean ? 2 : 3;
    }
}
