package org.zhaoshang.analysis;

import static org.zhaoshang.analysis.Input.invalid;
import static org.zhaoshang.analysis.Input.object;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhaoshang.analysis.Subject.OfAttribute;
import org.zhaoshang.analysis.Subject.OfField;

/** One of the things by which projects are ordered; those that lack it come last either way. */
record ProjectOrder(Subject subject, boolean descending) {

    private static final int MOST = 8;

    static List<ProjectOrder> of(@Nullable List<?> input) {
        var orders = new ArrayList<ProjectOrder>();
        for (var one : input == null ? List.of() : input) {
            var where = "orderBy[" + orders.size() + "]";
            var order = object(one, where);
            orders.add(new ProjectOrder(
                    subject(order.get("field"), order.get("attribute"), where), "DESC".equals(order.get("direction"))));
        }
        if (orders.size() > MOST) {
            throw invalid("orderBy", "最多 " + MOST + " 项", "at most " + MOST);
        }
        return List.copyOf(orders);
    }

    static Subject subject(@Nullable Object field, @Nullable Object attribute, String where) {
        if ((field == null) == (attribute == null)) {
            throw invalid(where, "field 与 attribute 须填且只填一个", "needs either field or attribute");
        }
        return field == null
                ? new OfAttribute(FilterReader.path(attribute, where + ".attribute"))
                : new OfField(ProjectField.valueOf(field.toString()));
    }

    /** A value as a cursor names it; what has no order of its own goes by its words. */
    static @Nullable String written(@Nullable Object value) {
        if (value == null) {
            return null;
        }
        return value instanceof BigDecimal number
                ? "n" + number.toPlainString()
                : value instanceof Boolean
                        ? "b" + value
                        : value instanceof Enum<?> code ? "t" + code.name() : "t" + value;
    }

    /** The value that a cursor names. */
    @Nullable
    Object read(@Nullable String written) {
        if (written == null) {
            return null;
        }
        try {
            var text = written.substring(1);
            return subject instanceof OfField of ? of(of.field(), text) : ofAttribute(written.charAt(0), text);
        } catch (RuntimeException e) {
            throw Cursor.invalid(e);
        }
    }

    private static Object of(ProjectField field, String text) {
        return switch (field.kind()) {
            case TEXT -> text;
            case CODE -> field.code(text);
            case FLAG -> Boolean.valueOf(text);
            case YUAN, DOLLARS, NUMBER -> new BigDecimal(text);
            case DATE -> LocalDate.parse(text);
            case MOMENT -> Instant.parse(text);
        };
    }

    private static Object ofAttribute(char kind, String text) {
        return switch (kind) {
            case 'n' -> new BigDecimal(text);
            case 'b' -> Boolean.valueOf(text);
            default -> text;
        };
    }
}
