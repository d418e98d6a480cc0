package org.zhaoshang.assessment;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.zhaoshang.supervision.AlertLoad;

/** What open alerts take away (扣分), by whose they are. */
final class Deductions {

    private Deductions() {}

    /** By the codes of departments or people; those without any are not there. */
    static Map<String, List<Deduction>> of(AlertLoad load, AssessmentSubject by, AssessmentRules rules) {
        var counts = by == AssessmentSubject.DEPARTMENT ? load.byDepartment() : load.byPerson();
        var points = rules.pointsPerAlert();
        var deductions = new HashMap<String, List<Deduction>>();
        counts.forEach((whose, ofRules) -> {
            var own = points.entrySet().stream()
                    .filter(each -> ofRules[each.getKey().ordinal()] > 0)
                    .map(each ->
                            new Deduction(each.getKey(), ofRules[each.getKey().ordinal()], each.getValue()))
                    .toList();
            if (!own.isEmpty()) {
                deductions.put(whose, own);
            }
        });
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
