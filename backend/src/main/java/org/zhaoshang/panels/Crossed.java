package org.zhaoshang.panels;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.zhaoshang.shared.Text;

/**
 * Numbers laid across (透视): a row for each label, a value for each word beside it, in the order in which they come. Words
 * that are too many to be told apart become one.
 *
 * @param series what the values are called
 */
record Crossed(List<Text> series, List<PanelRow> rows) {

    private static final int MOST_SERIES = 6;
    private static final Text OTHERS = new Text("其余", "Others");

    /** A number, and where it stands. */
    record Cell(String label, String word, @Nullable BigDecimal value) {}

    /** Whether no two numbers have to be added to lay them across. */
    static boolean isOneEach(List<Cell> cells) {
        var places = new HashSet<List<String>>();
        return words(cells).size() <= MOST_SERIES
                && cells.stream().allMatch(cell -> places.add(List.of(cell.label(), cell.word())));
    }

    static Crossed of(List<Cell> cells) {
        var words = words(cells);
        var own = words.size() <= MOST_SERIES ? words : words.subList(0, MOST_SERIES - 1);
        var series =
                new ArrayList<>(own.stream().map(word -> new Text(word, word)).toList());
        if (own.size() < words.size()) {
            series.add(OTHERS);
        }
        Map<String, @Nullable BigDecimal[]> rows = new LinkedHashMap<>();
        for (var cell : cells) {
            var row = rows.computeIfAbsent(cell.label(), label -> new BigDecimal[series.size()]);
            var place = own.indexOf(cell.word());
            var at = place < 0 ? own.size() : place;
            row[at] = sum(row[at], cell.value());
        }
        return new Crossed(
                List.copyOf(series),
                rows.entrySet().stream()
                        .map(row ->
                                new PanelRow(row.getKey(), Collections.unmodifiableList(Arrays.asList(row.getValue()))))
                        .toList());
    }

    private static List<String> words(List<Cell> cells) {
        var words = new LinkedHashSet<String>();
        cells.forEach(cell -> words.add(cell.word()));
        return List.copyOf(words);
    }

    private static @Nullable BigDecimal sum(@Nullable BigDecimal one, @Nullable BigDecimal other) {
        return one == null ? other : other == null ? one : one.add(other);
    }
}
