package org.zhaoshang.targets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zhaoshang.ledger.Fixtures.day;

import java.math.BigDecimal;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StandingTest {

    private static final String MARCH = "2015-03-31";

    @Test
    void theSpeechsMajorProjectsAreBehind() {
        var majors = standing("3", "19", MARCH);

        assertThat(majors.completion().text()).isEqualTo("15.79%");
        assertThat(majors.lead()).isEqualByComparingTo("-9.21");
        assertThat(majors.status(TargetRules.DEFAULT)).isEqualTo(ProgressStatus.BEHIND);
        assertThat(majors.shortfall(true)).isEqualByComparingTo("2");
        assertThat(majors.remaining()).isEqualByComparingTo("16");
    }

    @Test
    void theSpeechsOutOfProvinceCapitalIsSeriouslyBehind() {
        var capital = standing("24.07", "213", MARCH);

        assertThat(capital.completion().text()).isEqualTo("11.3%");
        assertThat(capital.lead()).isEqualByComparingTo("-13.7");
        assertThat(capital.status(TargetRules.DEFAULT)).isEqualTo(ProgressStatus.SERIOUSLY_BEHIND);
        assertThat(capital.shortfall(false)).isEqualByComparingTo("29.18");
        assertThat(capital.requiredPerMonth(Calendar.monthsLeft(day(MARCH)))).isEqualByComparingTo("20.99");
        assertThat(capital.yearEnd()).isEqualByComparingTo("96.28");
    }

    @ParameterizedTest
    @CsvSource({
        "30, 100, AHEAD",
        "29.99, 100, ON_SCHEDULE",
        "25, 100, ON_SCHEDULE",
        "24.99, 100, BEHIND",
        "12.5, 100, BEHIND",
        "12.49, 100, SERIOUSLY_BEHIND",
        "-1, 100, SERIOUSLY_BEHIND",
        "130, 100, AHEAD",
        "3, , NO_TARGET",
        "3, 0, NO_TARGET"
    })
    void statusTurnsExactlyAtItsThresholds(String actual, @Nullable String target, ProgressStatus status) {
        assertThat(standing(actual, target, MARCH).status(TargetRules.DEFAULT)).isEqualTo(status);
    }

    @Test
    void withoutATargetThereIsNoRateAndNothingMissing() {
        var open = standing("3", null, MARCH);

        assertThat(open.completion()).isNull();
        assertThat(open.lead()).isNull();
        assertThat(open.remaining()).isNull();
        assertThat(open.shortfall(true)).isNull();
        assertThat(open.requiredPerMonth(Calendar.monthsLeft(day(MARCH)))).isNull();
        assertThat(open.yearEnd()).isEqualByComparingTo("12");
        assertThat(open.yearEndCompletion()).isNull();
    }

    @Test
    void aTargetOfZeroHasNoRateButNothingIsMissingEither() {
        var zero = standing("3", "0", MARCH);

        assertThat(zero.completion()).isNull();
        assertThat(zero.yearEndCompletion()).isNull();
        assertThat(zero.shortfall(true)).isEqualByComparingTo("0");
        assertThat(zero.remaining()).isEqualByComparingTo("0");
    }

    @Test
    void whatIsOverTheTargetIsShownAndAsksForNothingMore() {
        var over = standing("25", "19", MARCH);

        assertThat(over.completion().text()).isEqualTo("131.58%");
        assertThat(over.remaining()).isEqualByComparingTo("0");
        assertThat(over.shortfall(true)).isEqualByComparingTo("0");
        assertThat(over.requiredPerMonth(Calendar.monthsLeft(day(MARCH)))).isEqualByComparingTo("0");
    }

    @Test
    void onTheLastDayOfTheYearTheForecastIsTheActual() {
        var done = standing("18", "19", "2015-12-31");

        assertThat(done.yearEnd()).isEqualByComparingTo("18");
        assertThat(done.requiredPerMonth(Calendar.monthsLeft(day("2015-12-31"))))
                .isNull();
        assertThat(done.shortfall(true)).isEqualByComparingTo("1");
    }

    @Property
    void shortfallIsMissingExactlyWhileBehind(
            @ForAll @IntRange(min = 0, max = 400) int actual, @ForAll @IntRange(min = 1, max = 400) int target) {
        var standing = standing(Integer.toString(actual), Integer.toString(target), MARCH);

        var behind = standing.completion().compareTo(standing.schedule()) < 0;

        assertThat(standing.shortfall(true).signum() > 0).isEqualTo(behind);
        assertThat(standing.shortfall(true).add(standing.actual()))
                .isGreaterThanOrEqualTo(BigDecimal.valueOf(target).multiply(new BigDecimal("0.25")));
    }

    private static Standing standing(String actual, @Nullable String target, String asOf) {
        return new Standing(
                new BigDecimal(actual), target == null ? null : new BigDecimal(target), Calendar.asOf(day(asOf)));
    }
}
