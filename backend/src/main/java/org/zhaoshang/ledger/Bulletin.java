package org.zhaoshang.ledger;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A bulletin as it is printed (通报): words and tables in one language, whatever it is printed on.
 *
 * @param language the language's code, zh or en
 * @param heading what stands below the title: the day, the schedule, the records it rests on
 */
public record Bulletin(String language, String title, List<String> heading, List<Section> sections) {

    /**
     * A part of it.
     *
     * @param table what is listed after the paragraphs; null where nothing is
     */
    public record Section(
            String title, List<String> paragraphs, @Nullable Table table) {}

    /** What is listed. */
    public record Table(List<Column> columns, List<Row> rows) {}

    /** A row of it, a text for each column. */
    public record Row(List<String> cells) {}

    /**
     * A column of it.
     *
     * @param figures whether it holds figures, which stand to the right
     */
    public record Column(String head, boolean figures) {}
}
