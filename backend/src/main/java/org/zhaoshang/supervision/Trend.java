package org.zhaoshang.supervision;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.zhaoshang.ledger.Acknowledgement;

/**
 * How many alerts that nobody had answered for there were on each of some days (走势). The spells of the days are found once
 * and laid over them, so that a day costs next to nothing.
 */
record Trend(LocalDate first, AlertFilter filter, int[][] byRule) {

    /** The alerts of a day. */
    record Day(LocalDate date, AlertFilter filter, int[] counts) {

        public int count() {
            var sum = 0;
            for (var count : counts) {
                sum += count;
            }
            return sum;
        }

        public List<AlertPage.RuleCount> byRule() {
            return filter.rules().stream()
                    .map(rule -> new AlertPage.RuleCount(rule, counts[rule.ordinal()]))
                    .toList();
        }
    }

    /**
     * @param tables in which all spells are that have any of the days
     * @param last inclusive
     */
    static Trend of(List<SpellTable> tables, Answers answers, AlertFilter filter, LocalDate first, LocalDate last) {
        var days = SpellTable.day(last) - SpellTable.day(first) + 1;
        var steps = new int[days + 1][AlertRule.values().length];
        tables.forEach(spells -> count(spells, answers, filter, first, steps));
        for (var day = 1; day < days; day++) {
            for (var rule = 0; rule < steps[day].length; rule++) {
                steps[day][rule] += steps[day - 1][rule];
            }
        }
        return new Trend(first, filter, steps);
    }

    /** Adds where an alert begins, and takes away where it ends. */
    private static void count(SpellTable spells, Answers answers, AlertFilter filter, LocalDate first, int[][] steps) {
        var start = SpellTable.day(first);
        var days = steps.length - 1;
        for (var place = 0; place < spells.size(); place++) {
            var rule = spells.rule(place);
            if (spells.hasAny(place, start, start + days - 1)
                    && filter.admits(rule, spells.department(place), spells.person(place))) {
                var begun = Math.max(spells.from(place), start) - start;
                var ended = Math.min(spells.until(place), start + days) - start;
                steps[begun][rule.ordinal()]++;
                steps[ended][rule.ordinal()]--;
                var toIt = answers.to(spells, place);
                for (var day = begun; day < ended && !toIt.isEmpty(); day++) {
                    if (isCovered(toIt, first.plusDays(day))) {
                        steps[day][rule.ordinal()]--;
                        steps[day + 1][rule.ordinal()]++;
                    }
                }
            }
        }
    }

    private static boolean isCovered(List<Acknowledgement.Answer> answers, LocalDate day) {
        return answers.stream().anyMatch(answer -> answer.covers(day));
    }

    List<Day> days() {
        var days = new ArrayList<Day>();
        for (var day = 0; day < byRule.length - 1; day++) {
            days.add(new Day(first.plusDays(day), filter, byRule[day]));
        }
        return days;
    }
}
