package org.zhaoshang.projects;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.zhaoshang.commands.Mistakes;
import org.zhaoshang.ledger.Ledger;
import org.zhaoshang.ledger.Project;
import org.zhaoshang.ledger.ServiceRequest;

/** A request that was answered (办结诉求). */
record RequestClosing(
        String code,
        String request,
        LocalDate on,
        @Nullable String reason,
        @Nullable Integer expectedVersion) implements ProjectCommand {

    @Override
    public Project revise(Project project, Ledger ledger, Mistakes mistakes) {
        var requests = project.service().requests();
        var open = Entries.find(requests, ServiceRequest::code, request, mistakes, "request");
        if (open == null || on.equals(open.closedOn())) {
            return project;
        }
        new Settlement(on, reason).check(open.raisedOn(), open.closedOn(), mistakes);
        return project.withService(project.service().withRequests(Entries.replaced(requests, open, open.closed(on))));
    }
}
