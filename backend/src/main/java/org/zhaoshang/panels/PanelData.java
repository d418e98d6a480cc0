package org.zhaoshang.panels;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a panel shows.
 *
 * @param followsDay whether its query takes the day
 * @param followsMoment whether it takes the moment whose knowledge is asked for
 * @param problem why nothing can be shown, in the language it was asked in
 */
public record PanelData(
        LocalDate asOf,
        boolean followsDay,
        boolean followsMoment,
        List<Column> columns,
        List<PanelRow> rows,
        @Nullable String problem) {

    /** A value of every row. */
    public record Column(String title, @Nullable String unit) {}
}
