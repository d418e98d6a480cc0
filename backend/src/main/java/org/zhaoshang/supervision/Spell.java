package org.zhaoshang.supervision;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.zhaoshang.ledger.Indicator;
import org.zhaoshang.ledger.Project;

/**
 * Some days in a row on which a rule is broken. All of a record's spells together are its alerts of any day: those that
 * cover it. Which days have passed decides where a spell begins, never what was recorded of days to come.
 *
 * @param department whose it is; null where it is the district's, or nobody's
 * @param from the first day of it
 * @param until the day after the last; not known yet on any day within
 */
record Spell(
        AlertRule rule,
        @Nullable Project project,
        @Nullable Indicator indicator,
        @Nullable Item item,
        @Nullable String department,
        @Nullable String person,
        LocalDate from,
        LocalDate until) {

    /** The name of the alert that it is on each of its days. */
    String alert() {
        return Alert.id(rule, project, indicator, item, department);
    }
}
