package org.zhaoshang.panels;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.zhaoshang.commands.UserError;
import org.zhaoshang.commands.UserError.Code;
import org.zhaoshang.ledger.SavedPanel.Mapping;
import org.zhaoshang.shared.Text;

/**
 * What a mapping makes of an answer: pure, so that whatever shows a panel shows the same.
 *
 * @param series what the values are called where words of the answer are; empty where the mapping says it
 * @param errors why it makes nothing of it, each at its field; then there are no rows
 */
record Mapped(List<Text> series, List<PanelRow> rows, List<UserError> errors) {

    /** What a row without a name is called. */
    private static final String NAMELESS = "—";

    /** There is no median of medians. */
    private static final Pattern DO_NOT_ADD_UP =
            Pattern.compile("(^|\\.)(avg|median|min|max|percent|rate|lead|score)$");

    /**
     * What an item says at a path.
     *
     * @param problem why it says nothing that can be shown
     */
    private record Told<V>(@Nullable V value, @Nullable Text problem) {

        static Told<String> word(Object item, String path) {
            var found = Found.at(item, path);
            var value = found.value();
            if (found.problem() != null) {
                return new Told<>(null, found.problem());
            }
            return value == null || value instanceof String || value instanceof Number || value instanceof Boolean
                    ? new Told<>(value == null ? null : value.toString(), null)
                    : new Told<>(null, MappingWords.noLabel(path, Found.names(value)));
        }

        static Told<BigDecimal> number(Object item, String path) {
            var found = Found.at(item, path);
            var value = found.value();
            if (found.problem() != null) {
                return new Told<>(null, found.problem());
            }
            return value == null || value instanceof Number
                    ? new Told<>(value == null ? null : new BigDecimal(value.toString()), null)
                    : new Told<>(null, MappingWords.noNumber(path, Found.names(value)));
        }
    }

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
        return mapping.series() == null ? beside(list, mapping) : across(list, mapping, mapping.series());
    }

    /** A row for each item, its values beside one another. */
    private static Mapped beside(List<?> items, Mapping mapping) {
        var rows = new ArrayList<PanelRow>();
        for (var item : items) {
            var label = Told.word(item, mapping.label());
            if (label.problem() != null) {
                return failed(label.problem(), "label");
            }
            var values = new ArrayList<@Nullable BigDecimal>();
            for (var i = 0; i < mapping.values().size(); i++) {
                var value = Told.number(item, mapping.values().get(i));
                if (value.problem() != null) {
                    return failed(value.problem(), "values", String.valueOf(i));
                }
                values.add(value.value());
            }
            rows.add(new PanelRow(named(label), values));
        }
        return new Mapped(List.of(), List.copyOf(rows), List.of());
    }

    /** The items of one label in a row. */
    private static Mapped across(List<?> items, Mapping mapping, String series) {
        var path = mapping.values().get(0);
        var cells = new ArrayList<Crossed.Cell>();
        for (var item : items) {
            var label = Told.word(item, mapping.label());
            if (label.problem() != null) {
                return failed(label.problem(), "label");
            }
            var word = Told.word(item, series);
            if (word.problem() != null) {
                return failed(word.problem(), "series");
            }
            var value = Told.number(item, path);
            if (value.problem() != null) {
                return failed(value.problem(), "values", "0");
            }
            cells.add(new Crossed.Cell(named(label), named(word), value.value()));
        }
        if (DO_NOT_ADD_UP.matcher(path).find() && !Crossed.isOneEach(cells)) {
            return failed(MappingWords.notAddable(path), "series");
        }
        var crossed = Crossed.of(cells);
        return new Mapped(crossed.series(), crossed.rows(), List.of());
    }

    /** Whether no row has a name, which is a mistake of the mapping, however well its path is written. */
    boolean isNameless() {
        return !rows.isEmpty() && rows.stream().allMatch(row -> row.label().equals(NAMELESS));
    }

    private static String named(Told<String> told) {
        return told.value() == null ? NAMELESS : told.value();
    }

    private static Mapped failed(Text words, String... field) {
        var way = new ArrayList<>(List.of("mapping"));
        way.addAll(List.of(field));
        return new Mapped(List.of(), List.of(), List.of(new UserError(List.copyOf(way), Code.INVALID, words)));
    }
}
