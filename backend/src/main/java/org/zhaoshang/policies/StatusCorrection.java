package org.zhaoshang.policies;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhaoshang.commands.Mistakes;
import org.zhaoshang.ledger.Ledger;
import org.zhaoshang.ledger.Policy;

/** What became of a policy, where it was recorded wrongly (更正政策变动): all of it anew, and why. */
record StatusCorrection(
        String code,
        List<ChangeInput> changes,
        String reason,
        @Nullable Integer expectedVersion) implements PolicyCommand {

    @Override
    public Policy revise(Policy policy, Ledger ledger, Mistakes mistakes) {
        mistakes.required(reason, "reason");
        var corrected =
                changes.stream().map(input -> input.change(policy.changes())).toList();
        for (var i = 0; i < corrected.size(); i++) {
            var before = i == 0 ? null : corrected.get(i - 1);
            PolicyRules.check(policy.code(), before, corrected.get(i), ledger, mistakes, "changes", String.valueOf(i));
        }
        return policy.withChanges(corrected);
    }
}
