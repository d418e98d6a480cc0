package org.zhaoshang.projects;

import java.time.LocalDate;
import org.zhaoshang.ledger.Commitment;

/** How a promise stands as of a day. */
public enum CommitmentStatus {
    DONE,
    OPEN,
    OVERDUE;

    /** Due today is not overdue yet; what was kept later than the day was still open on it. */
    static CommitmentStatus of(Commitment commitment, LocalDate asOf) {
        var done = commitment.doneOn();
        if (done != null && !done.isAfter(asOf)) {
            return DONE;
        }
        var due = commitment.dueOn();
        return due != null && due.isBefore(asOf) ? OVERDUE : OPEN;
    }
}
