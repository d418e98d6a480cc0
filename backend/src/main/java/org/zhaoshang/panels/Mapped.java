package org.zhaoshang.panels;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.zhaoshang.commands.UserError;
import org.zhaoshang.commands.UserError.Code;
import org.zhaoshang.ledger.SavedPanel.Mapping;
import org.zhaoshang.shared.Text;

/**
 * What a mapping makes of an answer: pure, so that whatever shows a panel shows the same.
 *
 * @param errors why it makes nothing of it, each at its field; then there are no rows
 */
record Mapped(List<PanelRow> rows, List<UserError> errors) {

    /** What a row without a name is called. */
    private static final String NAMELESS = "—";

    static Mapped of(Map<String, Object> answer, Mapping mapping) {
        var found = Found.at(answer, mapping.rows());
        if (found.problem() != null) {
            return failed(found.problem(), "rows");
        }
        if (found.value() == null) {
            return failed(MappingWords.nothing(mapping.rows()), "rows");
        }
        if (!(found.value() instanceof List<?> list)) {
            return failed(MappingWords.noList(mapping.rows(), Found.names(found.value())), "rows");
        }
        var rows = new ArrayList<PanelRow>();
        for (var item : list) {
            var label = Found.at(item, mapping.label());
            if (label.problem() != null) {
                return failed(label.problem(), "label");
            }
            if (!isScalar(label.value())) {
                return failed(MappingWords.noLabel(mapping.label(), Found.names(label.value())), "label");
            }
            var values = new ArrayList<@Nullable BigDecimal>();
            for (var i = 0; i < mapping.values().size(); i++) {
                var path = mapping.values().get(i);
                var value = Found.at(item, path);
                if (value.problem() != null) {
                    return failed(value.problem(), "values", String.valueOf(i));
                }
                if (value.value() != null && !(value.value() instanceof Number)) {
                    return failed(MappingWords.noNumber(path, Found.names(value.value())), "values", String.valueOf(i));
                }
                values.add(
                        value.value() == null
                                ? null
                                : new BigDecimal(value.value().toString()));
            }
            rows.add(new PanelRow(
                    label.value() == null ? NAMELESS : label.value().toString(), values));
        }
        return new Mapped(List.copyOf(rows), List.of());
    }

    /** Whether no row has a name, which is a mistake of the mapping, however well its path is written. */
    boolean isNameless() {
        return !rows.isEmpty() && rows.stream().allMatch(row -> row.label().equals(NAMELESS));
    }

    private static boolean isScalar(@Nullable Object value) {
        return value == null || value instanceof String || value instanceof Number || value instanceof Boolean;
    }

    private static Mapped failed(Text words, String... field) {
        var way = new ArrayList<>(List.of("mapping"));
        way.addAll(List.of(field));
        return new Mapped(List.of(), List.of(new UserError(List.copyOf(way), Code.INVALID, words)));
    }
}
