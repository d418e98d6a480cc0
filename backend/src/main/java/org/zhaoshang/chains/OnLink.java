package org.zhaoshang.chains;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.zhaoshang.ledger.Project;
import org.zhaoshang.ledger.Stage;
import org.zhaoshang.ledger.StageEntry;
import org.zhaoshang.shared.Currency;

/**
 * The projects on one link, whatever the day, with the course and the plan of each beside one another in memory: where all of
 * them stand on a day is then told without going to each record again.
 */
final class OnLink {

    private static final Stage[] STAGES = Stage.values();
    private static final int BITS = 3;
    private static final int UNDATED = Integer.MIN_VALUE;

    /** One of them on a day; planned yuan, 0 where none are planned: what is planned in dollars has no place among yuan. */
    record Standing(Project project, Stage stage, BigDecimal planned) {}

    private final List<Project> projects = new ArrayList<>();
    private final List<BigDecimal> planned = new ArrayList<>();

    /** For each project how many entries it has, and then each entry: its day since 1970, and its stage in the last bits. */
    private int[] courses = new int[16];

    private int end;

    void add(Project project) {
        projects.add(project);
        planned.add(yuan(project));
        var stages = project.stages();
        reserve(stages.size() + 1);
        courses[end++] = stages.size();
        for (var entry : stages) {
            courses[end++] = packed(entry);
        }
    }

    void addAll(OnLink other) {
        projects.addAll(other.projects);
        planned.addAll(other.planned);
        reserve(other.end);
        System.arraycopy(other.courses, 0, courses, end, other.end);
        end += other.end;
    }

    /** How many stand at each stage on a day; a stage that is not there has none. */
    Map<Stage, Integer> byStage(LocalDate asOf) {
        var counts = new int[STAGES.length];
        walk(asOf, (project, stage) -> counts[stage]++);
        var byStage = new EnumMap<Stage, Integer>(Stage.class);
        for (var stage : STAGES) {
            if (counts[stage.ordinal()] > 0) {
                byStage.put(stage, counts[stage.ordinal()]);
            }
        }
        return byStage;
    }

    /** Those that stand at one of some stages on a day. */
    List<Standing> at(Set<Stage> wanted, LocalDate asOf) {
        var standing = new ArrayList<Standing>();
        walk(asOf, (project, stage) -> {
            if (wanted.contains(STAGES[stage])) {
                standing.add(new Standing(projects.get(project), STAGES[stage], planned.get(project)));
            }
        });
        return standing;
    }

    private interface Use {
        void of(int project, int stage);
    }

    private void walk(LocalDate asOf, Use use) {
        var day = (int) asOf.toEpochDay();
        var project = 0;
        for (var at = 0; at < end; project++) {
            var next = at + 1 + courses[at];
            var last = -1;
            for (var entry = at + 1; entry < next; entry++) {
                if (courses[entry] >> BITS <= day) {
                    last = courses[entry] & ((1 << BITS) - 1);
                }
            }
            if (last >= 0) {
                use.of(project, last);
            }
            at = next;
        }
    }

    private static BigDecimal yuan(Project project) {
        var plan = project.profile().planned();
        return plan == null || plan.currency() != Currency.CNY ? BigDecimal.ZERO : plan.amount();
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
