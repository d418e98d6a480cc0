package org.zhaoshang.supervision;

import org.zhaoshang.shared.Labelled;
import org.zhaoshang.shared.Text;

/** What is found wanting (督查规则). */
public enum AlertRule implements Labelled {
    TALK_WITHOUT_FOLLOW_UP("重洽谈轻跟踪", "Talks without follow-up"),
    SIGNED_WITHOUT_FUNDS("重签约轻到资", "Signed without funds"),
    STARTED_WITHOUT_PRODUCTION("重开工轻投产", "Started without production"),
    PROMISE_OVERDUE("承诺逾期", "Promise overdue"),
    REQUEST_OVERDUE("诉求未办结", "Request not answered"),
    INDICATOR_BEHIND("指标滞后", "Indicator behind schedule"),
    EXPANSION_ONLY("新增缺乏", "Expansions only"),
    FACTOR_UNMET("要素未保障", "Factor not provided"),
    POLICY_SUPERSEDED("政策已失效", "Policy no longer in force");

    private final Text label;

    AlertRule(String zh, String en) {
        this.label = new Text(zh, en);
    }

    @Override
    public Text label() {
        return label;
    }
}
