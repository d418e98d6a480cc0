package org.zhaoshang.exchange;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhaoshang.ledger.Project;
import org.zhaoshang.ledger.Recognition;
import org.zhaoshang.ledger.Stage;

/** What a project ledger's columns can tell of stages, recognitions and credits; the rest has sheets of its own. */
final class ProjectColumns {

    private ProjectColumns() {}

    /** Each stage at most once, in order, dated but for the reserve before them all, and without a word more. */
    static boolean tellStages(Project project) {
        var stages = project.stages();
        Stage last = null;
        for (var entry : stages) {
            var isImplied = entry.on() == null && entry.stage() == Stage.RESERVE && last == null;
            if ((entry.on() == null && !isImplied)
                    || (entry.on() != null && !Day.isPlausible(entry.on()))
                    || (last != null && entry.stage().compareTo(last) <= 0)
                    || entry.note() != null
                    || !entry.extra().isEmpty()) {
                return false;
            }
            last = entry.stage();
        }
        return stages.isEmpty() || stages.get(0).stage() == Stage.RESERVE;
    }

    static @Nullable LocalDate stageOn(Project project, String stage) {
        return tellStages(project) ? project.reachedOn(Stage.valueOf(stage)) : null;
    }

    static @Nullable Stage stageNow(Project project) {
        var stages = project.stages();
        return stages.isEmpty() || !tellStages(project)
                ? null
                : stages.get(stages.size() - 1).stage();
    }

    static boolean tellRecognitions(Project project) {
        return project.recognitions().isEmpty() || only(project.recognitions()) != null;
    }

    static Recognition.@Nullable Step cityStep(Project project) {
        var only = only(project.recognitions());
        return only == null ? null : only.step();
    }

    static @Nullable LocalDate cityOn(Project project) {
        var only = only(project.recognitions());
        return only == null ? null : only.on();
    }

    static boolean tellCredits(Project project) {
        var credits = project.responsibility().credits();
        return credits.isEmpty()
                || (credits.size() == 1
                        && credits.get(0).share().compareTo(BigDecimal.ONE) == 0
                        && credits.get(0).extra().isEmpty());
    }

    private static @Nullable Recognition only(List<Recognition> recognitions) {
        if (recognitions.size() != 1) {
            return null;
        }
        var only = recognitions.get(0);
        return only.level() == Recognition.Level.CITY
                        && only.extra().isEmpty()
                        && (only.on() == null || Day.isPlausible(only.on()))
                ? only
                : null;
    }
}
