package org.zhaoshang.targets;

import org.zhaoshang.ledger.Measure;
import org.zhaoshang.shared.Labelled;
import org.zhaoshang.shared.Text;

/** How an indicator is counted (计算方法), without the stage that some ways ask for. */
enum MeasureKind implements Labelled {
    COUNT_REACHED("计数：达到阶段的项目", "Projects that reached a stage", true),
    SUM_PLANNED_AT("求和：达到阶段的项目的计划总投资", "Planned investment of projects that reached a stage", true),
    SUM_ARRIVALS("求和：到位资金", "Money that arrived", false),
    REPORTED("填报：按月填报的数", "Figures typed in month by month", false);

    private final Text label;
    private final boolean staged;

    MeasureKind(String zh, String en, boolean staged) {
        this.label = new Text(zh, en);
        this.staged = staged;
    }

    static MeasureKind of(Measure measure) {
        if (measure instanceof Measure.CountReached) {
            return COUNT_REACHED;
        }
        if (measure instanceof Measure.SumPlannedAt) {
            return SUM_PLANNED_AT;
        }
        return measure instanceof Measure.SumArrivals ? SUM_ARRIVALS : REPORTED;
    }

    @Override
    public Text label() {
        return label;
    }

    boolean asksForAStage() {
        return staged;
    }
}
