package org.zhaoshang.projects;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.zhaoshang.commands.Mistakes;
import org.zhaoshang.commands.UserError.Code;
import org.zhaoshang.ledger.FundArrival;
import org.zhaoshang.ledger.Ledger;
import org.zhaoshang.ledger.Project;
import org.zhaoshang.shared.Money;
import org.zhaoshang.shared.Text;

/**
 * Money that was recorded and had not arrived, or went back (冲销): an entry of its own, so that both stay on record.
 *
 * @param reverses the reference of the entry that it takes back
 * @param amount how much of it; all that is left where absent
 */
record ArrivalReversal(
        String code,
        String reverses,
        String reference,
        LocalDate on,
        @Nullable MoneyInput amount,
        String reason,
        @Nullable Integer expectedVersion)
        implements ProjectCommand {

    @Override
    public Project revise(Project project, Ledger ledger, Mistakes mistakes) {
        var arrivals = project.arrivals();
        var wrong = find(arrivals, reverses).orElse(null);
        if (wrong == null) {
            mistakes.add(
                    Code.UNKNOWN_REFERENCE,
                    new Text("没有流水号为 " + reverses + " 的到位资金", "no money arrived under " + reverses),
                    "reverses");
            return project;
        }
        var same = find(arrivals, reference).orElse(null);
        if (same != null) {
            var left = left(wrong, arrivals.subList(0, arrivals.indexOf(same)));
            checkSame(same, entry(wrong, left), mistakes);
            return project;
        }
        var left = left(wrong, arrivals);
        check(wrong, left, mistakes);
        return project.withArrival(entry(wrong, left));
    }

    private FundArrival entry(FundArrival wrong, Money left) {
        var taken = amount == null ? left : amount.money();
        return new FundArrival(
                reference.strip(), on, taken.negated(), wrong.source(), reason.strip(), wrong.reference(), Map.of());
    }

    /** What an entry stands for after all that took some of it back. */
    private static Money left(FundArrival wrong, List<FundArrival> arrivals) {
        return arrivals.stream()
                .filter(entry -> wrong.reference().equals(entry.reverses()))
                .map(FundArrival::amount)
                .filter(taken -> taken.currency() == wrong.amount().currency())
                .reduce(wrong.amount(), Money::plus);
    }

    private static void checkSame(FundArrival same, FundArrival entry, Mistakes mistakes) {
        if (!same.equals(entry)) {
            mistakes.add(
                    Code.REFERENCE_REUSED,
                    new Text(
                            "流水号 %s 已登记为 %s 的另一笔资金".formatted(same.reference(), same.on()),
                            "%s stands for other money of %s".formatted(same.reference(), same.on())),
                    "reference");
        }
    }

    private void check(FundArrival wrong, Money left, Mistakes mistakes) {
        mistakes.required(reference, "reference");
        mistakes.required(reason, "reason");
        mistakes.past(on, "on");
        if (on.isBefore(wrong.on())) {
            mistakes.add(
                    Code.OUT_OF_ORDER,
                    new Text(
                            "冲销日期 %s 早于到位日期 %s".formatted(on, wrong.on()), "%s is before %s".formatted(on, wrong.on())),
                    "on");
        }
        if (wrong.amount().amount().signum() <= 0) {
            mistakes.add(
                    Code.NOT_ALLOWED,
                    new Text(
                            reverses + " 本身就是冲销，请重新登记到位资金", reverses + " is a reversal itself; record the money again"),
                    "reverses");
        } else if (left.amount().signum() <= 0) {
            mistakes.add(
                    Code.NOT_ALLOWED, new Text(reverses + " 已全部冲销", "all of " + reverses + " is reversed"), "reverses");
        } else if (amount != null) {
            checkAmount(amount.money(), left, mistakes);
        }
    }

    private static void checkAmount(Money taken, Money left, Mistakes mistakes) {
        if (taken.currency() != left.currency()) {
            mistakes.add(
                    Code.INVALID,
                    new Text(
                            "币种应为" + left.currency().label().zh(),
                            "the money is in " + left.currency().label().en()),
                    "amount",
                    "currency");
        } else if (taken.amount().signum() <= 0) {
            mistakes.add(Code.INVALID, new Text("冲销金额必须大于 0", "what is reversed is more than 0"), "amount", "amount");
        } else if (taken.amount().compareTo(left.amount()) > 0) {
            mistakes.add(
                    Code.INVALID,
                    new Text(
                            "只剩 " + left.text(Locale.CHINESE) + "，不能冲销更多",
                            "no more than " + left.text(Locale.ENGLISH) + " is left of it"),
                    "amount",
                    "amount");
        }
    }

    private static Optional<FundArrival> find(List<FundArrival> arrivals, String reference) {
        return arrivals.stream()
                .filter(entry -> entry.reference().equals(reference.strip()))
                .findFirst();
    }
}
