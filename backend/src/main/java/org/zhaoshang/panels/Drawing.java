package org.zhaoshang.panels;

import org.zhaoshang.shared.Labelled;
import org.zhaoshang.shared.Text;

/**
 * A drawing of the board's own pages (专用图), made from all that a query answers and not from rows of numbers alone. Whoever
 * does not know it draws the panel's chart.
 */
public enum Drawing implements Labelled {
    COMPLETION("完成率仪表", "Gauge of completion"),
    PROGRESS("逐月进度", "Progress by month"),
    RANKING("单位排名", "Ranking of departments"),
    FUNNEL("项目漏斗", "Project funnel"),
    FUNNEL_MONTHS("阶段逐月变化", "Stages by month"),
    INDUSTRY_STAGES("产业阶段分布", "Industries by stage"),
    INDUSTRY_MONEY("产业两年对比", "Industries in two years"),
    CHAIN_MAP("产业链图", "Map of a chain"),
    ALERT_RULES("督查分类", "Alerts by rule"),
    ALERT_DEPARTMENTS("督查责任单位", "Alerts by department"),
    ALERT_PEOPLE("督查责任人", "Alerts by person"),
    ALERT_TREND("督查走势", "Course of the alerts"),
    ASSESSMENT("考核得分构成", "Make-up of the marks");

    private final Text label;

    Drawing(String zh, String en) {
        this.label = new Text(zh, en);
    }

    @Override
    public Text label() {
        return label;
    }
}
