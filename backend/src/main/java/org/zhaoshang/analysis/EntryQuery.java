package org.zhaoshang.analysis;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is asked of groups of entries.
 *
 * @param projects of which projects; null for all entries, those of no project too
 * @param from the first day that counts; null for all days before {@code asOf}
 * @param to the last day that counts, if it is before {@code asOf}
 * @param question the mark that cursors bear
 */
record EntryQuery(
        EntryKind kind,
        LocalDate asOf,
        @Nullable ProjectFilter projects,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        List<EntryDimension> dimensions,
        List<EntryOrder> orders,
        int first,
        @Nullable Cursor after,
        String question) {

    boolean counts(LocalDate day) {
        return (from == null || !day.isBefore(from)) && (to == null || !day.isAfter(to)) && !day.isAfter(asOf);
    }
}
