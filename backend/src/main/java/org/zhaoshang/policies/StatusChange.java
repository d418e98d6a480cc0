package org.zhaoshang.policies;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.zhaoshang.commands.Mistakes;
import org.zhaoshang.ledger.Ledger;
import org.zhaoshang.ledger.Policy;

/** A policy comes into force again, is suspended, revised or repealed from a day on (政策变动). */
record StatusChange(
        String code,
        LocalDate on,
        Policy.Status status,
        @Nullable List<String> replacedBy,
        @Nullable String note,
        @Nullable Integer expectedVersion)
        implements PolicyCommand {

    @Override
    public Policy revise(Policy policy, Ledger ledger, Mistakes mistakes) {
        var change = new ChangeInput(on, status, replacedBy, note).change();
        var changes = policy.changes();
        if (changes.contains(change)) {
            return policy; // the same once more
        }
        var before = changes.isEmpty() ? null : changes.get(changes.size() - 1);
        PolicyRules.check(policy.code(), before, change, ledger, mistakes);
        return policy.withChanges(
                Stream.concat(changes.stream(), Stream.of(change)).toList());
    }
}
