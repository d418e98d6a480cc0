package org.zhaoshang.projects;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.zhaoshang.ledger.Commitment;

/** How a promise, or anything else that is due, stands as of a day. */
public enum CommitmentStatus {
    DONE,
    OPEN,
    OVERDUE;

    /** Due today is not overdue yet; what was kept later than the day was still open on it. */
    static CommitmentStatus of(Commitment commitment, LocalDate asOf) {
        return of(commitment.dueOn(), commitment.doneOn(), asOf);
    }

    static CommitmentStatus of(@Nullable LocalDate due, @Nullable LocalDate done, LocalDate asOf) {
        if (done != null && !done.isAfter(asOf)) {
            return DONE;
        }
        return due != null && due.isBefore(asOf) ? OVERDUE : OPEN;
    }
}
