package org.zhaoshang.events;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.zhaoshang.commands.Mistakes;
import org.zhaoshang.commands.UserError.Code;
import org.zhaoshang.ledger.Ledger;
import org.zhaoshang.ledger.PromotionEvent;
import org.zhaoshang.shared.Text;

/** A lead that did not come of the event (删除活动线索): gone from what counts, kept in the event's history. */
record LeadRemoval(
        String code,
        String project,
        LocalDate on,
        String reason,
        @Nullable Integer expectedVersion) implements EventCommand {

    @Override
    public PromotionEvent revise(PromotionEvent event, Ledger ledger, Mistakes mistakes) {
        mistakes.required(reason, "reason");
        var left = event.leads().stream()
                .filter(lead -> !lead.project().equals(project) || !on.equals(lead.on()))
                .toList();
        if (left.size() == event.leads().size()) {
            mistakes.add(
                    Code.UNKNOWN_REFERENCE,
                    new Text(
                            "该活动没有项目 %s 在 %s 的线索".formatted(project, on),
                            "the event has no lead of %s on %s".formatted(project, on)),
                    "project");
        }
        return event.withLeads(left);
    }
}
