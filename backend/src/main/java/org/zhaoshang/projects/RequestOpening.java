package org.zhaoshang.projects;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.zhaoshang.commands.Given;
import org.zhaoshang.commands.Mistakes;
import org.zhaoshang.commands.UserError.Code;
import org.zhaoshang.ledger.Ledger;
import org.zhaoshang.ledger.Project;
import org.zhaoshang.ledger.ServiceRequest;
import org.zhaoshang.shared.Text;

/**
 * Something that an enterprise asks the district for (登记诉求).
 *
 * @param request its code within the project
 */
record RequestOpening(
        String code,
        String request,
        String subject,
        LocalDate raisedOn,
        @Nullable LocalDate dueOn,
        @Nullable String handler,
        @Nullable Integer expectedVersion)
        implements ProjectCommand {

    @Override
    public Project revise(Project project, Ledger ledger, Mistakes mistakes) {
        var opened = new ServiceRequest(
                request.strip(), subject.strip(), raisedOn, dueOn, null, Given.words(handler), Map.of());
        var requests = project.service().requests();
        if (Entries.added(requests, opened, ServiceRequest::code, known -> known.closed(null), mistakes, "request")) {
            return project;
        }
        mistakes.required(subject, "subject");
        mistakes.past(raisedOn, "raisedOn");
        if (dueOn != null && dueOn.isBefore(raisedOn)) {
            mistakes.add(
                    Code.OUT_OF_ORDER,
                    new Text(
                            "办结时限 %s 早于提出的日期 %s".formatted(dueOn, raisedOn),
                            "%s is before %s".formatted(dueOn, raisedOn)),
                    "dueOn");
        }
        return project.withService(project.service().withRequests(Entries.plus(requests, opened)));
    }
}
