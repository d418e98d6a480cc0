package org.zhaoshang.projects;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.zhaoshang.ledger.SupportMeasure;
import org.zhaoshang.policies.PolicyView;
import org.zhaoshang.shared.Money;

/** A support measure, and how the policy stands that it rests on. */
record SupportView(
        String code,
        String subject,
        @Nullable Money amount,
        @Nullable LocalDate agreedOn,
        @Nullable LocalDate deliveredOn,
        @Nullable PolicyView policy,
        @Nullable String clause) {

    static SupportView of(SupportMeasure support, ProjectView project) {
        return new SupportView(
                support.code(),
                support.subject(),
                support.amount(),
                support.agreedOn(),
                support.deliveredOn(),
                PolicyView.find(support.policy(), project.asOf(), project.ledger())
                        .orElse(null),
                support.clause());
    }
}
