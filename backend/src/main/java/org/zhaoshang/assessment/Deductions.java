package org.zhaoshang.assessment;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.zhaoshang.supervision.Alert;
import org.zhaoshang.supervision.AlertRule;

/** What open alerts take away (扣分), by whose they are. */
final class Deductions {

    private Deductions() {}

    /** By the codes of departments or people; those without any are not there. */
    static Map<String, List<Deduction>> of(List<Alert> alerts, AssessmentSubject by, AssessmentRules rules) {
        var points = rules.pointsPerAlert();
        var counts = new HashMap<String, Map<AlertRule, Integer>>();
        for (var alert : alerts) {
            var whose = by == AssessmentSubject.DEPARTMENT ? alert.department() : alert.person();
            if (whose != null && points.containsKey(alert.rule())) {
                counts.computeIfAbsent(whose, code -> new EnumMap<>(AlertRule.class))
                        .merge(alert.rule(), 1, Integer::sum);
            }
        }
        var deductions = new HashMap<String, List<Deduction>>();
        counts.forEach((whose, ofRules) -> deductions.put(
                whose,
                ofRules.entrySet().stream()
                        .map(of -> new Deduction(
                                of.getKey(), of.getValue(), points.getOrDefault(of.getKey(), BigDecimal.ZERO)))
                        .toList()));
        return deductions;
    }

    /** All of them together, but no more than the most. */
    static BigDecimal sum(List<Deduction> deductions, AssessmentRules rules) {
        return deductions.stream()
                .map(Deduction::points)
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .min(rules.mostDeducted());
    }
}
