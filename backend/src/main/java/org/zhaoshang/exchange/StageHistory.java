package org.zhaoshang.exchange;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.zhaoshang.ledger.Stage;
import org.zhaoshang.ledger.StageEntry;

/**
 * A project's stages with what a line says of them. A line may date a stage or correct its day; it never takes back one
 * that is on record, since a step back needs a reason and a cell has no room for it.
 */
final class StageHistory {

    private static final Comparator<StageEntry> BY_DAY = Comparator.comparing(
                    StageEntry::on, Comparator.nullsFirst(Comparator.<LocalDate>naturalOrder()))
            .thenComparing(StageEntry::stage);

    private StageHistory() {}

    static List<StageEntry> merged(List<StageEntry> current, StageDays days, Line line) {
        var merged = new ArrayList<>(current);
        if (current.isEmpty() && !days.reached(Stage.RESERVE)) {
            merged.add(
                    StageEntry.implied(Stage.RESERVE)); // every project was in reserve before, nobody knows since when
        }
        Stage changed = null;
        for (var stage : days.on().keySet()) {
            if (date(merged, stage, Objects.requireNonNull(days.on().get(stage)))) {
                changed = stage;
            }
        }
        if (changed == null) {
            tellKept(current, days, line);
            return current.isEmpty() ? List.copyOf(merged) : current;
        }
        merged.sort(BY_DAY);
        if (line.isSound() && stepsBack(merged) > stepsBack(current)) {
            line.error(StageDays.field(changed), Complaints.UNDONE_STAGES);
        }
        tellKept(current, days, line);
        return List.copyOf(merged);
    }

    private static boolean date(List<StageEntry> entries, Stage stage, LocalDate on) {
        var place = -1;
        for (var i = 0; i < entries.size(); i++) {
            var entry = entries.get(i);
            if (entry.stage() == stage && on.equals(entry.on())) {
                return false;
            }
            if (entry.stage() == stage && place < 0) {
                place = i;
            }
        }
        if (place < 0) {
            entries.add(StageEntry.of(stage, on));
        } else {
            var entry = entries.get(place);
            entries.set(place, new StageEntry(stage, on, entry.note(), entry.extra()));
        }
        return true;
    }

    private static void tellKept(List<StageEntry> current, StageDays days, Line line) {
        for (var entry : current) {
            var field = StageDays.field(entry.stage());
            if (entry.on() != null && line.table().has(field) && !days.reached(entry.stage())) {
                line.warning(field, Complaints.keptStage(entry.stage(), entry.on()));
            }
        }
    }

    private static int stepsBack(List<StageEntry> entries) {
        var steps = 0;
        for (var i = 1; i < entries.size(); i++) {
            steps += entries.get(i).stage().compareTo(entries.get(i - 1).stage()) < 0 ? 1 : 0;
        }
        return steps;
    }
}
