package org.zhaoshang.projects;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.zhaoshang.ledger.Commitment;

/** A promise and how it stands. */
public record CommitmentView(
        String code,
        String promise,
        @Nullable String by,
        @Nullable LocalDate dueOn,
        CommitmentStatus status,
        @Nullable LocalDate doneOn) {

    static CommitmentView of(Commitment commitment, LocalDate asOf) {
        return new CommitmentView(
                commitment.code(),
                commitment.promise(),
                commitment.by(),
                commitment.dueOn(),
                CommitmentStatus.of(commitment, asOf),
                commitment.doneOn());
    }
}
