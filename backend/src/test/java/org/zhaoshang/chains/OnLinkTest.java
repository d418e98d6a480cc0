package org.zhaoshang.chains;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.zhaoshang.ledger.Fixtures;
import org.zhaoshang.ledger.Project;
import org.zhaoshang.ledger.Stage;
import org.zhaoshang.ledger.StageEntry;

class OnLinkTest {

    private static final LocalDate FIRST = LocalDate.of(1969, 12, 28);

    /** Every project a list of steps: a stage by its last digit, the days since the step before; the first may be undated. */
    @Property(tries = 300)
    void whereTheyStandIsWhatEachProjectSays(
            @ForAll @Size(max = 8) List<@Size(max = 5) List<@IntRange(max = 65) Integer>> courses,
            @ForAll @IntRange(max = 30) int days,
            @ForAll @IntRange(max = 8) int apart) {
        var projects = new ArrayList<Project>();
        for (var i = 0; i < courses.size(); i++) {
            projects.add(Fixtures.project("P" + i, entries(courses.get(i), i % 2 == 0)));
        }
        var day = FIRST.plusDays(days);
        var one = new OnLink();
        var other = new OnLink();
        for (var i = 0; i < projects.size(); i++) {
            (i < apart ? one : other).add(projects.get(i));
        }
        one.addAll(other);

        var expected = new EnumMap<Stage, Integer>(Stage.class);
        for (var project : projects) {
            var stage = project.stage(day);
            if (stage != null) {
                expected.merge(stage, 1, Integer::sum);
            }
        }
        assertThat(one.byStage(day)).isEqualTo(expected);
        assertThat(one.at(EnumSet.of(Stage.RESERVE, Stage.SIGNED), day))
                .extracting(OnLink.Standing::project)
                .containsExactlyElementsOf(projects.stream()
                        .filter(project -> project.stage(day) == Stage.RESERVE || project.stage(day) == Stage.SIGNED)
                        .toList());
    }

    private static StageEntry[] entries(List<Integer> steps, boolean undated) {
        var entries = new ArrayList<StageEntry>();
        var on = FIRST;
        for (var step : steps) {
            var stage = Stage.values()[step % 6];
            on = on.plusDays(step / 6);
            entries.add(undated && entries.isEmpty() ? StageEntry.implied(stage) : StageEntry.of(stage, on));
        }
        return entries.toArray(StageEntry[]::new);
    }
}
