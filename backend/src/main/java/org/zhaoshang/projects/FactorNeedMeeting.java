package org.zhaoshang.projects;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.zhaoshang.commands.Mistakes;
import org.zhaoshang.ledger.FactorNeed;
import org.zhaoshang.ledger.Ledger;
import org.zhaoshang.ledger.Project;

/** A need that was met (要素已保障). */
record FactorNeedMeeting(
        String code,
        String need,
        LocalDate on,
        @Nullable String reason,
        @Nullable Integer expectedVersion) implements ProjectCommand {

    @Override
    public Project revise(Project project, Ledger ledger, Mistakes mistakes) {
        var factors = project.service().factors();
        var open = Entries.find(factors, FactorNeed::code, need, mistakes, "need");
        if (open == null || on.equals(open.metOn())) {
            return project;
        }
        new Settlement(on, reason).check(null, open.metOn(), mistakes);
        return project.withService(project.service().withFactors(Entries.replaced(factors, open, open.met(on))));
    }
}
