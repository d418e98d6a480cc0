package org.zhaoshang.supervision;

import org.zhaoshang.ledger.Project;

/** A promise past its day (承诺逾期): due before the day and not kept by it. Due on the day is not late yet. */
record PromiseOverdue() implements ProjectRule {

    @Override
    public void find(Project project, Spells spells) {
        var promises = project.service().commitments();
        if (promises.isEmpty()) {
            return;
        }
        for (var alive : Stays.alive(project)) {
            for (var promise : promises) {
                if (promise.dueOn() != null) {
                    spells.add(
                            AlertRule.PROMISE_OVERDUE,
                            project,
                            new Item(Item.Kind.COMMITMENT, promise.code(), promise.promise()),
                            Span.later(alive.from(), promise.dueOn().plusDays(1)),
                            Span.earlier(alive.until(), promise.doneOn()));
                }
            }
        }
    }
}
