package org.zhaoshang.projects;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.zhaoshang.commands.Mistakes;
import org.zhaoshang.commands.UserError.Code;
import org.zhaoshang.ledger.FundArrival;
import org.zhaoshang.ledger.FundSource;
import org.zhaoshang.ledger.Ledger;
import org.zhaoshang.ledger.Project;
import org.zhaoshang.shared.Text;

/** Money that arrived (登记到位资金). */
record ArrivalRecording(
        String code,
        LocalDate on,
        MoneyInput amount,
        FundSource source,
        String reference,
        @Nullable String note,
        @Nullable Integer expectedVersion)
        implements ProjectCommand {

    @Override
    public Project revise(Project project, Ledger ledger, Mistakes mistakes) {
        var arrival = new FundArrival(reference, on, amount.money(), source, note, null, Map.of());
        var same = project.arrivals().stream()
                .filter(known -> known.reference().equals(reference))
                .findFirst();
        if (same.isPresent()) {
            if (!same.get().equals(arrival)) {
                mistakes.add(
                        Code.REFERENCE_REUSED,
                        new Text(
                                "流水号 %s 已登记为 %s 的另一笔资金"
                                        .formatted(reference, same.get().on()),
                                "%s stands for other money of %s"
                                        .formatted(reference, same.get().on())),
                        "reference");
            }
            return project;
        }
        mistakes.required(reference, "reference");
        mistakes.past(on, "on");
        if (arrival.amount().amount().signum() <= 0) {
            mistakes.add(
                    Code.INVALID,
                    new Text("到位金额必须大于 0；冲销请用冲销登记", "money that arrived is more than 0; reverse an entry instead"),
                    "amount",
                    "amount");
        }
        return project.withArrival(arrival);
    }
}
