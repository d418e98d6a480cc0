package org.zhaoshang.analysis;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhaoshang.analysis.GroupOrder.ByMeasure;

/**
 * What is asked of groups of projects.
 *
 * @param question the mark that cursors bear
 */
record StatsQuery(
        LocalDate asOf,
        ProjectFilter filter,
        List<Dimension> dimensions,
        Formula<Condition<ByMeasure>> having,
        List<GroupOrder> orders,
        int first,
        @Nullable Cursor after,
        String question) {}
