package org.zhaoshang.assessment;

import java.math.BigDecimal;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How marks are given.
 *
 * @param cap the most that completion ÷ schedule counts for
 * @param par the score of somebody whose indicators are all just on schedule: the line between the two lists (红黑榜)
 * @param listed how many places each of the two lists has
 * @param smallDepartment a department with fewer projects in hand is marked as a small base
 * @param smallPerson a person with fewer projects in hand is marked as a small base
 */
@ConfigurationProperties("zhaoshang.assessment")
record AssessmentRules(
        @DefaultValue("1.2") BigDecimal cap,
        @DefaultValue("100") BigDecimal par,
        @DefaultValue("3") int listed,
        @DefaultValue("6") int smallDepartment,
        @DefaultValue("3") int smallPerson) {

    static final AssessmentRules DEFAULT = new AssessmentRules(new BigDecimal("1.2"), BigDecimal.valueOf(100), 3, 6, 3);

    int smallBelow(AssessmentSubject by) {
        return by == AssessmentSubject.DEPARTMENT ? smallDepartment : smallPerson;
    }
}
