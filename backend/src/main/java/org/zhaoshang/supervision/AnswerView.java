package org.zhaoshang.supervision;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import org.zhaoshang.ledger.Acknowledgement;

/** What was answered for an alert, and the record that it stands in. */
record AnswerView(
        String reason, LocalDate on, LocalDate until, int version, OffsetDateTime updatedAt, String updatedBy) {

    static @Nullable AnswerView of(AlertView view) {
        var answer = view.alert().answer();
        if (answer == null) {
            return null;
        }
        var stamp = view.ledger()
                .find(Acknowledgement.class, view.alert().id())
                .orElseThrow()
                .stamp();
        return new AnswerView(
                answer.reason(), answer.on(), answer.until(), stamp.version(), stamp.writtenAt(), stamp.by());
    }
}
