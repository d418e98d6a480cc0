package org.zhaoshang.supervision;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Counts alerts in every way. */
final class AlertCounts {

    private final int[] byRule = new int[AlertRule.values().length];
    private final Map<String, int[]> byDepartment = new HashMap<>();
    private final Map<String, int[]> byPerson = new HashMap<>();
    private int acknowledged;
    private List<Alert> wanted = List.of();

    private AlertCounts() {}

    static AlertCounts of(DayAlerts alerts, AlertFilter filter) {
        var counts = new AlertCounts();
        var wanted = new int[alerts.size()];
        var size = 0;
        for (var index = 0; index < alerts.size(); index++) {
            if (filter.admits(alerts, index)) {
                var isAnswered = alerts.isAnswered(index);
                counts.acknowledged += isAnswered ? 1 : 0;
                if (filter.admits(isAnswered)) {
                    counts.count(alerts, index);
                    wanted[size++] = index;
                }
            }
        }
        counts.wanted = alerts.at(Arrays.copyOf(wanted, size));
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

    private void count(DayAlerts alerts, int index) {
        byRule[alerts.rule(index).ordinal()]++;
        count(byDepartment, alerts.department(index));
        count(byPerson, alerts.person(index));
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
