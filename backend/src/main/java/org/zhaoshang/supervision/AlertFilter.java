package org.zhaoshang.supervision;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which alerts are asked for; all of them where nothing is said.
 *
 * @param acknowledged those that were answered for, or those that were not
 */
record AlertFilter(
        Set<AlertRule> rules,
        @Nullable String department,
        @Nullable String person,
        @Nullable Boolean acknowledged) {

    /** An empty list of rules asks for none of them; no list for all. */
    static AlertFilter of(
            @Nullable List<AlertRule> rules,
            @Nullable String department,
            @Nullable String person,
            @Nullable Boolean acknowledged) {
        var wanted = EnumSet.noneOf(AlertRule.class);
        wanted.addAll(rules == null ? EnumSet.allOf(AlertRule.class) : rules);
        return new AlertFilter(wanted, department, person, acknowledged);
    }

    /** Whether it admits one of a day's alerts, answered for or not. */
    boolean admits(DayAlerts alerts, int index) {
        return admits(alerts.rule(index), alerts.department(index), alerts.person(index));
    }

    boolean admits(boolean isAcknowledged) {
        return acknowledged == null || acknowledged == isAcknowledged;
    }

    boolean admits(AlertRule rule, @Nullable String itsDepartment, @Nullable String itsPerson) {
        return rules.contains(rule)
                && (department == null || department.equals(itsDepartment))
                && (person == null || person.equals(itsPerson));
    }
}
