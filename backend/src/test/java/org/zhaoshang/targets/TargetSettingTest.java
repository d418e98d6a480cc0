package org.zhaoshang.targets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zhaoshang.ledger.Fixtures.domesticCapital;
import static org.zhaoshang.ledger.Fixtures.signedMajors;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.springframework.graphql.data.ArgumentValue;
import org.zhaoshang.commands.Trial;
import org.zhaoshang.ledger.Indicator;
import org.zhaoshang.ledger.Issuer;
import org.zhaoshang.ledger.Ledger;
import org.zhaoshang.ledger.Target;

class TargetSettingTest {

    private static final Target KEPT = new Target(
            2015,
            Issuer.CITY,
            new BigDecimal("200.0"),
            "示例〔2015〕1号",
            false,
            List.of(),
            null,
            Map.of("signedBy", Map.of("office", "示例")));

    @Test
    void aTargetIsAddedBesideTheOnesOfOtherYearsAndIssuers() {
        var set = set(domesticCapital(KEPT), 2015, value("213"));

        assertThat(set.errors()).isEmpty();
        assertThat(set.record().targets()).hasSize(2).contains(KEPT);
        assertThat(set.record().target(2015, Issuer.DISTRICT).orElseThrow().value())
                .isEqualByComparingTo("213");
    }

    @Test
    void whatIsNotGivenStaysUnknownFieldsIncluded() {
        var before = domesticCapital(KEPT);

        var set = Trial.of(setting(2015, Issuer.CITY, value("210"), ArgumentValue.omitted()), before, Ledger.empty());

        var target = set.record().target(2015, Issuer.CITY).orElseThrow();
        assertThat(target.value()).isEqualByComparingTo("210");
        assertThat(target.document()).isEqualTo(KEPT.document());
        assertThat(target.extra()).isEqualTo(KEPT.extra());
    }

    @Test
    void theSameNumberWithOtherNoughtsIsNoChange() {
        var before = domesticCapital(KEPT);

        var set =
                Trial.of(setting(2015, Issuer.CITY, value("200.00"), ArgumentValue.omitted()), before, Ledger.empty());

        assertThat(set.record()).isEqualTo(before);
    }

    @Test
    void aTargetCanBeLeftUnset() {
        var set = Trial.of(
                setting(2015, Issuer.CITY, ArgumentValue.ofNullable(null), ArgumentValue.omitted()),
                domesticCapital(KEPT),
                Ledger.empty());

        assertThat(set.errors()).isEmpty();
        assertThat(set.record().target(2015, Issuer.CITY).orElseThrow().value()).isNull();
    }

    @Test
    void aCountIsWholeAndNoTargetIsNegative() {
        assertThat(set(signedMajors(), 2015, value("19.5")).errors()).containsExactly("value INVALID");
        assertThat(set(signedMajors(), 2015, value("-1")).errors()).containsExactly("value INVALID");
        assertThat(set(signedMajors(), 2015, value("19.0")).errors()).isEmpty();
        assertThat(set(domesticCapital(), 2015, value("1E+1000000000")).errors())
                .containsExactly("value INVALID");
        assertThat(set(signedMajors(), 215, value("19")).errors()).containsExactly("year INVALID");
    }

    @Test
    void aPlanNeedsTwelveValuesAndATargetAndEndsAtIt() {
        var even = plan(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12);

        assertThat(planned(value("12"), even).errors()).isEmpty();
        assertThat(planned(value("13"), even).errors()).containsExactly("plan INVALID");
        assertThat(planned(ArgumentValue.ofNullable(null), even).errors()).containsExactly("plan INVALID");
        assertThat(planned(value("12"), plan(1, 12)).errors()).containsExactly("plan INVALID");
        assertThat(planned(value("12"), plan(1, 2, 3, 4, 6, 5, 7, 8, 9, 10, 11, 12))
                        .errors())
                .containsExactly("plan.6 INVALID");
    }

    @Test
    void aTargetDoesNotLeaveItsPlanBehind() {
        var planned = planned(value("12"), plan(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12))
                .record();

        assertThat(set(planned, 2015, value("14")).errors()).containsExactly("plan INVALID");
        assertThat(Trial.of(
                                setting(2015, Issuer.DISTRICT, value("14"), ArgumentValue.ofNullable(null)),
                                planned,
                                Ledger.empty())
                        .record()
                        .target(2015, Issuer.DISTRICT)
                        .orElseThrow()
                        .plan())
                .isEmpty();
    }

    @Property(tries = 300)
    void aPlanThatNeverFallsIsAcceptedAndOneThatFallsIsNot(
            @ForAll @Size(12) List<@IntRange(max = 50) Integer> steps, @ForAll @IntRange(max = 10) int at) {
        var cumulative = new ArrayList<Integer>();
        var sum = 0;
        for (var step : steps) {
            sum += step;
            cumulative.add(sum);
        }
        var falling = new ArrayList<>(cumulative);
        Collections.swap(falling, at, at + 1);
        var falls = !falling.equals(cumulative);
        var target = value(String.valueOf(falling.get(11)));

        assertThat(planned(value(String.valueOf(sum)), plan(cumulative)).errors())
                .isEmpty();
        assertThat(planned(target, plan(falling)).errors().isEmpty()).isNotEqualTo(falls);
    }

    private static Trial<Indicator> set(Indicator indicator, int year, ArgumentValue<BigDecimal> value) {
        return Trial.of(setting(year, Issuer.DISTRICT, value, ArgumentValue.omitted()), indicator, Ledger.empty());
    }

    private static Trial<Indicator> planned(ArgumentValue<BigDecimal> value, ArgumentValue<List<BigDecimal>> plan) {
        return Trial.of(setting(2015, Issuer.DISTRICT, value, plan), domesticCapital(), Ledger.empty());
    }

    private static TargetSetting setting(
            int year, Issuer issuer, ArgumentValue<BigDecimal> value, ArgumentValue<List<BigDecimal>> plan) {
        return new TargetSetting(
                "ANY",
                year,
                issuer,
                value,
                ArgumentValue.omitted(),
                ArgumentValue.omitted(),
                plan,
                ArgumentValue.omitted(),
                null,
                null);
    }

    private static ArgumentValue<BigDecimal> value(String number) {
        return ArgumentValue.ofNullable(new BigDecimal(number));
    }

    private static ArgumentValue<List<BigDecimal>> plan(Integer... values) {
        return plan(Arrays.asList(values));
    }

    private static ArgumentValue<List<BigDecimal>> plan(List<Integer> values) {
        return ArgumentValue.ofNullable(values.stream().map(BigDecimal::valueOf).toList());
    }
}
