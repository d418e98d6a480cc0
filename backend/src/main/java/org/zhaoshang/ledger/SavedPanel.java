package org.zhaoshang.ledger;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.zhaoshang.shared.Labelled;
import org.zhaoshang.shared.Text;

/**
 * A query that is drawn (面板): what is asked, what of the answer is shown, and how.
 *
 * @param query a GraphQL document of one query
 * @param variables the values of its variables, as a JSON object is written: exact, and with whatever names they have
 * @param retired whether it is shown no more
 */
public record SavedPanel(
        String code,
        String title,
        @Nullable String titleEn,
        Chart chart,
        String query,
        String variables,
        Mapping mapping,
        boolean retired,
        Map<String, Object> extra,
        Stamp stamp)
        implements LedgerRecord {

    /**
     * What of an answer is shown, by paths such as {@code projectStats.groups} and {@code keys.0.label}.
     *
     * @param rows from the answer to a list
     * @param label from a row to what it is called
     * @param series from a row to the word that says to which series its number belongs (系列); null where values do
     * @param values from a row to its numbers
     * @param titles what the values are called, one each; empty where the words for their fields do
     */
    public record Mapping(
            String rows,
            String label,
            @Nullable String series,
            List<String> values,
            List<String> titles,
            List<String> titlesEn,
            @Nullable String unit,
            @Nullable String unitEn) {}

    /** How a panel is drawn (图形). */
    public enum Chart implements Labelled {
        TABLE("表格", "Table"),
        NUMBER("数字", "Figures"),
        BAR("条形图", "Bars"),
        COLUMN("柱形图", "Columns"),
        LINE("折线图", "Lines"),
        PIE("饼图", "Pie"),
        FUNNEL("漏斗图", "Funnel");

        private final Text label;

        Chart(String zh, String en) {
            this.label = new Text(zh, en);
        }

        @Override
        public Text label() {
            return label;
        }

        /** Whether it shows one number a row and no more. */
        public boolean isOfOneValue() {
            return this == PIE || this == FUNNEL;
        }
    }

    public SavedPanel asRetired() {
        return new SavedPanel(code, title, titleEn, chart, query, variables, mapping, true, extra, stamp);
    }

    @Override
    public SavedPanel stamped(Stamp stamp) {
        return new SavedPanel(code, title, titleEn, chart, query, variables, mapping, retired, extra, stamp);
    }
}
