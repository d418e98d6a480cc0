package org.zhaoshang.policies;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.zhaoshang.ledger.Commitment;
import org.zhaoshang.ledger.Project;
import org.zhaoshang.ledger.SupportMeasure;
import org.zhaoshang.shared.Labelled;
import org.zhaoshang.shared.Text;

/**
 * Something promised or given that rests on a policy (引用).
 *
 * @param code unique among its kind within the project
 * @param since the day from which it is known to stand; null where nobody said
 * @param settledOn the day it was kept or delivered; null while it is not
 */
public record Citation(
        Kind kind,
        Project project,
        String code,
        String subject,
        String policy,
        @Nullable String clause,
        @Nullable LocalDate since,
        @Nullable LocalDate dueOn,
        @Nullable LocalDate settledOn) {

    /** What cites a policy. */
    public enum Kind implements Labelled {
        COMMITMENT("承诺", "Commitment"),
        SUPPORT("支持措施", "Support measure");

        private final Text label;

        Kind(String zh, String en) {
            this.label = new Text(zh, en);
        }

        @Override
        public Text label() {
            return label;
        }
    }

    static Citation of(Project project, Commitment commitment, String policy) {
        return new Citation(
                Kind.COMMITMENT,
                project,
                commitment.code(),
                commitment.promise(),
                policy,
                commitment.clause(),
                null,
                commitment.dueOn(),
                commitment.doneOn());
    }

    static Citation of(Project project, SupportMeasure support, String policy) {
        return new Citation(
                Kind.SUPPORT,
                project,
                support.code(),
                support.subject(),
                policy,
                support.clause(),
                support.agreedOn(),
                null,
                support.deliveredOn());
    }

    /** Whether it stands on a day: its project is on the books by then, and it had been agreed. */
    boolean stands(LocalDate asOf) {
        return project.isOnTheBooks(asOf) && (since == null || !since.isAfter(asOf));
    }
}
