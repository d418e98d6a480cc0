package org.zhaoshang.assessment;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;
import org.zhaoshang.projects.Named;
import org.zhaoshang.shared.Decimals;
import org.zhaoshang.shared.Rate;
import org.zhaoshang.shared.Text;

/** Marks in words: how they are given, and where each point comes from. */
record AssessmentWords(AssessmentRules rules) {

    /** To how many decimals points are shown. */
    static final int SHOWN_DECIMALS = 2;

    static String points(Rate points) {
        return points.rounded(SHOWN_DECIMALS).toPlainString();
    }

    Text rule() {
        var cap = plain(rules.cap());
        var deductions = deductionRule();
        return new Text(
                ("得分＝Σ（权重×完成率÷序时进度）÷Σ权重×100。完成率÷序时进度最高计%s、最低计0；只计承担了分解目标的指标，"
                                + "当日尚无进度要求的和按月填报、没有分解数的指标不计权。%s"
                                + "得分四舍五入保留两位小数，名次按舍入前的得分排，同分并列；没有分解目标的不排名。")
                        .formatted(cap, deductions.zh()),
                ("Score = Σ (weight × completion ÷ schedule) ÷ Σ weight × 100. Completion ÷ schedule counts for %s at most "
                                + "and 0 at least; only indicators of which one carries a part of the target weigh, not those "
                                + "that the day asks nothing of yet, nor figures typed in for the district as a whole. %s "
                                + "Scores are shown half up to two decimals and ranked before rounding; equal scores share "
                                + "a place. Who carries no target has no place.")
                        .formatted(cap, deductions.en()));
    }

    private Text deductionRule() {
        var points = rules.pointsPerAlert();
        if (points.isEmpty() || rules.mostDeducted().signum() == 0) {
            return new Text("督查提醒不扣分。", "Alerts take nothing away.");
        }
        var zh = new StringJoiner("，");
        var en = new StringJoiner(", ");
        points.forEach((rule, each) -> {
            zh.add("%s每条%s分".formatted(rule.label().zh(), plain(each)));
            en.add("%s %s".formatted(rule.label().en(), plain(each)));
        });
        var most = plain(rules.mostDeducted());
        return new Text(
                "再按当日的督查提醒扣分：%s；合计最多扣%s分，扣后不低于0分；已答复且未到期的不扣；指标滞后已体现在得分中，不另扣。".formatted(zh, most),
                "Alerts of the day take points away, for each: %s; %s at most in all, and no score goes below 0; what was answered for takes none while the answer holds; an indicator behind its schedule takes none, since the score tells that already."
                        .formatted(en, most));
    }

    static Text sentence(Deduction deduction) {
        var label = deduction.rule().label();
        var each = plain(deduction.each());
        var points = plain(deduction.points());
        return new Text(
                "%s%d条，每条扣%s分，扣%s分".formatted(label.zh(), deduction.count(), each, points),
                "%s: %d, %s each, %s points".formatted(label.en(), deduction.count(), each, points));
    }

    Text listRule(AssessmentSubject by) {
        var par = plain(rules.par());
        var small = rules.smallBelow(by);
        return new Text(
                "红榜：得分不低于%s分的前%d名；黑榜：得分低于%s分的后%d名；并列的一并列出。在手项目少于%d个的注明“基数小”：多一个少一个项目，得分就会大变。"
                        .formatted(par, rules.listed(), par, rules.listed(), small),
                ("Red list: the first %d places with %s points or more. Black list: the last %d with less than %s; ties are all "
                                + "listed. Who has fewer than %d projects in hand is marked as a small base: one project more "
                                + "or less turns the score.")
                        .formatted(rules.listed(), par, rules.listed(), par, small));
    }

    Text movementRule(@Nullable Marks before) {
        if (before == null) {
            return new Text(
                    "1月份的名次不与上年12月相比：年度目标不同。",
                    "In January places are not compared with December: its targets are another year's.");
        }
        var day = before.asOf();
        return new Text(
                "名次变动与上月末（%d月%d日）相比，当时未排名的不比。".formatted(day.getMonthValue(), day.getDayOfMonth()),
                "Places are compared with the end of the month before (%s); who had none then is not compared."
                        .formatted(day));
    }

    static Text trackRule() {
        return new Text(
                "增量招商看园区新签约的新增项目，存量招商看产业部门新签约的增资项目；平台公司两样都做，不分赛道。项目只计正式合同，各按牵头单位计一次。",
                "Parks are measured by the new projects they sign, industry departments by expansions of what is here; platform "
                        + "companies do both and are on neither track. Only formal contracts count, each project once, "
                        + "with its lead department.");
    }

