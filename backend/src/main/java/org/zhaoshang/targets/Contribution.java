package org.zhaoshang.targets;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.zhaoshang.ledger.Credit;
import org.zhaoshang.ledger.Project;

/**
 * What one record adds to an indicator.
 *
 * @param amount projects counted, or yuan, or dollars
 * @param reference the arrival's reference, where it is one
 */
record Contribution(
        LocalDate on,
        BigDecimal amount,
        Project project,
        @Nullable String reference) {

    /** The part of it that is credited to a department, if any. */
    Optional<Contribution> creditedTo(String department) {
        return project.responsibility().credits().stream()
                .filter(credit -> credit.department().equals(department))
                .findFirst()
                .map(credit -> new Contribution(on, credited(credit), project, reference));
    }

    BigDecimal credited(Credit credit) {
        return credit.share().equals(BigDecimal.ONE) ? amount : amount.multiply(credit.share());
    }
}
