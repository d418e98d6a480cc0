package org.zhaoshang.supervision;

import org.zhaoshang.ledger.Project;

/**
 * What an enterprise asked for, past its day and not closed (诉求未办结). A request without a day of its own is due some
 * days after it was raised.
 */
record RequestOverdue(int requestDays) implements ProjectRule {

    @Override
    public void find(Project project, Spells spells) {
        var requests = project.service().requests();
        if (requests.isEmpty()) {
            return;
        }
        for (var alive : Stays.alive(project)) {
            for (var request : requests) {
                var due = request.dueOn() == null ? request.raisedOn().plusDays(requestDays) : request.dueOn();
                spells.add(
                        AlertRule.REQUEST_OVERDUE,
                        project,
                        new Item(Item.Kind.REQUEST, request.code(), request.subject()),
                        Span.later(alive.from(), due.plusDays(1)),
                        Span.earlier(alive.until(), request.closedOn()));
            }
        }
    }
}
