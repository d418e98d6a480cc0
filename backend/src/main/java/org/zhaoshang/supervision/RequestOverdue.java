package org.zhaoshang.supervision;

/**
 * What an enterprise asked for, past its day and not closed (诉求未办结). A request without a day of its own is due some
 * days after it was raised.
 */
record RequestOverdue(int requestDays) implements ProjectRule {

    @Override
    public void find(Course course, Spells spells) {
        var requests = course.project().service().requests();
        if (requests.isEmpty()) {
            return;
        }
        for (var alive : course.alive()) {
            for (var request : requests) {
                var due = request.dueOn() == null ? request.raisedOn().plusDays(requestDays) : request.dueOn();
                spells.add(
                        AlertRule.REQUEST_OVERDUE,
                        course.project(),
                        new Item(Item.Kind.REQUEST, request.code(), request.subject()),
                        Span.later(alive.from(), due.plusDays(1)),
                        Span.earlier(alive.until(), request.closedOn()));
            }
        }
    }
}
