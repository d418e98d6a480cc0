package org.zhaoshang.history;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.zhaoshang.shared.Text;

/**
 * How a field is told.
 *
 * @param name its name; null where it has none
 * @param as what its value is a code of
 * @param values codes of its own
 * @param told which fields say which item of a list it is, and which of them go into brackets
 * @param course the field whose last item says how things stand now
 * @param fields the fields below it, the important ones first
 * @param each what stands below any other name
 * @param keys what that name is a code of
 */
record Label(
        @Nullable Text name,
        @Nullable String as,
        Map<String, Text> values,
        List<String> told,
        List<String> aside,
        @Nullable String course,
        Map<String, Label> fields,
        @Nullable Label each,
        @Nullable String keys) {

    static final Label UNKNOWN = new Label(null, null, Map.of(), List.of(), List.of(), null, Map.of(), null, null);

    /** What is known of a field below this one. */
    Label below(String field) {
        var known = fields.get(field);
        return known != null ? known : each != null ? each : UNKNOWN;
    }

    /** The place of a field among those below this one; what nobody knows comes last. */
    int place(String field) {
        var place = List.copyOf(fields.keySet()).indexOf(field);
        return place < 0 ? fields.size() : place;
    }
}
