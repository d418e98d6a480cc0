package org.zhaoshang.pictures;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.zhaoshang.ledger.SavedPanel.Chart;
import org.zhaoshang.lineage.QrCode;
import org.zhaoshang.panels.Drawing;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Panels to draw, one of each kind, and how they are shown. */
final class SamplePanels {

    private static final JsonMapper JSON = new JsonMapper();
    private static final Path PANELS = Path.of("src/test/resources/pictures/panels");
    static final String FIGURE = "https://board.example.cn/f/" + "Ab3_-".repeat(12);

    private SamplePanels() {}

    static String shown(Map<String, ?> panel) {
        return JSON.writeValueAsString(Map.of(
                "panel",
                panel,
                "revision",
                230,
                "demonstration",
                true,
                "dayFixed",
                true,
                "knownAt",
                "2015-04-02T01:30:00Z"));
    }

    static String withCode(Map<String, ?> panel) {
        var code = QrCode.of(FIGURE);
        var shown = new HashMap<String, Object>(JSON.readValue(shown(panel), Map.class));
        shown.put("code", Map.of("address", FIGURE, "path", code.path(), "side", code.side()));
        return JSON.writeValueAsString(shown);
    }

    static String look(String theme, String lang) {
        return JSON.writeValueAsString(
                Map.of("width", 960, "height", 540, "scale", 2, "lang", lang, "tokens", new Tokens().of(theme)));
    }

    /** As the demonstration's own board answers it. */
    static Map<String, ?> panel(Drawing drawing) throws IOException {
        try (var panels = Files.list(PANELS)) {
            for (var file : panels.toList()) {
                Map<String, ?> panel = JSON.readValue(file.toFile(), new TypeReference<>() {});
                if (drawing.name().equals(panel.get("drawing"))) {
                    return panel;
                }
            }
        }
        throw new AssertionError("nothing is drawn as " + drawing);
    }

    static Map<String, ?> panel(Chart chart, String title) {
        var one = chart == Chart.PIE || chart == Chart.FUNNEL;
        var rows = List.of(row("1月", 6.12, 17.75), row("2月", 11.555, 35.5), row("3月（季末）", 24.07, -0.001), row("4月", 0));
        return Map.of("title", title, "chart", chart.name(), "data", one ? data(rows, "到位") : data(rows, "到位", "计划"));
    }

    static Map<String, ?> data(List<List<Object>> rows, String... titles) {
        var data = new HashMap<String, Object>();
        data.put("asOf", "2015-03-31");
        data.put("followsDay", true);
        data.put("problem", null);
        data.put(
                "columns",
                Stream.of(titles)
                        .map(title -> Map.of("title", title, "unit", "亿元"))
                        .toList());
        data.put(
                "rows",
                rows.stream()
                        .map(row -> Map.of("label", row.get(0), "values", values(row, titles.length)))
                        .toList());
        return data;
    }

    /** What a row lacks is null. */
    private static List<Object> values(List<Object> row, int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(i -> i < row.size() ? row.get(i) : null)
                .toList();
    }

    static List<Object> row(String label, double... values) {
        var row = new ArrayList<Object>(List.of(label));
        for (var value : values) {
            row.add(value);
        }
        return row;
    }
}
