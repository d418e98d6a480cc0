package org.zhaoshang.panels;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.zhaoshang.shared.Text;

/**
 * What a panel shows.
 *
 * @param subject what it is of, where a variable says which; null where its title says that
 * @param followsDay whether its query takes the day
 * @param followsMoment whether it takes the moment whose knowledge is asked for
 * @param answer what the query answered, where the panel has a drawing of its own that is made of it; null elsewhere
 * @param problem why nothing can be shown, in the language it was asked in
 */
public record PanelData(
        LocalDate asOf,
        @Nullable String subject,
        boolean followsDay,
        boolean followsMoment,
        List<Column> columns,
        List<PanelRow> rows,
        @Nullable Map<String, Object> answer,
        @Nullable String problem) {

    /** A value of every row. */
    public record Column(String title, @Nullable String unit) {

        /** Above a table's column: with the unit. */
        public String heading(Locale locale) {
            return unit == null ? title : new Text(title + "（" + unit + "）", title + " (" + unit + ")").in(locale);
        }
    }
}
