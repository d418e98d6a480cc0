package org.zhaoshang.briefing;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.zhaoshang.ledger.Gathering;
import org.zhaoshang.ledger.Ledger;
import org.zhaoshang.ledger.Project;
import org.zhaoshang.ledger.Stage;

/** How many projects entered a stage for the first time (阶段变动). */
record StageMove(Stage stage, int count) {

    private record Key(LocalDate since, LocalDate asOf) {}

    /** After a day, up to another; stages that none entered are told too. */
    static List<StageMove> between(Ledger ledger, LocalDate since, LocalDate asOf) {
        var counts = ledger.gather(Gathering.<Project, int[]>of(
                new Key(since, asOf),
                () -> new int[Stage.values().length],
                (sum, project) -> count(sum, project, since, asOf),
                (sum, part) -> Arrays.setAll(sum, stage -> sum[stage] + part[stage])));
        return Arrays.stream(Stage.values())
                .map(stage -> new StageMove(stage, counts[stage.ordinal()]))
                .toList();
    }

    private static void count(int[] sum, Project project, LocalDate since, LocalDate asOf) {
        for (var stage : Stage.values()) {
            var on = project.reachedOn(stage);
            if (on != null && on.isAfter(since) && !on.isAfter(asOf)) {
                sum[stage.ordinal()]++;
            }
        }
    }
}
