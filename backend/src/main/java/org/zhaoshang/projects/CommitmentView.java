package org.zhaoshang.projects;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.zhaoshang.ledger.Commitment;
import org.zhaoshang.policies.PolicyView;

/** A promise, how it stands, and how the policy stands that it cites. */
public record CommitmentView(
        String code,
        String promise,
        @Nullable String by,
        @Nullable LocalDate dueOn,
        CommitmentStatus status,
        @Nullable LocalDate doneOn,
        @Nullable PolicyView policy,
        @Nullable String clause) {

    static CommitmentView of(Commitment commitment, ProjectView project) {
        return new CommitmentView(
                commitment.code(),
                commitment.promise(),
                commitment.by(),
                commitment.dueOn(),
                CommitmentStatus.of(commitment, project.asOf()),
                commitment.doneOn(),
                PolicyView.find(commitment.policy(), project.asOf(), project.ledger())
                        .orElse(null),
                commitment.clause());
    }
}
