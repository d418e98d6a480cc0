package org.zhaoshang.supervision;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Counts alerts in every way at once: going to each of many costs more than counting it. */
final class AlertCounts {

    private final List<Alert> wanted = new ArrayList<>();
    private final int[] byRule = new int[AlertRule.values().length];
    private final Map<String, int[]> byDepartment = new HashMap<>();
    private final Map<String, int[]> byPerson = new HashMap<>();
    private int acknowledged;

    private AlertCounts() {}

    static AlertCounts of(List<Alert> alerts, AlertFilter filter) {
        var counts = new AlertCounts();
        for (var alert : alerts) {
            if (filter.admits(alert.rule(), alert.department(), alert.person())) {
                counts.acknowledged += alert.answer() == null ? 0 : 1;
                if (filter.admits(alert)) {
                    counts.count(alert);
                }
            }
        }
        return counts;
    }

    List<Alert> wanted() {
        return wanted;
    }

    /** Of the rules, the department and the person that are asked for, wanted or not. */
    int acknowledged() {
        return acknowledged;
    }

    int of(AlertRule rule) {
        return byRule[rule.ordinal()];
    }

    /** The most first. */
    List<Map.Entry<String, int[]>> departments() {
        return mostFirst(byDepartment);
    }

    /** The most first. */
    List<Map.Entry<String, int[]>> people() {
        return mostFirst(byPerson);
    }

    private void count(Alert alert) {
        wanted.add(alert);
        byRule[alert.rule().ordinal()]++;
        count(byDepartment, alert.department());
        count(byPerson, alert.person());
    }

    private static void count(Map<String, int[]> counts, @Nullable String whose) {
        if (whose != null) {
            counts.computeIfAbsent(whose, code -> new int[1])[0]++;
        }
    }

    private static List<Map.Entry<String, int[]>> mostFirst(Map<String, int[]> counts) {
        return counts.entrySet().stream()
                .sorted(Comparator.<Map.Entry<String, int[]>>comparingInt(count -> -count.getValue()[0])
                        .thenComparing(Map.Entry.comparingByKey()))
                .toList();
    }
}
