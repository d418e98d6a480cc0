package org.zhaoshang.projects;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.zhaoshang.commands.Mistakes;
import org.zhaoshang.ledger.Ledger;
import org.zhaoshang.ledger.Project;
import org.zhaoshang.ledger.SupportMeasure;

/** Support that was given (支持措施兑现). */
record SupportDelivery(
        String code,
        String support,
        LocalDate on,
        @Nullable String reason,
        @Nullable Integer expectedVersion) implements ProjectCommand {

    @Override
    public Project revise(Project project, Ledger ledger, Mistakes mistakes) {
        var supports = project.service().supports();
        var agreed = Entries.find(supports, SupportMeasure::code, support, mistakes, "support");
        if (agreed == null || on.equals(agreed.deliveredOn())) {
            return project;
        }
        new Settlement(on, reason).check(agreed.agreedOn(), agreed.deliveredOn(), mistakes);
        return project.withService(
                project.service().withSupports(Entries.replaced(supports, agreed, agreed.delivered(on))));
    }
}
