package org.zhaoshang.exchange;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.zhaoshang.ledger.Stage;

/**
 * The days on which a line says the stages were entered.
 *
 * @param on by stage, in the order of the stages, without those that the line leaves blank
 */
record StageDays(Map<Stage, LocalDate> on) {

    /** Reads and checks a line's days against each other and against the stage it claims to be in. */
    static StageDays of(Line line, Vocabulary vocabulary) {
        var days = new EnumMap<Stage, Day>(Stage.class);
        var errors = false;
        for (var stage : Stage.values()) {
            var field = field(stage);
            var day = line.day(field);
            errors |= day == null && line.cell(field) != null;
            if (day != null) {
                days.put(stage, day);
            }
        }
        var stages = new StageDays(settled(days, line));
        if (!errors) { // a day that could not be read would only draw more complaints after it
            stages.refuseBackwards(line);
            stages.refuseOtherStage(line, vocabulary);
        }
        return stages;
    }

    boolean reached(Stage stage) {
        return on.containsKey(stage);
    }

    static Field field(Stage stage) {
        return Objects.requireNonNull(Field.DAY_OF.get(stage));
    }

    /**
     * Days that are months only, made days: the month's last, but not after a later stage's day in the same month, or
     * our own guess would put the stages out of order.
     */
    private static Map<Stage, LocalDate> settled(Map<Stage, Day> days, Line line) {
        var settled = new EnumMap<Stage, LocalDate>(Stage.class);
        LocalDate next = null;
        var backwards = new ArrayList<>(days.keySet());
        Collections.reverse(backwards);
        for (var stage : backwards) {
            var day = Objects.requireNonNull(days.get(stage));
            var on = Objects.requireNonNull(day.on());
            if (day.monthOnly()) {
                on = next != null && YearMonth.from(next).equals(YearMonth.from(on)) ? next : on;
                line.warning(field(stage), Complaints.lastOfMonth(on));
            }
            settled.put(stage, on);
            next = on;
        }
        return settled;
    }

    private void refuseBackwards(Line line) {
        Stage before = null;
        for (var stage : on.keySet()) {
            var day = Objects.requireNonNull(on.get(stage));
            var earlier = before == null ? null : on.get(before);
            if (before != null && earlier != null && day.isBefore(earlier)) {
                line.error(field(stage), Complaints.backwards(stage, day, before, earlier));
            }
            before = stage;
        }
    }

    private void refuseOtherStage(Line line, Vocabulary vocabulary) {
        var stated = line.word(Field.STAGE, vocabulary.stages());
        var last = last();
        var implied = last == null ? Stage.RESERVE : last;
        if (stated == null || stated == implied) {
            return;
        }
        if (stated == Stage.RESERVE || reached(stated)) {
            line.error(Field.STAGE, Complaints.stageDisagrees(stated, last));
        } else {
            var missing = line.table().column(field(stated)) == null ? Field.STAGE : field(stated);
            line.error(missing, Complaints.stageWithoutDay(stated, last));
        }
    }

    private @Nullable Stage last() {
        Stage last = null;
        for (var stage : on.keySet()) {
            last = stage;
        }
        return last;
    }
}
