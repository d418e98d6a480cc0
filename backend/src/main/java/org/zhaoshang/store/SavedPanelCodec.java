package org.zhaoshang.store;

import java.util.Map;
import org.bson.Document;
import org.zhaoshang.ledger.SavedPanel;

final class SavedPanelCodec implements Codec<SavedPanel> {

    private static final String NO_VARIABLES = "{}";

    @Override
    public SavedPanel decode(Fields in) {
        var stamp = in.stamp();
        var variables = in.optionalText("variables");
        return new SavedPanel(
                in.text("code"),
                in.text("title"),
                in.optionalText("titleEn"),
                in.code("chart", SavedPanel.Chart.class),
                in.text("query"),
                variables == null ? NO_VARIABLES : variables,
                mapping(in.nested("mapping")),
                in.flag("retired"),
                in.rest(),
                stamp);
    }

    @Override
    public Document encode(SavedPanel panel) {
        return Documents.of(panel.extra())
                .text("code", panel.code())
                .text("title", panel.title())
                .text("titleEn", panel.titleEn())
                .text("chart", panel.chart())
                .text("query", panel.query())
                .text("variables", panel.variables().equals(NO_VARIABLES) ? null : panel.variables())
                .put("mapping", write(panel.mapping()))
                .put("retired", panel.retired() ? true : null)
                .stamp(panel.stamp())
                .done();
    }

    private static SavedPanel.Mapping mapping(Fields in) {
        return new SavedPanel.Mapping(
                in.text("rows"),
                in.text("label"),
                in.optionalText("series"),
                in.texts("values"),
                in.texts("titles"),
                in.texts("titlesEn"),
                in.optionalText("unit"),
                in.optionalText("unitEn"));
    }

    private static Document write(SavedPanel.Mapping mapping) {
        return Documents.of(Map.of())
                .text("rows", mapping.rows())
                .text("label", mapping.label())
                .text("series", mapping.series())
                .list("values", mapping.values(), path -> path)
                .list("titles", mapping.titles(), title -> title)
                .list("titlesEn", mapping.titlesEn(), title -> title)
                .text("unit", mapping.unit())
                .text("unitEn", mapping.unitEn())
                .done();
    }
}
