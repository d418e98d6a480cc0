package org.zhaoshang.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.zhaoshang.ledger.Recognition;

/** A project's recognitions with what a line says of the city's (市认定). A blank takes nothing back: 撤销 does. */
final class Recognitions {

    private Recognitions() {}

    static List<Recognition> merged(List<Recognition> current, Line line, Vocabulary vocabulary) {
        var stated = stated(line, vocabulary);
        var last = last(current);
        if (stated == null || isSame(last, stated)) {
            return current;
        }
        var merged = new ArrayList<>(current);
        if (last != null && last.step() == stated.step()) {
            var corrected = new Recognition(stated.level(), stated.step(), stated.on(), last.extra());
            merged.set(current.lastIndexOf(last), corrected);
        } else {
            merged.add(stated);
        }
        return List.copyOf(merged);
    }

    private static @Nullable Recognition stated(Line line, Vocabulary vocabulary) {
        var day = line.day(Field.CITY_ON);
        if (day != null && day.monthOnly() && day.on() != null) {
            line.warning(Field.CITY_ON, Complaints.lastOfMonth(day.on()));
        }
        var on = day == null ? null : day.on();
        if (!line.table().has(Field.CITY_STEP)) {
            return on == null ? null : of(Recognition.Step.RECOGNISED, day);
        }
        var cell = line.cell(Field.CITY_STEP);
        var step = cell == null || vocabulary.unrecognised().contains(cell.key())
                ? null
                : line.word(Field.CITY_STEP, vocabulary.recognitions());
        if (cell == null && on != null) {
            line.error(Field.CITY_STEP, Complaints.RECOGNITION_WITHOUT_STEP);
        }
        return step == null ? null : of(step, day);
    }

    private static Recognition of(Recognition.Step step, @Nullable Day day) {
        return new Recognition(Recognition.Level.CITY, step, day == null ? null : day.on(), Map.of());
    }

    private static @Nullable Recognition last(List<Recognition> recognitions) {
        Recognition last = null;
        for (var recognition : recognitions) {
            last = recognition.level() == Recognition.Level.CITY ? recognition : last;
        }
        return last;
    }

    /** A file without a day does not contradict a recognition that has one. */
    private static boolean isSame(@Nullable Recognition last, Recognition stated) {
        return last != null
                && last.step() == stated.step()
                && (stated.on() == null || stated.on().equals(last.on()));
    }
}
