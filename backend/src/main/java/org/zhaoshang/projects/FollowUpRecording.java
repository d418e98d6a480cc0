package org.zhaoshang.projects;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.zhaoshang.commands.Given;
import org.zhaoshang.commands.Mistakes;
import org.zhaoshang.commands.UserError.Code;
import org.zhaoshang.ledger.FollowUp;
import org.zhaoshang.ledger.Ledger;
import org.zhaoshang.ledger.Project;
import org.zhaoshang.shared.Text;

/** A contact with the investor (登记跟进): 上门招商, a call, a meeting. */
record FollowUpRecording(
        String code,
        LocalDate on,
        String kind,
        @Nullable String by,
        @Nullable String place,
        String summary,
        @Nullable String nextStep,
        @Nullable LocalDate nextOn,
        @Nullable String reference,
        @Nullable Integer expectedVersion)
        implements ProjectCommand {

    @Override
    public Project revise(Project project, Ledger ledger, Mistakes mistakes) {
        var followUp = new FollowUp(
                on,
                kind.strip(),
                Given.words(by),
                Given.words(place),
                summary.strip(),
                Given.words(nextStep),
                nextOn,
                Given.words(reference),
                Map.of());
        var service = project.service();
        if (Entries.recorded(service.followUps(), followUp, FollowUp::reference, mistakes)) {
            return project;
        }
        mistakes.required(kind, "kind");
        mistakes.required(summary, "summary");
        mistakes.past(on, "on");
        if (nextOn != null && nextOn.isBefore(on)) {
            mistakes.add(
                    Code.OUT_OF_ORDER,
                    new Text("下一步的日期 %s 早于跟进日期 %s".formatted(nextOn, on), "%s is before %s".formatted(nextOn, on)),
                    "nextOn");
        }
        return project.withService(service.withFollowUps(Entries.plus(service.followUps(), followUp)));
    }
}
