package org.zhaoshang.ledger;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A report to the district (通报), frozen when it was published: which day it told of, what was known then, and the
 * figures as they were printed.
 *
 * @param code its period, such as 2015-03
 * @param asOf the day its figures refer to
 * @param knownAt what was on record at this moment is what it counted
 * @param revision the revision of the records at that moment
 * @param bulletins the bulletin as it was printed, a language each; none in reports from before there were any
 */
public record PublishedReport(
        String code,
        String title,
        LocalDate asOf,
        Instant knownAt,
        long revision,
        List<Figure> figures,
        List<Bulletin> bulletins,
        @Nullable String note,
        Map<String, Object> extra,
        Stamp stamp)
        implements LedgerRecord {

    /** The last report that was published of a day. */
    public static Optional<PublishedReport> lastOf(Ledger ledger, LocalDate asOf) {
        return ledger.all(PublishedReport.class).stream()
                .filter(report -> report.asOf().equals(asOf))
                .max(Comparator.comparing(report -> report.stamp().at()));
    }

    /**
     * An indicator as it was printed.
     *
     * @param department the department's code; null for the whole district
     * @param target in the indicator's unit; null where none was set
     * @param actual in the indicator's unit
     * @param status the code of its standing against the schedule
     */
    public record Figure(
            String indicator,
            @Nullable String department,
            Unit unit,
            @Nullable BigDecimal target,
            BigDecimal actual,
            String status,
            Map<String, Object> extra) {}

    @Override
    public PublishedReport stamped(Stamp stamp) {
        return new PublishedReport(code, title, asOf, knownAt, revision, figures, bulletins, note, extra, stamp);
    }
}
