package org.zhaoshang.supervision;

import org.zhaoshang.shared.Text;

/** What to do about an alert first (下一步). */
final class NextStep {

    private NextStep() {}

    static Text of(AlertRule rule) {
        return switch (rule) {
            case TALK_WITHOUT_FOLLOW_UP ->
                new Text("联系投资方，登记跟进和下次联系时间", "contact the investor and record it with the next date");
            case SIGNED_WITHOUT_FUNDS ->
                new Text(
                        "约谈投资方，商定到资计划，到账即登记", "agree a schedule of payments with the investor and record what arrives");
            case STARTED_WITHOUT_PRODUCTION ->
                new Text("到现场核实进度，商定新的投产日期", "check the progress on site and agree a new day of production");
            case PROMISE_OVERDUE ->
                new Text("兑现承诺，或与投资方商定新的日期并说明原因", "keep the promise, or agree a new day and say why");
            case REQUEST_OVERDUE -> new Text("办结诉求并答复企业", "settle the request and answer the enterprise");
            case INDICATOR_BEHIND ->
                new Text("按缺口排出能补上的项目，逐项落实到人", "list the projects that can close the gap, each with a name");
            case EXPANSION_ONLY ->
                new Text("在储备中选出新增重大项目，专班推进签约", "pick new major projects from the reserve and push their signing");
            case FACTOR_UNMET ->
                new Text("协调保障单位，明确到位日期", "settle with the providing department by when it will be there");
            case POLICY_SUPERSEDED ->
                new Text("核对现行政策，重新确认依据或调整承诺", "check it against the policy in force, confirm its basis or change it");
        };
    }
}
