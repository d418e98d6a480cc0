package org.zhaoshang.targets;

import java.math.BigDecimal;
import org.zhaoshang.shared.Decimals;
import org.zhaoshang.shared.Rate;
import org.zhaoshang.shared.Text;

/** How an indicator stands, in the sentences of a bulletin (通报). */
final class ProgressWords {

    private ProgressWords() {}

    static Text sentence(IndicatorProgress progress) {
        var indicator = progress.indicator();
        var standing = progress.standing();
        var unit = indicator.unit().label();
        var nameEn = indicator.label().en();
        var actual = standing.actual().toPlainString();
        var target = standing.target();
        var completion = standing.completion();
        var lead = standing.lead();
        if (target == null || completion == null || lead == null) {
            return new Text(
                    "%s%s%s，未下达目标".formatted(indicator.name(), actual, unit.zh()),
                    "%s: %s %s, no target set".formatted(nameEn, actual, unit.en()));
        }
        return new Text(
                "%s%s%s，完成全年目标%s%s的%s，%s"
                        .formatted(
                                indicator.name(),
                                actual,
                                unit.zh(),
                                target.toPlainString(),
                                unit.zh(),
                                completion.text(),
                                lead(lead).zh()),
                "%s: %s of %s %s, %s of the year's target, %s"
                        .formatted(
                                nameEn,
                                actual,
                                target.toPlainString(),
                                unit.en(),
                                completion.text(),
                                lead(lead).en()));
    }

    /** The rule that gave the status, with the numbers it was held against. */
    static Text rule(IndicatorProgress progress) {
        var rules = progress.rules();
        var standing = progress.standing();
        var schedule = standing.schedule();
        var serious = schedule.times(rules.seriousPart()).text();
        var status = progress.status().label();
        var completion = standing.completion();
        if (completion == null) {
            return new Text("未下达目标或目标为0，不计算完成率，不评判进度", "No target, or a target of 0: no rate, no judgement");
        }
        var rule = rule(rules);
        return new Text(
                "完成率%s对序时进度%s，判为“%s”。%s".formatted(completion.text(), schedule.text(), status.zh(), rule.zh())
                        + "（%s）".formatted(serious),
                "Completion %s against a schedule of %s: %s. %s"
                                .formatted(completion.text(), schedule.text(), status.en(), rule.en())
                        + " (%s)".formatted(serious));
    }

    /** The rule that every status comes from. */
    static Text rule(TargetRules rules) {
        var points = Decimals.plain(rules.aheadPoints()).toPlainString();
        var part = new Rate(rules.seriousPart(), BigDecimal.ONE).text();
        return new Text(
                "规则：超过序时%s个百分点及以上为超前，不低于序时为正常，低于序时为滞后，低于序时的%s为严重滞后".formatted(points, part),
                ("Rule: ahead from %s percentage points above the schedule, on schedule at or above it, behind below it, "
                                + "seriously behind below %s of it")
                        .formatted(points, part));
    }

    static Text lead(BigDecimal lead) {
        var points = lead.abs().toPlainString();
        return switch (lead.signum()) {
            case -1 -> new Text("落后序时进度" + points + "个百分点", points + " percentage points behind schedule");
            case 0 -> new Text("与序时进度持平", "level with the schedule");
            default -> new Text("超序时进度" + points + "个百分点", points + " percentage points ahead of schedule");
        };
    }
}
