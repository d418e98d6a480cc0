package org.zhaoshang.assessment;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.zhaoshang.supervision.AlertRule;

/**
 * How marks are given.
 *
 * @param cap the most that completion ÷ schedule counts for
 * @param par the score of somebody whose indicators are all just on schedule: the line between the two lists (红黑榜)
 * @param listed how many places each of the two lists has
 * @param smallDepartment a department with fewer projects in hand is marked as a small base
 * @param smallPerson a person with fewer projects in hand is marked as a small base
 * @param deductions points for each alert, by its rule; what is given changes the usual ones. An indicator that is behind
 *     takes none: the score tells that already. Nor does what is the district's, with nobody to take it from.
 * @param mostDeducted the most that all alerts of somebody take away
 */
@ConfigurationProperties("zhaoshang.assessment")
record AssessmentRules(
        @DefaultValue("1.2") BigDecimal cap,
        @DefaultValue("100") BigDecimal par,
        @DefaultValue("3") int listed,
        @DefaultValue("6") int smallDepartment,
        @DefaultValue("3") int smallPerson,
        @Nullable Map<AlertRule, BigDecimal> deductions,
        @DefaultValue("10") BigDecimal mostDeducted) {

    static final AssessmentRules DEFAULT =
            new AssessmentRules(new BigDecimal("1.2"), BigDecimal.valueOf(100), 3, 6, 3, null, BigDecimal.valueOf(10));

    private static final Map<AlertRule, BigDecimal> USUAL = Map.of(
            AlertRule.TALK_WITHOUT_FOLLOW_UP, new BigDecimal("0.5"),
            AlertRule.SIGNED_WITHOUT_FUNDS, BigDecimal.ONE,
            AlertRule.STARTED_WITHOUT_PRODUCTION, BigDecimal.ONE,
            AlertRule.PROMISE_OVERDUE, BigDecimal.ONE,
            AlertRule.REQUEST_OVERDUE, new BigDecimal("0.5"),
            AlertRule.FACTOR_UNMET, new BigDecimal("0.5"),
            AlertRule.POLICY_SUPERSEDED, new BigDecimal("0.5"));

    int smallBelow(AssessmentSubject by) {
        return by == AssessmentSubject.DEPARTMENT ? smallDepartment : smallPerson;
    }

    /** The rules whose alerts take points away, with how many, in the order of the rules. */
    Map<AlertRule, BigDecimal> pointsPerAlert() {
        var points = new EnumMap<AlertRule, BigDecimal>(USUAL);
        if (deductions != null) {
            points.putAll(deductions);
        }
        points.remove(AlertRule.INDICATOR_BEHIND);
        points.values().removeIf(each -> each.signum() <= 0);
        return Collections.unmodifiableMap(points);
    }
}
