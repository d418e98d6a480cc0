package org.zhaoshang.briefing;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.zhaoshang.ledger.Ledger;
import org.zhaoshang.ledger.Stage;

/** How many projects entered a stage for the first time (阶段变动). */
record StageMove(Stage stage, int count) {

    /** After a day, up to another; stages that none entered are told too. */
    static List<StageMove> between(Ledger ledger, LocalDate since, LocalDate asOf) {
        var counts = new int[Stage.values().length];
        for (var project : ledger.projects()) {
            for (var stage : Stage.values()) {
                var on = project.reachedOn(stage);
                if (on != null && on.isAfter(since) && !on.isAfter(asOf)) {
                    counts[stage.ordinal()]++;
                }
            }
        }
        return Arrays.stream(Stage.values())
                .map(stage -> new StageMove(stage, counts[stage.ordinal()]))
                .toList();
    }
}
