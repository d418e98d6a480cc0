package org.zhaoshang.assessment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.zhaoshang.ledger.Ledger;

/**
 * Everybody's marks on a day.
 *
 * @param rows the best first; those without a score last, by code
 */
record Assessment(Ledger ledger, LocalDate asOf, AssessmentSubject by, List<Row> rows) {

    List<Row> listed(Honours honours) {
        return rows.stream().filter(row -> row.honours() == honours).toList();
    }

    List<Row> scored() {
        return rows.stream().filter(row -> row.score() != null).toList();
    }

    /** Empty for people; else all of the district's projects of the year are in one of them. */
    List<TrackSum> tracks() {
        var sums = new ArrayList<TrackSum>();
        if (by == AssessmentSubject.DEPARTMENT) {
            for (var track : Track.values()) {
                var own = rows.stream().filter(row -> row.track() == track).toList();
                var nobodys = track == Track.NEITHER ? Caseload.of(ledger, asOf).nobodys() : Caseload.Held.NOTHING;
                sums.add(new TrackSum(
                        track, own.size(), own.stream().map(Row::held).reduce(nobodys, Caseload.Held::plus)));
            }
        }
        return sums;
    }

    /** What the departments of a track have in hand and signed this year. */
    record TrackSum(Track track, int departments, Caseload.Held held) {}
}
