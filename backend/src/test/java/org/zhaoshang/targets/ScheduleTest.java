package org.zhaoshang.targets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zhaoshang.ledger.Fixtures.day;
import static org.zhaoshang.ledger.Fixtures.target;

import org.junit.jupiter.api.Test;

class ScheduleTest {

    private static final Schedule PLANNED = Schedule.of(
            target(2015, "200", "10", "20", "50", "60", "70", "80", "100", "120", "140", "160", "180", "200"));

    @Test
    void aMonthlyPlanTakesTheCalendarsPlace() {
        assertThat(PLANNED.asOf(day("2015-03-31")).text()).isEqualTo("25%");
        assertThat(PLANNED.asOf(day("2015-04-30")).text()).isEqualTo("30%");
        assertThat(PLANNED.asOf(day("2015-12-31")).text()).isEqualTo("100%");
    }

    @Test
    void theDaysOfAMonthBringEqualPartsOfItsPlan() {
        assertThat(PLANNED.asOf(day("2015-04-15")).text()).isEqualTo("27.5%");
        assertThat(PLANNED.asOf(day("2015-01-01")).text()).isEqualTo("0.16%");
    }

    @Test
    void withoutAPlanTheTargetIsAskedForInTwelfths() {
        var even = Schedule.of(target(2015, "213"));

        assertThat(even.asOf(day("2015-03-31")).text()).isEqualTo("25%");
        assertThat(even.byEndOf(3).value()).isEqualByComparingTo("53.25");
        assertThat(PLANNED.byEndOf(3).value()).isEqualByComparingTo("50");
    }

    @Test
    void withoutATargetOnlyTheCalendarIsLeft() {
        var none = Schedule.of(null);

        assertThat(none.asOf(day("2015-06-30")).text()).isEqualTo("50%");
        assertThat(none.byEndOf(3)).isNull();
    }
}
