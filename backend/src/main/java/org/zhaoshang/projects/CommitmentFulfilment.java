package org.zhaoshang.projects;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.zhaoshang.commands.Mistakes;
import org.zhaoshang.commands.UserError.Code;
import org.zhaoshang.ledger.Commitment;
import org.zhaoshang.ledger.Ledger;
import org.zhaoshang.ledger.Project;
import org.zhaoshang.shared.Text;

/** A promise that was kept (兑现承诺). */
record CommitmentFulfilment(
        String code,
        String commitment,
        LocalDate on,
        @Nullable Integer expectedVersion) implements ProjectCommand {

    @Override
    public Project revise(Project project, Ledger ledger, Mistakes mistakes) {
        var commitments = project.service().commitments();
        var promised = Entries.find(commitments, Commitment::code, commitment, mistakes, "commitment");
        if (promised == null || on.equals(promised.doneOn())) {
            return project;
        }
        mistakes.past(on, "on");
        if (promised.doneOn() != null) {
            mistakes.add(
                    Code.NOT_ALLOWED,
                    new Text(
                            "承诺 %s 已登记于 %s 兑现；登记有误请修改承诺".formatted(commitment, promised.doneOn()),
                            "%s was kept on %s; update the commitment if that is wrong"
                                    .formatted(commitment, promised.doneOn())),
                    "on");
        }
        return project.withService(
                project.service().withCommitments(Entries.replaced(commitments, promised, promised.done(on))));
    }
}
