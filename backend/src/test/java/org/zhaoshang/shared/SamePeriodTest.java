package org.zhaoshang.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SamePeriodTest {

    @ParameterizedTest
    @CsvSource({
        "2015-03-15, 2015-02-15, 2014-03-15, 2015-02-28",
        "2015-03-31, 2015-02-28, 2014-03-31, 2015-02-28",
        "2015-03-30, 2015-02-28, 2014-03-30, 2015-02-28",
        "2015-02-28, 2015-01-31, 2014-02-28, 2015-01-31",
        "2016-02-28, 2016-01-28, 2015-02-28, 2016-01-31",
        "2016-02-29, 2016-01-31, 2015-02-28, 2016-01-31",
        "2017-02-28, 2017-01-31, 2016-02-29, 2017-01-31",
        "2015-01-01, 2014-12-01, 2014-01-01, 2014-12-31"
    })
    void theLastDayOfAMonthStandsForAllOfIt(LocalDate day, LocalDate month, LocalDate year, LocalDate end) {
        assertThat(SamePeriod.monthBefore(day)).isEqualTo(month);
        assertThat(SamePeriod.yearBefore(day)).isEqualTo(year);
        assertThat(SamePeriod.endOfMonthBefore(day)).isEqualTo(end);
    }
}
