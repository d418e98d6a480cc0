package org.zhaoshang.targets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zhaoshang.ledger.Fixtures.day;

import java.math.BigDecimal;
import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zhaoshang.shared.Rate;

class CalendarTest {

    @ParameterizedTest
    @CsvSource({
        "2015-03-31, 25%",
        "2015-02-28, 16.67%",
        "2016-02-29, 16.67%",
        "2016-02-28, 16.38%",
        "2015-01-01, 0.27%",
        "2015-06-15, 45.83%",
        "2015-12-30, 99.73%",
        "2015-12-31, 100%"
    })
    void countsFullMonthsAndThePartOfTheCurrentOne(String day, String text) {
        assertThat(Calendar.asOf(day(day)).text()).isEqualTo(text);
    }

    @Property
    void theLastDayOfAMonthIsExactlyItsTwelfths(
            @ForAll @IntRange(min = 1900, max = 2100) int year, @ForAll @IntRange(min = 1, max = 12) int month) {
        var last = LocalDate.of(year, month, 1).plusMonths(1).minusDays(1);

        assertThat(Calendar.asOf(last)).isEqualByComparingTo(new Rate(BigDecimal.valueOf(month), Calendar.MONTHS));
    }

    @Property
    void everyDayAsksForMoreThanTheDayBefore(@ForAll @IntRange(min = 2, max = 366) int dayOfYear) {
        var day = LocalDate.ofYearDay(2016, dayOfYear);

        assertThat(Calendar.asOf(day)).isGreaterThan(Calendar.asOf(day.minusDays(1)));
    }

    @Test
    void noMonthIsLeftOnTheLastDayOfTheYearAndAPartOfOneTheDayBefore() {
        assertThat(Calendar.monthsLeft(day("2015-12-31"))).isNull();
        assertThat(Calendar.monthsLeft(day("2015-12-30")))
                .isEqualByComparingTo(new Rate(BigDecimal.ONE, BigDecimal.valueOf(31)));
        assertThat(Calendar.monthsLeft(day("2015-03-31")))
                .isEqualByComparingTo(new Rate(BigDecimal.valueOf(9), BigDecimal.ONE));
    }
}
