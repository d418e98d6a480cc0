package org.zhaoshang.panels;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.zhaoshang.commands.Given;
import org.zhaoshang.commands.Mistakes;
import org.zhaoshang.commands.UserError.Code;
import org.zhaoshang.ledger.SavedPanel;
import org.zhaoshang.ledger.SavedPanel.Chart;
import org.zhaoshang.ledger.Stamp;
import org.zhaoshang.shared.Text;

/**
 * A panel to be kept (保存面板).
 *
 * @param variables an object; anything else is a mistake
 */
record PanelSaving(
        String id,
        String title,
        @Nullable String titleEn,
        Chart chart,
        String query,
        @Nullable Object variables,
        MappingInput mapping,
        @Nullable Integer expectedVersion,
        @Nullable String reason) {

    /** @param current the version before; null for a new panel */
    SavedPanel onto(@Nullable SavedPanel current) {
        return new SavedPanel(
                id,
                title.strip(),
                Given.words(titleEn),
                chart,
                query.strip(),
                Variables.write(values()),
                mapping.mapping(),
                false,
                current == null ? Map.of() : current.extra(),
                current == null ? Stamp.NONE : current.stamp());
    }

    Map<String, @Nullable Object> values() {
        var values = new LinkedHashMap<String, @Nullable Object>();
        if (variables instanceof Map<?, ?> given) {
            given.forEach((name, value) -> values.put(String.valueOf(name), value));
        }
        return values;
    }

    void checkVariables(Mistakes mistakes) {
        if (variables != null && !(variables instanceof Map<?, ?>)) {
            mistakes.add(
                    Code.INVALID,
                    new Text("应为对象，如 {\"asOf\": \"2015-03-31\"}", "expected an object: {\"asOf\": \"2015-03-31\"}"),
                    "variables");
        }
    }
}
