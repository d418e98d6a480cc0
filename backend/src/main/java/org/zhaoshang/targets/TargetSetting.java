package org.zhaoshang.targets;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.ArgumentValue;
import org.zhaoshang.commands.Commands;
import org.zhaoshang.commands.Given;
import org.zhaoshang.commands.Mistakes;
import org.zhaoshang.commands.UserError.Code;
import org.zhaoshang.ledger.Indicator;
import org.zhaoshang.ledger.Issuer;
import org.zhaoshang.ledger.Ledger;
import org.zhaoshang.ledger.Target;
import org.zhaoshang.ledger.Unit;
import org.zhaoshang.shared.Decimals;
import org.zhaoshang.shared.Text;

/** An issuer's target for a year (下达或调整目标); what is not given stays as it is. */
record TargetSetting(
        String code,
        int year,
        Issuer issuer,
        ArgumentValue<BigDecimal> value,
        ArgumentValue<String> document,
        ArgumentValue<Boolean> inferred,
        ArgumentValue<List<BigDecimal>> plan,
        ArgumentValue<String> note,
        @Nullable String reason,
        @Nullable Integer expectedVersion)
        implements Commands.Revision<Indicator> {

    private static final int MONTHS = 12;

    @Override
    public Indicator revise(Indicator indicator, Ledger ledger, Mistakes mistakes) {
        IndicatorRules.checkYear(year, mistakes, "year");
        var found = indicator.target(year, issuer);
        var current = found.orElseGet(() -> Target.unset(year, issuer));
        var set = Given.or(value, current.value());
        var months = plan.isOmitted() ? current.plan() : plan.value() == null ? List.<BigDecimal>of() : plan.value();
        var exactValue = set == null || mistakes.exact(set, "value");
        var exactPlan = months.stream().allMatch(planned -> mistakes.exact(planned, "plan"));
        if (exactValue && exactPlan) {
            checkValue(set, indicator.unit(), mistakes);
            checkPlan(set, months, indicator.unit(), mistakes);
        }
        if (!mistakes.none()) {
            return indicator;
        }
        var next = new Target(
                year,
                issuer,
                set == null ? null : Decimals.unlessSame(current.value(), set),
                Given.words(document, current.document()),
                Given.required(inferred, current.inferred(), mistakes, "inferred"),
                unlessSame(current.plan(), months),
                Given.words(note, current.note()),
                current.extra());
        var targets = new ArrayList<>(indicator.targets());
        if (found.isPresent()) {
            targets.set(targets.indexOf(current), next);
        } else {
            targets.add(next);
        }
        return indicator.withTargets(List.copyOf(targets));
    }

    private static void checkValue(@Nullable BigDecimal value, Unit unit, Mistakes mistakes) {
        if (value == null) {
            return;
        }
        if (value.signum() < 0) {
            mistakes.add(Code.INVALID, new Text("目标不能为负", "a target cannot be negative"), "value");
        }
        IndicatorRules.checkWhole(unit, value, mistakes, "value");
    }

    /** Cumulative: each month's end asks for no less than the one before it, and December's for the target. */
    private static void checkPlan(@Nullable BigDecimal target, List<BigDecimal> plan, Unit unit, Mistakes mistakes) {
        if (plan.isEmpty()) {
            return;
        }
        if (plan.size() != MONTHS) {
            mistakes.add(
                    Code.INVALID,
                    new Text(
                            "月度计划应有 12 个累计数，现有 %d 个".formatted(plan.size()),
                            "a monthly plan has 12 values, not " + plan.size()),
                    "plan");
            return;
        }
        var before = BigDecimal.ZERO;
        for (var month = 1; month <= MONTHS; month++) {
            var planned = plan.get(month - 1);
            if (planned.compareTo(before) < 0) {
                mistakes.add(
                        Code.INVALID,
                        new Text(
                                "%d 月的累计计划 %s 小于此前的 %s"
                                        .formatted(month, planned.toPlainString(), before.toPlainString()),
                                "the plan of month %d, %s, is less than the %s before it"
                                        .formatted(month, planned.toPlainString(), before.toPlainString())),
                        "plan",
                        String.valueOf(month));
            }
            IndicatorRules.checkWhole(unit, planned, mistakes, "plan", String.valueOf(month));
            before = planned;
        }
        if (target == null || before.compareTo(target) != 0) {
            var asked = target == null ? "未下达" : target.toPlainString();
            mistakes.add(
                    Code.INVALID,
                    new Text(
                            "12 月的累计计划 %s 应等于目标（%s）；改目标时请一并改计划".formatted(before.toPlainString(), asked),
                            "the plan ends at %s and not at the target, %s; change both together"
                                    .formatted(before.toPlainString(), target == null ? "none" : asked)),
                    "plan");
        }
    }

    private static List<BigDecimal> unlessSame(List<BigDecimal> current, List<BigDecimal> stated) {
        var numbers = new ArrayList<BigDecimal>();
        for (var i = 0; i < stated.size(); i++) {
            numbers.add(Decimals.unlessSame(i < current.size() ? current.get(i) : null, stated.get(i)));
        }
        return List.copyOf(numbers);
    }
}
