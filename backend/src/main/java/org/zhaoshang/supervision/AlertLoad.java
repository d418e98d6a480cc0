package org.zhaoshang.supervision;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How many alerts somebody has on a day, by the rules' places. */
public record AlertLoad(Map<String, int[]> byDepartment, Map<String, int[]> byPerson) {

    static AlertLoad of(SpellTable spells, Answers answers, LocalDate asOf) {
        var load = new AlertLoad(new HashMap<>(), new HashMap<>());
        for (var place = 0; place < spells.size(); place++) {
            if (answers.to(spells, place, asOf) == null) {
                count(load.byDepartment, spells.department(place), spells.rule(place));
                count(load.byPerson, spells.person(place), spells.rule(place));
            }
        }
        return load;
    }

    private static void count(Map<String, int[]> counts, @Nullable String whose, AlertRule rule) {
        if (whose != null) {
            counts.computeIfAbsent(whose, code -> new int[AlertRule.values().length])[rule.ordinal()]++;
        }
    }
}
