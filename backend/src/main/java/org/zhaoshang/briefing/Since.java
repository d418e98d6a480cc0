package org.zhaoshang.briefing;

import java.time.LocalDate;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;
import org.zhaoshang.ledger.Ledger;
import org.zhaoshang.ledger.PublishedReport;

/**
 * The day that changes are told from (上次): the one that was reported last, or else the end of the month before.
 *
 * @param report the report of it; null where none was published of a day before the board's
 */
record Since(LocalDate day, @Nullable PublishedReport report) {

    /**
     * @param reports the snapshot that knows the reports: one is on record only after the moment that it tells of
     */
    static Since before(LocalDate asOf, Ledger reports) {
        return reports.all(PublishedReport.class).stream()
                .filter(report -> report.asOf().isBefore(asOf))
                .max(Comparator.comparing(PublishedReport::asOf)
                        .thenComparing(report -> report.stamp().at()))
                .map(report -> new Since(report.asOf(), report))
                .orElseGet(() -> new Since(asOf.withDayOfMonth(1).minusDays(1), null));
    }
}
