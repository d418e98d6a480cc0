package org.zhaoshang.targets;

import org.jspecify.annotations.Nullable;
import org.zhaoshang.commands.Mistakes;
import org.zhaoshang.commands.UserError.Code;
import org.zhaoshang.ledger.Measure;
import org.zhaoshang.ledger.Stage;
import org.zhaoshang.shared.Text;

/** How an indicator is counted, as it is put in: a stage where the way of counting asks for one, and only there. */
record MeasureInput(MeasureKind kind, @Nullable Stage stage) {

    Measure measure(Mistakes mistakes) {
        if (kind.asksForAStage() && stage == null) {
            mistakes.required(null, "measure", "stage");
        }
        if (!kind.asksForAStage() && stage != null) {
            mistakes.add(
                    Code.INVALID,
                    new Text("“" + kind.label().zh() + "”不分阶段", kind + " asks for no stage"),
                    "measure",
                    "stage");
        }
        var at = stage == null ? Stage.SIGNED : stage;
        return switch (kind) {
            case COUNT_REACHED -> new Measure.CountReached(at);
            case SUM_PLANNED_AT -> new Measure.SumPlannedAt(at);
            case SUM_ARRIVALS -> new Measure.SumArrivals();
            case REPORTED -> new Measure.Reported();
        };
    }
}
