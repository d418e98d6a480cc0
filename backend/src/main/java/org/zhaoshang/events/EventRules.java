package org.zhaoshang.events;

import org.zhaoshang.commands.Mistakes;
import org.zhaoshang.commands.UserError.Code;
import org.zhaoshang.ledger.Department;
import org.zhaoshang.ledger.Ledger;
import org.zhaoshang.ledger.PromotionEvent;
import org.zhaoshang.shared.Text;

/** What must hold of every event, however it came to be as it is. */
final class EventRules {

    private EventRules() {}

    static void check(PromotionEvent event, Ledger ledger, Mistakes mistakes) {
        mistakes.required(event.name(), "name");
        mistakes.known(ledger, Department.class, event.department(), "department");
        var on = event.on();
        var until = event.until();
        if (until != null && until.isBefore(on)) {
            mistakes.add(
                    Code.OUT_OF_ORDER,
                    new Text("结束日期 %s 早于开始日期 %s".formatted(until, on), "%s is before %s".formatted(until, on)),
                    "until");
        }
        event.leads().stream()
                .filter(lead -> lead.on() != null && lead.on().isBefore(on))
                .findFirst()
                .ifPresent(lead -> mistakes.add(
                        Code.OUT_OF_ORDER,
                        new Text(
                                "开始日期 %s 晚于项目 %s 的线索日期 %s".formatted(on, lead.project(), lead.on()),
                                "%s is after %s, the day of the lead of %s".formatted(on, lead.on(), lead.project())),
                        "on"));
    }
}
