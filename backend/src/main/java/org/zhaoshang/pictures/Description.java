package org.zhaoshang.pictures;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a panel shows, in the page's words, numbers and colours, for what draws by itself.
 *
 * @param sentence what is to be seen
 * @param source its day, the records it is made from, and whether it will change
 * @param demonstration that it is made up; empty where it is not
 * @param chart null where it is shown otherwise
 * @param unit of all numbers of the chart
 * @param table null where it is shown otherwise
 * @param figures large ones, a row each; null where it is shown otherwise
 * @param more that some rows are left out; empty where none are
 * @param pictured whether only a picture shows it
 */
public record Description(
        String title,
        String sentence,
        String source,
        String demonstration,
        @Nullable Chart chart,
        @Nullable String unit,
        @Nullable Table table,
        @Nullable List<Figures> figures,
        String more,
        boolean pictured) {

    /** @param colours one a label, where they tell labels apart */
    public record Chart(Shape shape, List<String> labels, List<Series> series, List<String> colours) {}

    /** How a chart is drawn. */
    public enum Shape {
        STANDING,
        LYING,
        RING
    }

    /**
     * @param line otherwise bars
     * @param stacked on the others that are
     * @param second whether a scale of its own belongs to it
     * @param stroke solid, dashed or dotted
     */
    public record Series(
            String name,
            boolean line,
            boolean stacked,
            boolean second,
            String colour,
            String stroke,
            List<@Nullable BigDecimal> values) {}

    /** A table as people read it. */
    public record Table(List<String> head, List<List<String>> rows) {}

    /** What a row is called, and its values. */
    public record Figures(String label, List<Figure> values) {}

    /** @param title what the value is */
    public record Figure(String text, String title) {}
}
