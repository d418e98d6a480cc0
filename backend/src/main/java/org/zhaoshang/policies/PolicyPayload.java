package org.zhaoshang.policies;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhaoshang.commands.Outcome;
import org.zhaoshang.commands.UserError;
import org.zhaoshang.ledger.Policy;

/** What became of a change of a policy. */
record PolicyPayload(@Nullable PolicyView policy, List<UserError> userErrors) {

    static PolicyPayload of(Outcome<Policy> outcome, LocalDate today) {
        var policy = outcome.record();
        return new PolicyPayload(
                policy == null ? null : new PolicyView(policy, today, outcome.ledger()), outcome.userErrors());
    }
}
