package org.zhaoshang.supervision;

import java.math.BigDecimal;
import org.zhaoshang.shared.Rate;
import org.zhaoshang.shared.Text;

/** The rules in words, with the days they are set to. */
final class RuleWords {

    private RuleWords() {}

    static Text of(AlertRule rule, SupervisionRules rules) {
        var what = what(rule, rules);
        var colour = rule == AlertRule.INDICATOR_BEHIND
                ? new Text("严重滞后为红牌，滞后为黄牌", "red where seriously behind, yellow where behind")
                : new Text(
                        "持续%d天及以上为红牌，不足为黄牌".formatted(rules.redDays()),
                        "red from %d days on, yellow before".formatted(rules.redDays()));
        return new Text(what.zh() + "；" + colour.zh() + "。", what.en() + "; " + colour.en() + ".");
    }

    private static Text what(AlertRule rule, SupervisionRules rules) {
        var part = new Rate(rules.fundsPart(), BigDecimal.ONE).text();
        return switch (rule) {
            case TALK_WITHOUT_FOLLOW_UP ->
                new Text(
                        "储备项目自入库或最近一次跟进起满%d天没有新的跟进".formatted(rules.silentDays()),
                        "A project in reserve without a contact for %d days since its entry or the last contact"
                                .formatted(rules.silentDays()));
            case SIGNED_WITHOUT_FUNDS ->
                new Text(
                        "签约满%d天，到位资金不足计划总投资的%s（意向和框架协议不计，另有他种货币到位的不判）".formatted(rules.fundsDays(), part),
                        ("Signed for %d days with less than %s of the planned investment arrived (letters of intent and "
                                        + "framework agreements aside; not judged where money came in another currency)")
                                .formatted(rules.fundsDays(), part));
            case STARTED_WITHOUT_PRODUCTION ->
                new Text(
                        "已开工未投产，超过承诺的投产日期；没有承诺的，开工满%d个月".formatted(rules.productionMonths()),
                        "Started and not producing, past the promised day of production, or %d months after the start "
                                        .formatted(rules.productionMonths())
                                + "where none was promised");
            case PROMISE_OVERDUE -> new Text("承诺已过约定日期仍未兑现", "A promise past its day and not kept");
            case REQUEST_OVERDUE ->
                new Text(
                        "企业诉求已过办结期限仍未办结（未定期限的为提出后%d天）".formatted(rules.requestDays()),
                        "A request past its day and not closed (%d days after it was raised where it has no day)"
                                .formatted(rules.requestDays()));
            case INDICATOR_BEHIND ->
                new Text(
                        "指标完成率低于序时进度，全区和各责任单位的分解任务分别判断，每年重新起算",
                        "An indicator's completion below its schedule, the district's and each department's part of it; "
                                + "each year starts anew");
            case EXPANSION_ONLY ->
                new Text(
                        "当年签约并经市认定的重大项目全部是增资项目，没有新增项目",
                        "All major projects signed this year and recognised by the city are expansions, none is new");
            case FACTOR_UNMET ->
                new Text(
                        "重大项目的要素需求已过日期仍未保障，由承担保障的单位负责",
                        "A major project's need past its day and not provided; the department that is to provide it answers");
            case POLICY_SUPERSEDED ->
                new Text(
                        "未兑现的承诺或未落实的支持措施，所依据的政策已修订、废止、到期或暂停执行",
                        "A promise or support measure still to be kept under a policy that was revised, repealed, suspended or expired");
        };
    }
}
