package org.zhaoshang.analysis;

import static org.zhaoshang.analysis.Input.invalid;
import static org.zhaoshang.analysis.Input.object;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhaoshang.analysis.ProjectField.Kind;
import org.zhaoshang.analysis.Subject.OfAttribute;
import org.zhaoshang.analysis.Subject.OfField;
import org.zhaoshang.shared.District;

/**
 * What projects are grouped by (维度).
 *
 * @param name as a group's keys bear it
 * @param part by what its days are cut; null where they are not
 */
record Dimension(String name, Subject subject, Period.@Nullable Part part, ZoneId zone) {

    private static final int MOST = 6;

    static List<Dimension> of(@Nullable List<?> input) {
        var dimensions = new ArrayList<Dimension>();
        for (var one : input == null ? List.of() : input) {
            dimensions.add(read(one, "groupBy[" + dimensions.size() + "]"));
        }
        if (dimensions.size() > MOST) {
            throw invalid("groupBy", "最多 " + MOST + " 个维度", "at most " + MOST + " dimensions");
        }
        return List.copyOf(dimensions);
    }

    Ranked column(ProjectTable table) {
        var column = table.ranked(subject);
        return part == null ? column : column.coarser(when -> Period.of(part, when, zone));
    }

    static Dimension read(@Nullable Object input, String where) {
        var dimension = object(input, where);
        var given = dimension.values().stream().filter(value -> value != null).count();
        if (given != 1) {
            throw invalid(where, "field、attribute、date 须填且只填一个", "needs one of field, attribute, date");
        }
        if (dimension.get("date") == null) {
            var subject = ProjectOrder.subject(dimension.get("field"), dimension.get("attribute"), where);
            return subject instanceof OfField of && isDate(of.field())
                    ? new Dimension(of.field().name(), subject, Period.Part.DAY, District.ZONE)
                    : new Dimension(
                            subject instanceof OfAttribute of
                                    ? of.path()
                                    : ((OfField) subject).field().name(),
                            subject,
                            null,
                            District.ZONE);
        }
        var date = object(dimension.get("date"), where + ".date");
        var field = ProjectField.valueOf(String.valueOf(date.get("field")));
        if (!isDate(field)) {
            throw invalid(where + ".date.field", field + " 不是日期", field + " is no date");
        }
        var part = Period.Part.valueOf(String.valueOf(date.get("by")));
        return new Dimension(field + "." + part, new OfField(field), part, zone(date.get("timeZone"), where));
    }

    private static boolean isDate(ProjectField field) {
        return field.kind() == Kind.DATE || field.kind() == Kind.MOMENT;
    }

    private static ZoneId zone(@Nullable Object name, String where) {
        try {
            return name == null ? District.ZONE : ZoneId.of(name.toString());
        } catch (DateTimeException e) {
            throw invalid(where + ".date.timeZone", "没有这个时区：" + name, "no such time zone: " + name);
        }
    }
}
