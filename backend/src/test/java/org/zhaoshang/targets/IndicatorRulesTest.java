package org.zhaoshang.targets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zhaoshang.ledger.Fixtures.indicator;
import static org.zhaoshang.ledger.Fixtures.ledger;
import static org.zhaoshang.ledger.Fixtures.target;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.graphql.data.ArgumentValue;
import org.zhaoshang.commands.Trial;
import org.zhaoshang.ledger.FundSource;
import org.zhaoshang.ledger.Indicator;
import org.zhaoshang.ledger.IndicatorFilter;
import org.zhaoshang.ledger.Ledger;
import org.zhaoshang.ledger.Measure;
import org.zhaoshang.ledger.Stage;
import org.zhaoshang.ledger.Target;
import org.zhaoshang.ledger.Unit;

class IndicatorRulesTest {

    @ParameterizedTest
    @CsvSource({
        "COUNT_REACHED,  SIGNED, COUNT,    ''",
        "COUNT_REACHED,  SIGNED, YI_YUAN,  unit INVALID",
        "SUM_PLANNED_AT, SIGNED, WAN_YUAN, ''",
        "SUM_PLANNED_AT, SIGNED, COUNT,    unit INVALID",
        "SUM_ARRIVALS,   ,       WAN_USD,  ''",
        "SUM_ARRIVALS,   ,       COUNT,    unit INVALID",
        "REPORTED,       ,       COUNT,    ''",
        "REPORTED,       ,       YI_YUAN,  ''",
        "COUNT_REACHED,  ,       COUNT,    measure.stage REQUIRED",
        "SUM_ARRIVALS,   SIGNED, YI_YUAN,  measure.stage INVALID",
    })
    void countsAreToldInCountsAndSumsInMoney(MeasureKind kind, @Nullable Stage stage, Unit unit, String error) {
        var tried = Trial.of(creation("NEW", "新指标", kind, stage, unit, null), Ledger.empty());

        assertThat(tried.errors()).isEqualTo(error.isEmpty() ? List.of() : List.of(error));
    }

    @ParameterizedTest
    @CsvSource({
        "SUM_ARRIVALS, YI_YUAN,  OUT_OF_PROVINCE, ''",
        "SUM_ARRIVALS, YI_YUAN,  FOREIGN,         ''",
        "SUM_ARRIVALS, WAN_USD,  FOREIGN,         ''",
        "SUM_ARRIVALS, WAN_USD,  OUT_OF_PROVINCE, filter.sources INVALID",
        "COUNT_REACHED, COUNT,   FOREIGN,         filter.sources INVALID",
        "REPORTED,     COUNT,    FOREIGN,         filter INVALID",
    })
    void aSourceIsAskedForOnlyWhereItCanMatter(MeasureKind kind, Unit unit, FundSource source, String error) {
        var stage = kind.asksForAStage() ? Stage.SIGNED : null;
        var filter = new FilterInput(null, null, null, null, List.of(source));

        var tried = Trial.of(creation("NEW", "新指标", kind, stage, unit, filter), Ledger.empty());

        assertThat(tried.errors()).isEqualTo(error.isEmpty() ? List.of() : List.of(error));
    }

    @Test
    void namesAndWordsAreThereAndNobodyElses() {
        var others = ledger(majors());

        var tried = Trial.of(
                new IndicatorCreation(
                        "NEW",
                        " major_signed ",
                        null,
                        Unit.COUNT,
                        new MeasureInput(MeasureKind.REPORTED, null),
                        null,
                        " ",
                        null,
                        BigDecimal.ONE.negate(),
                        null,
                        List.of("MAJOR_SIGNED", "别名")),
                others);

        assertThat(tried.errors())
                .containsExactly(
                        "basis REQUIRED",
                        "name ALREADY_EXISTS",
                        "aliases.MAJOR_SIGNED ALREADY_EXISTS",
                        "weight INVALID");
        assertThat(tried.record().order()).isEqualTo(2);
    }

    @Test
    void theIndustriesOfAFilterAreKnown() {
        var filter = new FilterInput(null, null, null, List.of("NONE"), null);

        assertThat(Trial.of(
                                creation("NEW", "新指标", MeasureKind.SUM_ARRIVALS, null, Unit.YI_YUAN, filter),
                                Ledger.empty())
                        .errors())
                .containsExactly("filter.industries.NONE UNKNOWN_REFERENCE");
    }

    @Test
    void figuresChangeTheirMeaningOnlyForAReason() {
        var money = arrivals(target(2015, "213"));

        assertThat(unit(money, Unit.WAN_YUAN, null).errors()).containsExactly("reason REQUIRED");
        assertThat(unit(money, Unit.WAN_YUAN, " ").errors()).containsExactly("reason REQUIRED");
        assertThat(unit(money, Unit.WAN_YUAN, "原单位误填").errors()).isEmpty();
        assertThat(unit(arrivals(), Unit.WAN_YUAN, null).errors()).isEmpty();
        assertThat(unit(money, Unit.YI_YUAN, null).record()).isEqualTo(money);
    }

    @Test
    void whatWasSetInFractionsIsNotTurnedIntoACount() {
        var reported =
                indicator("REPORTED", Unit.YI_YUAN, new Measure.Reported(), IndicatorFilter.ALL, target(2015, "213.5"));

        assertThat(unit(reported, Unit.COUNT, "原单位误填").errors()).containsExactly("unit INVALID");
    }

    private static Trial<Indicator> unit(Indicator indicator, Unit unit, @Nullable String reason) {
        var update = new IndicatorUpdate(
                indicator.code(),
                ArgumentValue.omitted(),
                ArgumentValue.omitted(),
                ArgumentValue.ofNullable(unit),
                ArgumentValue.omitted(),
                ArgumentValue.omitted(),
                ArgumentValue.omitted(),
                ArgumentValue.omitted(),
                ArgumentValue.omitted(),
                ArgumentValue.omitted(),
                ArgumentValue.omitted(),
                reason,
                null);
        return Trial.of(update, indicator, ledger(indicator));
    }

    private static IndicatorCreation creation(
            String code,
            String name,
            MeasureKind kind,
            @Nullable Stage stage,
            Unit unit,
            @Nullable FilterInput filter) {
        return new IndicatorCreation(
                code, name, null, unit, new MeasureInput(kind, stage), filter, "口径", null, BigDecimal.ONE, null, null);
    }

    private static Indicator majors() {
        return indicator("MAJOR_SIGNED", Unit.COUNT, new Measure.CountReached(Stage.SIGNED), IndicatorFilter.ALL);
    }

    private static Indicator arrivals(Target... targets) {
        var filter = new IndicatorFilter(null, null, Set.of(), Set.of(), Set.of(FundSource.OUT_OF_PROVINCE));
        return indicator("MONEY", Unit.YI_YUAN, new Measure.SumArrivals(), filter, targets);
    }
}
