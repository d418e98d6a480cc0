package org.zhaoshang.chains;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.zhaoshang.ledger.Project;
import org.zhaoshang.ledger.Stage;
import org.zhaoshang.ledger.StageEntry;

/**
 * The projects on one link, whatever the day, with the course of each beside one another in memory: where all of them stand on
 * a day is then told without going to each record again.
 */
final class OnLink {

    private static final Stage[] STAGES = Stage.values();
    private static final int BITS = 3;
    private static final int UNDATED = Integer.MIN_VALUE;

    private final List<Project> projects = new ArrayList<>();

    /** For each project how many entries it has, and then each entry: its day since 1970, and its stage in the last bits. */
    private int[] courses = new int[16];

    private int end;

    List<Project> projects() {
        return projects;
    }

    void add(Project project) {
        projects.add(project);
        var stages = project.stages();
        reserve(stages.size() + 1);
        courses[end++] = stages.size();
        for (var entry : stages) {
            courses[end++] = packed(entry);
        }
    }

    void addAll(OnLink other) {
        projects.addAll(other.projects);
        reserve(other.end);
        System.arraycopy(other.courses, 0, courses, end, other.end);
        end += other.end;
    }

    /** How many stand at each stage on a day; a stage that is not there has none. */
    Map<Stage, Integer> byStage(LocalDate asOf) {
        var day = (int) asOf.toEpochDay();
        var counts = new int[STAGES.length];
        for (var at = 0; at < end; ) {
            var next = at + 1 + courses[at];
            var last = -1;
            for (var entry = at + 1; entry < next; entry++) {
                if (courses[entry] >> BITS <= day) {
                    last = courses[entry] & ((1 << BITS) - 1);
                }
            }
            if (last >= 0) {
                counts[last]++;
            }
            at = next;
        }
        var byStage = new EnumMap<Stage, Integer>(Stage.class);
        for (var stage : STAGES) {
            if (counts[stage.ordinal()] > 0) {
                byStage.put(stage, counts[stage.ordinal()]);
            }
        }
        return byStage;
    }

    private static int packed(StageEntry entry) {
        var on = entry.on();
        return on == null
                ? UNDATED | entry.stage().ordinal()
                : (int) on.toEpochDay() << BITS | entry.stage().ordinal();
    }

    private void reserve(int more) {
        if (end + more > courses.length) {
            courses = Arrays.copyOf(courses, Math.max(end + more, courses.length * 2));
        }
    }
}
