package org.zhaoshang.projects;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.zhaoshang.commands.Given;
import org.zhaoshang.commands.Mistakes;
import org.zhaoshang.commands.UserError.Code;
import org.zhaoshang.ledger.Ledger;
import org.zhaoshang.ledger.PhysicalInvestment;
import org.zhaoshang.ledger.Project;
import org.zhaoshang.shared.Money;
import org.zhaoshang.shared.Text;

/** What was built and bought (登记实物投资量); a negative amount takes back what was too much, and says why. */
record PhysicalInvestmentRecording(
        String code,
        LocalDate on,
        MoneyInput amount,
        String reference,
        @Nullable String note,
        @Nullable Integer expectedVersion)
        implements ProjectCommand {

    @Override
    public Project revise(Project project, Ledger ledger, Mistakes mistakes) {
        var investment =
                new PhysicalInvestment(on, amount.money(), Given.words(note), Given.words(reference), Map.of());
        var investments = project.service().physicalInvestments();
        mistakes.required(reference, "reference");
        if (Entries.recorded(investments, investment, PhysicalInvestment::reference, mistakes)) {
            return project;
        }
        mistakes.past(on, "on");
        if (investment.amount().amount().signum() == 0) {
            mistakes.add(Code.INVALID, new Text("金额不能为 0", "an amount is not 0"), "amount", "amount");
        }
        if (takesBack()) {
            mistakes.required(note, "note");
            checkTotal(project, mistakes);
        }
        return project.withService(project.service().withPhysicalInvestments(Entries.plus(investments, investment)));
    }

    @Override
    public @Nullable String reason() {
        return takesBack() ? note : null;
    }

    private boolean takesBack() {
        return amount.amount().signum() < 0;
    }

    /** On no day may less than nothing have been invested. */
    private void checkTotal(Project project, Mistakes mistakes) {
        var total = Stream.concat(
                        Stream.of(on),
                        project.service().physicalInvestments().stream().map(PhysicalInvestment::on))
                .filter(day -> !day.isBefore(on))
                .map(day -> project.physicallyInvested(amount.currency(), day))
                .min(Comparator.comparing(Money::amount))
                .orElseThrow();
        if (total.plus(amount.money()).amount().signum() < 0) {
            mistakes.add(
                    Code.INVALID,
                    new Text(
                            "累计实物投资量只有 " + total.text(Locale.CHINESE) + "，不能冲减更多",
                            "no more than " + total.text(Locale.ENGLISH) + " was invested"),
                    "amount",
                    "amount");
        }
    }
}
