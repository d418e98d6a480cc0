package org.zhaoshang.supervision;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What somebody has open (在身事项).
 *
 * @param person their code
 * @param red how many of them are red
 * @param worst the most pressing one
 */
public record AlertBurden(String person, int count, int red, Alert worst) {

    private static final Comparator<AlertBurden> HEAVIEST_FIRST = Comparator.comparingInt(AlertBurden::red)
            .thenComparingInt(AlertBurden::count)
            .reversed()
            .thenComparing(AlertBurden::person);

    /** How many, how many red ones, and the place of the first, since they come worst first. */
    private record Sum(int[] counts, int first) {}

    static List<AlertBurden> of(DayAlerts alerts) {
        var sums = new HashMap<String, Sum>();
        for (var index = 0; index < alerts.size(); index++) {
            var person = alerts.person(index);
            if (person != null && !alerts.isAnswered(index)) {
                var first = index;
                var counts = sums.computeIfAbsent(person, code -> new Sum(new int[2], first))
                        .counts();
                counts[0]++;
                counts[1] += alerts.isRed(index) ? 1 : 0;
            }
        }
        return sums.entrySet().stream()
                .map(sum -> of(sum, alerts))
                .sorted(HEAVIEST_FIRST)
                .toList();
    }

    private static AlertBurden of(Map.Entry<String, Sum> sum, DayAlerts alerts) {
        var counts = sum.getValue().counts();
        return new AlertBurden(
                sum.getKey(), counts[0], counts[1], alerts.get(sum.getValue().first()));
    }
}
