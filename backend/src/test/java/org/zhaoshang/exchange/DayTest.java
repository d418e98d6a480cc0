package org.zhaoshang.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DayTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2015.3.5",
                "2015年3月5日",
                "2015-03-05",
                "2015/3/5",
                "２０１５．３．５",
                "2015 年 3 月 5 日",
                "20150305",
                "2015。3。5",
                "2015–3–5",
                "2015-03-05 00:00:00",
                "2015/3/5 10:30",
                "2015-03-05T00:00:00.000",
                "42068"
            })
    void readsADayHoweverItIsWritten(String text) {
        var day = Day.read(Cell.of(text));

        assertThat(day.on()).isEqualTo("2015-03-05");
        assertThat(day.monthOnly()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"2015.2,2015-02-28", "2016年2月,2016-02-29", "2015-12,2015-12-31", "2015.10,2015-10-31"})
    void takesAMonthAsItsLastDay(String text, String day) {
        assertThat(Day.read(Cell.of(text))).isEqualTo(new Day(java.time.LocalDate.parse(day), true, null));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"2015-02-30", "2015.13.1", "2015.0", "明年", "15.3.5", "2015", "2015年3-4月", "1066.10.14", "#REF!"})
    void refusesWhatIsNoDay(String text) {
        var day = Day.read(Cell.of(text));

        assertThat(day.on()).isNull();
        assertThat(day.fault()).isNotNull();
    }

    @ParameterizedTest
    @CsvSource({"2015.3,2015-03-31", "2015.12,2015-12-31", "42068,2015-03-05", "20150305,2015-03-05"})
    void readsADayTypedAsANumber(BigDecimal number, String day) {
        assertThat(Day.read(Cell.of(number)).on()).isEqualTo(day);
    }
}
