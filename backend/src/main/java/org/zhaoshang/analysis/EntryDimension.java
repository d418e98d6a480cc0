package org.zhaoshang.analysis;

import static org.zhaoshang.analysis.Input.invalid;
import static org.zhaoshang.analysis.Input.object;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.zhaoshang.analysis.Subject.OfAttribute;
import org.zhaoshang.analysis.Subject.OfField;
import org.zhaoshang.shared.District;

/**
 * What entries are grouped by: something of their own, or of their projects.
 *
 * @param own what of the entry; null where it is of its project
 * @param dimension how its keys are told; of a project, what is asked
 */
record EntryDimension(@Nullable EntryField own, Dimension dimension) {

    private static final int MOST = 6;

    static List<EntryDimension> of(@Nullable List<?> input, EntryKind kind) {
        var dimensions = new ArrayList<EntryDimension>();
        for (var one : input == null ? List.of() : input) {
            var where = "groupBy[" + dimensions.size() + "]";
            dimensions.add(read(object(one, where), kind, where));
        }
        if (dimensions.size() > MOST) {
            throw invalid("groupBy", "最多 " + MOST + " 个维度", "at most " + MOST + " dimensions");
        }
        return List.copyOf(dimensions);
    }

    Ranked column(EntryTable entries, ProjectTable projects) {
        if (own == null) {
            return entries.ofProject(dimension.column(projects));
        }
        var part = dimension.part();
        return part == null ? entries.own(own) : entries.periods(own, part, dimension.zone());
    }

    private static EntryDimension read(Map<String, Object> input, EntryKind kind, String where) {
        var given = input.values().stream().filter(value -> value != null).count();
        if (given != 1) {
            throw invalid(where, "entry、on、project 须填且只填一个", "needs one of entry, on, project");
        }
        if (input.get("project") != null) {
            return new EntryDimension(null, Dimension.read(input.get("project"), where + ".project"));
        }
        if (input.get("on") != null) {
            return own(EntryField.ON, Period.Part.valueOf(String.valueOf(input.get("on"))));
        }
        var field = EntryField.valueOf(String.valueOf(input.get("entry")));
        if (!field.isOf(kind)) {
            throw invalid(
                    where + ".entry",
                    kind.label().in(Locale.CHINESE) + "没有 " + field,
                    kind.label().in(Locale.ENGLISH) + " have no " + field);
        }
        return own(field, field == EntryField.ON ? Period.Part.DAY : null);
    }

    private static EntryDimension own(EntryField field, Period.@Nullable Part part) {
        var alike = field.alike();
        var told = alike == null ? new OfAttribute(field.name()) : new OfField(alike);
        var name = part == null || part == Period.Part.DAY ? field.name() : field + "." + part;
        return new EntryDimension(field, new Dimension(name, told, part, District.ZONE));
    }
}
