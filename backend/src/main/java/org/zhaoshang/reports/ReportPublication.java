package org.zhaoshang.reports;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.zhaoshang.commands.Mistakes;
import org.zhaoshang.commands.UserError.Code;
import org.zhaoshang.ledger.Bulletin;
import org.zhaoshang.ledger.Ledger;
import org.zhaoshang.ledger.PublishedReport;
import org.zhaoshang.ledger.Stamp;
import org.zhaoshang.shared.Text;
import org.zhaoshang.targets.Figure;

/** A report to be published (发布通报). */
record ReportPublication(
        String code,
        String title,
        LocalDate asOf,
        @Nullable OffsetDateTime knownAt,
        @Nullable String note) {

    /** Which moment it tells of. Sent again without one, it means the moment of the first time: so retries are safe. */
    @Nullable
    Instant moment(Ledger ledger) {
        return knownAt != null
                ? knownAt.toInstant()
                : ledger.find(PublishedReport.class, code)
                        .map(PublishedReport::knownAt)
                        .orElse(null);
    }

    void check(Instant now, Mistakes mistakes) {
        mistakes.required(title, "title");
        mistakes.past(asOf, "asOf");
        if (knownAt != null && knownAt.toInstant().isAfter(now)) {
            mistakes.add(
                    Code.IN_THE_FUTURE,
                    new Text("数据时点 " + knownAt + " 尚未到来", "nobody knows yet what is known at " + knownAt),
                    "knownAt");
        }
    }

    /** What was known is frozen by the moment of the newest record in it: nothing can come in before that any more. */
    PublishedReport freeze(Ledger known, List<Figure> figures, List<Bulletin> bulletins) {
        return new PublishedReport(
                code,
                title.strip(),
                asOf,
                known.recordedAt(),
                known.revision(),
                figures.stream().map(ReportPublication::freeze).toList(),
                bulletins,
                note,
                Map.of(),
                Stamp.NONE);
    }

    static PublishedReport.Figure freeze(Figure figure) {
        return new PublishedReport.Figure(
                figure.indicator().code(),
                figure.department(),
                figure.indicator().unit(),
                figure.target(),
                figure.actual(),
                figure.status().name(),
                Map.of());
    }
}