    /** The whole of it in a sentence. */
    static Text sentence(Assessment assessment, AssessmentRules rules) {
        var scored = assessment.scored();
        var departments = assessment.by() == AssessmentSubject.DEPARTMENT;
        if (scored.isEmpty()) {
            return new Text(
                    "今年没有目标分解到%s，不计分".formatted(departments ? "单位" : "个人"),
                    "No target of the year is shared out among %s: no scores"
                            .formatted(departments ? "departments" : "people"));
        }
        var par = new Rate(rules.par(), BigDecimal.ONE);
        var onPar = scored.stream()
                .filter(row -> row.score() != null && row.score().compareTo(par) >= 0)
                .count();
        var first = scored.get(0);
        var best = first.score() == null ? "" : points(first.score());
        var tied = scored.stream()
                .filter(row -> Integer.valueOf(1).equals(row.rank()))
                .count();
        return new Text(
                "%d%s计分，%d%s不低于%s分；第1名%s%s，%s分"
                        .formatted(
                                scored.size(),
                                departments ? "个单位" : "人",
                                onPar,
                                departments ? "个" : "人",
                                plain(rules.par()),
                                name(assessment, first, Locale.CHINESE),
                                tied > 1 ? "等%d%s并列".formatted(tied, departments ? "个" : "人") : "",
                                best),
                "%d %s scored, %d of them at %s points or more; first: %s%s with %s"
                        .formatted(
                                scored.size(),
                                departments ? "departments" : "people",
                                onPar,
                                plain(rules.par()),
                                name(assessment, first, Locale.ENGLISH),
                                tied > 1 ? " and %d more".formatted(tied - 1) : "",
                                best));
    }

    /** Where somebody stands. */
    static Text sentence(Row row, @Nullable Integer rankBefore) {
        var score = row.score();
        var rank = row.rank();
        if (score == null || rank == null) {
            return row.items().isEmpty()
                    ? new Text("今年没有分解目标，不排名", "Carries no target this year: no place")
                    : new Text("承担的指标当日尚无进度要求，不排名", "Nothing carried is asked for yet: no place");
        }
        var movement = rankBefore == null ? null : movement(rankBefore - rank);
        return new Text(
                "%s分，第%d名%s".formatted(points(score), rank, movement == null ? "" : "，" + movement.zh()),
                "%s points, place %d%s".formatted(points(score), rank, movement == null ? "" : ", " + movement.en()));
    }

    /** What became of a part of a target, and the points it gave. */
    Text sentence(Item item) {
        var indicator = item.indicator();
        var unit = indicator.unit().label();
        var pace = item.pace();
        var target = item.target().toPlainString();
        var actual = item.actual().toPlainString();
        var weight = plain(indicator.weight());
        if (pace == null || item.points() == null) {
            return new Text(
                    "完成%s%s，分解目标%s%s；当日尚无进度要求，不计权".formatted(actual, unit.zh(), target, unit.zh()),
                    "%s of %s %s; the day asks for nothing yet: it does not weigh"
                            .formatted(actual, target, unit.en()));
        }
        var counted = Score.counted(pace, rules.cap());
        var bound = counted.compareTo(pace) == 0
                ? new Text("", "")
                : new Text("，按%s计".formatted(counted.text()), ", counted as %s".formatted(counted.text()));
        return new Text(
                "完成%s%s，分解目标%s%s，完成率%s，为序时进度%s的%s%s；权重%s，得%s分"
                        .formatted(
                                actual,
                                unit.zh(),
                                target,
                                unit.zh(),
                                item.completion().text(),
                                item.schedule().text(),
                                pace.text(),
                                bound.zh(),
                                weight,
                                points(item.points())),
                "%s of %s %s: %s complete, %s of a schedule of %s%s; weight %s, %s points"
                        .formatted(
                                actual,
                                target,
                                unit.en(),
                                item.completion().text(),
                                pace.text(),
                                item.schedule().text(),
                                bound.en(),
                                weight,
                                points(item.points())));
    }

    private static Text movement(int places) {
        return switch (Integer.signum(places)) {
            case 1 -> new Text("较上月末上升%d名".formatted(places), "up %d since the end of last month".formatted(places));
            case -1 ->
                new Text("较上月末下降%d名".formatted(-places), "down %d since the end of last month".formatted(-places));
            default -> new Text("与上月末持平", "as at the end of last month");
        };
    }

    private static String name(Assessment assessment, Row row, Locale locale) {
        var ledger = assessment.ledger();
        return (assessment.by() == AssessmentSubject.DEPARTMENT
                        ? Named.department(ledger, row.code(), locale)
                        : Named.person(ledger, row.code(), locale))
                .name();
    }

    private static String plain(BigDecimal number) {
        return Decimals.plain(number).toPlainString();
    }
}
