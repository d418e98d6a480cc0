package org.zhaoshang.supervision;

/** A promise past its day (承诺逾期): due before the day and not kept by it. Due on the day is not late yet. */
record PromiseOverdue() implements ProjectRule {

    @Override
    public void find(Course course, Spells spells) {
        var promises = course.project().service().commitments();
        if (promises.isEmpty()) {
            return;
        }
        for (var alive : course.alive()) {
            for (var promise : promises) {
                if (promise.dueOn() != null) {
                    spells.add(
                            AlertRule.PROMISE_OVERDUE,
                            course.project(),
                            new Item(Item.Kind.COMMITMENT, promise.code(), promise.promise()),
                            Span.later(alive.from(), promise.dueOn().plusDays(1)),
                            Span.earlier(alive.until(), promise.doneOn()));
                }
            }
        }
    }
}
