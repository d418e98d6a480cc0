package org.zhaoshang.events;

import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.zhaoshang.commands.Mistakes;
import org.zhaoshang.commands.UserError.Code;
import org.zhaoshang.ledger.Ledger;
import org.zhaoshang.ledger.Project;
import org.zhaoshang.ledger.PromotionEvent;
import org.zhaoshang.shared.Text;

/** What came of an event for a project (登记活动线索). */
record LeadRecording(
        String code,
        String project,
        LocalDate on,
        String outcome,
        @Nullable Integer expectedVersion) implements EventCommand {

    @Override
    public PromotionEvent revise(PromotionEvent event, Ledger ledger, Mistakes mistakes) {
        var lead = new PromotionEvent.Lead(project, on, outcome.strip(), Map.of());
        if (event.leads().contains(lead)) {
            return event; // the same once more
        }
        mistakes.known(ledger, Project.class, project, "project");
        mistakes.required(outcome, "outcome");
        mistakes.past(on, "on");
        if (on.isBefore(event.on())) {
            mistakes.add(
                    Code.OUT_OF_ORDER,
                    new Text(
                            "日期 %s 早于活动开始的 %s".formatted(on, event.on()),
                            "%s is before the event began on %s".formatted(on, event.on())),
                    "on");
        }
        return event.withLeads(
                Stream.concat(event.leads().stream(), Stream.of(lead)).toList());
    }
}
