package org.zhaoshang.supervision;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * The order of alerts: the worst first, of those the longest, rule by rule; the rest, by code, only keeps it the same each
 * time. Of many alerts most differ in what fits into a number, and numbers are sorted without going to the records.
 */
final class WorstFirst {

    private static final int INDEX_BITS = 31;
    private static final int RULE_BITS = 5;
    private static final int DAY_BITS = 26;
    private static final long EARLIEST = 1L << DAY_BITS - 1; // makes every day of four digits of years positive

    private static final Comparator<Alert> BY_CODE =
            Comparator.comparing(WorstFirst::project).thenComparing(Alert::id);

    private WorstFirst() {}

    static List<Alert> order(List<Alert> alerts) {
        var keys = new long[alerts.size()];
        for (var i = 0; i < keys.length; i++) {
            keys[i] = rank(alerts.get(i)) << INDEX_BITS | i;
        }
        Arrays.parallelSort(keys);
        var ordered = new Alert[keys.length];
        for (var i = 0; i < keys.length; i++) {
            ordered[i] = alerts.get((int) (keys[i] & (1L << INDEX_BITS) - 1));
        }
        for (var from = 0; from < ordered.length; ) {
            var to = from + 1;
            while (to < ordered.length && keys[to] >>> INDEX_BITS == keys[from] >>> INDEX_BITS) {
                to++;
            }
            if (to - from > 1) {
                Arrays.sort(ordered, from, to, BY_CODE);
            }
            from = to;
        }
        return List.of(ordered);
    }

    /** Severity, first day and rule as a number that is smaller for what comes first. */
    static long rank(Alert alert) {
        var severity = (long) alert.severity().ordinal();
        var day = alert.since().toEpochDay() + EARLIEST;
        return (severity << DAY_BITS | day) << RULE_BITS | alert.rule().ordinal();
    }

    private static String project(Alert alert) {
        var project = alert.project();
        return project == null ? "" : project.code();
    }
}
