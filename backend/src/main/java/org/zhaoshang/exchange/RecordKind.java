package org.zhaoshang.exchange;

import java.util.EnumSet;
import java.util.Set;
import org.zhaoshang.shared.Labelled;
import org.zhaoshang.shared.Text;

/** What an import tells its numbers of. */
enum RecordKind implements Labelled {
    PROJECT("项目", "Projects"),
    ARRIVAL("到资流水", "Fund arrivals"),
    TARGET("目标任务", "Targets"),
    DEPARTMENT("责任单位", "Departments"),
    PERSON("责任人", "People"),
    FOLLOW_UP("跟进", "Follow-ups"),
    COMMITMENT("承诺", "Commitments"),
    REQUEST("诉求", "Service requests"),
    REVIEW("评审", "Reviews"),
    PHYSICAL_INVESTMENT("实物投资", "Physical investment"),
    FACTOR("要素需求", "Factor needs"),
    SUPPORT("支持措施", "Support measures"),
    STAGE("阶段记录", "Stage history"),
    RECOGNITION("认定记录", "Recognitions"),
    CREDIT("责任份额", "Credits"),
    INDUSTRY("产业", "Industries"),
    CHAIN("产业链", "Chains"),
    LINK("产业链环节", "Chain links"),
    FLOW("上下游", "Chain flows"),
    ENTERPRISE("现有企业", "Enterprises"),
    CANDIDATE("目标企业", "Candidates"),
    INDICATOR("指标", "Indicators"),
    DEPARTMENT_SHARE("单位分解", "Department shares"),
    PERSON_SHARE("个人分解", "Person shares"),
    REPORTED("填报数", "Reported figures"),
    POLICY("政策", "Policies"),
    CLAUSE("政策条款", "Policy clauses"),
    POLICY_CHANGE("政策变动", "Policy changes"),
    EVENT("招商活动", "Promotion events"),
    LEAD("活动成果", "Event leads"),
    ACKNOWLEDGEMENT("督查答复", "Answers to alerts"),
    ANSWER("答复记录", "Answers");

    private static final Set<RecordKind> ALWAYS_TOLD = EnumSet.of(PROJECT, ARRIVAL, TARGET, DEPARTMENT, PERSON);

    private final Text label;

    RecordKind(String zh, String en) {
        this.label = new Text(zh, en);
    }

    @Override
    public Text label() {
        return label;
    }

    /** The first five are told of always, the others where a file has any. */
    boolean isAlwaysTold() {
        return ALWAYS_TOLD.contains(this);
    }
}
