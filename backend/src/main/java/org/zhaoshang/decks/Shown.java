package org.zhaoshang.decks;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.zhaoshang.pictures.Description;
import org.zhaoshang.pictures.Description.Chart;
import org.zhaoshang.pictures.Description.Figure;
import org.zhaoshang.pictures.Description.Figures;
import org.zhaoshang.pictures.Description.Series;
import org.zhaoshang.pictures.Description.Table;

/**
 * What a slide shows of a panel.
 *
 * @param description in letters that a file can hold
 * @param address where its numbers can be checked
 * @param code that leads there, as PNG; null where none is wanted
 */
record Shown(Mark mark, Description description, String address, byte @Nullable [] code) {

    private static final int LONGEST = 2_000;

    /** @param parameters of the panel's address */
    static Shown of(
            String panel,
            Map<String, String> parameters,
            long revision,
            Description description,
            String address,
            byte @Nullable [] code) {
        var said = plain(description);
        var names = names(said);
        return new Shown(new Mark(panel, parameters, names.size(), Mark.hash(names), revision), said, address, code);
    }

    /** What is called by a name of its own beside the rows. */
    List<String> names() {
        return names(description);
    }

    /** What is said to those who cannot see it, and the mark. */
    String alternative() {
        return description.title() + "\n" + description.sentence() + "\n" + mark.written();
    }

    /** The lines of the source: what it is of, and where it can be checked. */
    List<String> source() {
        var parts = new ArrayList<>(List.of(description.source()));
        if (!description.more().isEmpty()) {
            parts.add(description.more());
        }
        if (!description.demonstration().isEmpty()) {
            parts.add(description.demonstration());
        }
        return List.of(String.join(" · ", parts), address);
    }

    private static List<String> names(Description description) {
        var chart = description.chart();
        var table = description.table();
        if (chart != null) {
            return chart.series().stream().map(Series::name).toList();
        }
        return table == null ? List.of() : table.head();
    }

    private static Description plain(Description said) {
        var chart = said.chart();
        var table = said.table();
        var figures = said.figures();
        return new Description(
                plain(said.title()),
                plain(said.sentence()),
                plain(said.source()),
                plain(said.demonstration()),
                chart == null ? null : plain(chart),
                said.unit() == null ? null : plain(said.unit()),
                table == null
                        ? null
                        : new Table(
                                plain(table.head()),
                                table.rows().stream().map(Shown::plain).toList()),
                figures == null ? null : figures.stream().map(Shown::plain).toList(),
                plain(said.more()),
                said.pictured());
    }

    private static Chart plain(Chart chart) {
        return new Chart(
                chart.shape(),
                plain(chart.labels()),
                chart.series().stream()
                        .map(series -> new Series(
                                plain(series.name()),
                                series.line(),
                                series.stacked(),
                                series.second(),
                                series.colour(),
                                series.stroke(),
                                series.values()))
                        .toList(),
                chart.colours());
    }

    private static Figures plain(Figures row) {
        return new Figures(
                plain(row.label()),
                row.values().stream()
                        .map(value -> new Figure(plain(value.text()), plain(value.title())))
                        .toList());
    }

    private static List<String> plain(List<String> texts) {
        return texts.stream().map(Shown::plain).toList();
    }

    /** XML knows some characters not at all, and Office has no text without end. */
    static String plain(String text) {
        var plain = new StringBuilder(Math.min(text.length(), LONGEST));
        text.codePoints()
                .limit(LONGEST)
                .forEach(letter -> plain.appendCodePoint(isLetter(letter) ? letter : letter < ' ' ? ' ' : '\uFFFD'));
        return plain.toString();
    }

    private static boolean isLetter(int letter) {
        return (letter >= ' ' && letter < 0x7F)
                || (letter >= 0xA0 && letter <= 0xD7FF)
                || (letter >= 0xE000 && letter <= 0xFFFD)
                || letter >= 0x10000;
    }
}
