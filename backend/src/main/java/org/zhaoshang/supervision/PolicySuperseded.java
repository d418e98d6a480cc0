package org.zhaoshang.supervision;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.zhaoshang.ledger.Project;

/**
 * What was promised or agreed under a policy that is no longer in force, and is still to be kept or given (政策已失效).
 * What was kept while the policy stood, or since, is settled and no matter any more.
 */
record PolicySuperseded(Lapses lapses) implements ProjectRule {

    @Override
    public void find(Project project, Spells spells) {
        var service = project.service();
        for (var promise : service.commitments()) {
            if (promise.policy() != null) {
                var item = new Item(Item.Kind.COMMITMENT, promise.code(), promise.promise());
                find(project, promise.policy(), item, null, promise.doneOn(), spells);
            }
        }
        for (var support : service.supports()) {
            if (support.policy() != null) {
                var item = new Item(Item.Kind.SUPPORT, support.code(), support.subject());
                find(project, support.policy(), item, support.agreedOn(), support.deliveredOn(), spells);
            }
        }
    }

    private void find(
            Project project,
            String policy,
            Item item,
            @Nullable LocalDate agreedOn,
            @Nullable LocalDate settledOn,
            Spells spells) {
        for (var lapse : lapses.of(policy)) {
            for (var alive : Stays.alive(project)) {
                var from = Span.later(Span.later(alive.from(), agreedOn), lapse.from());
                var until = Span.earlier(Span.earlier(alive.until(), settledOn), lapse.until());
                spells.add(AlertRule.POLICY_SUPERSEDED, project, item, from, until);
            }
        }
    }
}
