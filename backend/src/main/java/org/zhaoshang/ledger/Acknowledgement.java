package org.zhaoshang.ledger;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What was answered to an alert of supervision (督查答复).
 *
 * @param code the alert's name
 * @param subject what the alert is about, in words
 * @param answers the newest last
 */
public record Acknowledgement(String code, String subject, List<Answer> answers, Map<String, Object> extra, Stamp stamp)
        implements LedgerRecord {

    /**
     * An answer to the alert as it began on some day; should it end and begin anew, that is another matter.
     *
     * @param since the first day of what was answered for
     * @param on the day from which it counts
     * @param until the last day of it; then the alert comes back
     * @param withdrawnOn the day on which it was taken back or another took its place; null while it stands
     */
    public record Answer(
            LocalDate since,
            LocalDate on,
            LocalDate until,
            String reason,
            @Nullable LocalDate withdrawnOn,
            Map<String, Object> extra) {

        public boolean covers(LocalDate day) {
            return !day.isBefore(on) && !day.isAfter(until) && (withdrawnOn == null || day.isBefore(withdrawnOn));
        }

        public Answer withdrawn(LocalDate day) {
            return new Answer(since, on, until, reason, day, extra);
        }
    }

    /** What the alert is called by, after its rule: a project and a part of it, or an indicator and the department that lags. */
    public List<String> names() {
        return Stream.of(code.split(":"))
                .skip(1)
                .map(part -> part.replace("%3A", ":").replace("%25", "%"))
                .toList();
    }

    public Acknowledgement withAnswers(List<Answer> answers) {
        return new Acknowledgement(code, subject, answers, extra, stamp);
    }

    @Override
    public Acknowledgement stamped(Stamp stamp) {
        return new Acknowledgement(code, subject, answers, extra, stamp);
    }
}
