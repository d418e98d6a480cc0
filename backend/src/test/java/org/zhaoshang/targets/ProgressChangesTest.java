package org.zhaoshang.targets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zhaoshang.ledger.Fixtures.arrival;
import static org.zhaoshang.ledger.Fixtures.day;
import static org.zhaoshang.ledger.Fixtures.domesticCapital;
import static org.zhaoshang.ledger.Fixtures.entered;
import static org.zhaoshang.ledger.Fixtures.funded;
import static org.zhaoshang.ledger.Fixtures.indicator;
import static org.zhaoshang.ledger.Fixtures.ledger;
import static org.zhaoshang.ledger.Fixtures.project;
import static org.zhaoshang.ledger.Fixtures.signedMajors;
import static org.zhaoshang.ledger.Stage.SIGNED;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.zhaoshang.ledger.FundArrival;
import org.zhaoshang.ledger.Indicator;
import org.zhaoshang.ledger.IndicatorFilter;
import org.zhaoshang.ledger.LedgerRecord;
import org.zhaoshang.ledger.Measure;
import org.zhaoshang.ledger.Unit;
import org.zhaoshang.shared.Change;
import org.zhaoshang.shared.SamePeriod;

/** An indicator against the month before (环比) and the year before (同比). */
class ProgressChangesTest {

    private static final Indicator CAPITAL = domesticCapital();

    @Test
    void aWholeMonthIsComparedWithTheWholeMonthBeforeAndAPartWithAsMuch() {
        var money = funded(
                "P1",
                arrival("1", "2014-03-31", "1亿元"),
                arrival("2", "2014-04-01", "9亿元"),
                arrival("3", "2015-02-10", "2亿元"),
                arrival("4", "2015-02-28", "2亿元"),
                arrival("5", "2015-03-15", "3亿元"),
                arrival("6", "2015-03-31", "2亿元"));

        var whole = on("2015-03-31", CAPITAL, money);
        var part = on("2015-03-15", CAPITAL, money);

        assertThat(whole.monthActual()).isEqualByComparingTo("5");
        assertThat(whole.monthOnMonth().text()).isEqualTo("+25%");
        assertThat(whole.yearOnYear()).isEqualTo(new Change(new BigDecimal("9"), BigDecimal.ONE));
        assertThat(part.monthOnMonth().text()).isEqualTo("+50%");
        assertThat(part.yearOnYear().text()).isEqualTo("——");
    }

    @Test
    void januaryIsComparedWithTheDecemberBefore() {
        var majors = signedMajors();
        var progress = on(
                "2015-01-31",
                majors,
                project("P1", entered(SIGNED, "2014-12-31")),
                project("P2", entered(SIGNED, "2014-12-01")),
                project("P3", entered(SIGNED, "2015-01-31")),
                project("P4", entered(SIGNED, "2014-01-31"), entered(SIGNED, "2015-01-02")));

        assertThat(progress.monthOnMonth()).isEqualTo(Change.of(1, 2));
        assertThat(progress.yearOnYear()).isEqualTo(Change.of(1, 1));
    }

    @Test
    void typedInFiguresAreComparedWhereBothMonthsHaveOne() {
        var figures = reported(Map.of(
                YearMonth.of(2014, 1), "10",
                YearMonth.of(2014, 2), "20",
                YearMonth.of(2014, 3), "30",
                YearMonth.of(2015, 1), "12",
                YearMonth.of(2015, 2), "24"));

        assertThat(on("2015-02-28", figures).monthOnMonth().text()).isEqualTo("+100%");
        assertThat(on("2015-02-28", figures).yearOnYear().text()).isEqualTo("+20%");
        assertThat(on("2015-03-31", figures).monthOnMonth().text())
                .as("March is not in yet")
                .isEqualTo("——");
        assertThat(on("2015-03-31", figures).yearOnYear().text())
                .as("two months with two")
                .isEqualTo("+20%");
        assertThat(on("2014-03-31", figures).yearOnYear().text()).isEqualTo("——");
    }

    @Property(tries = 200)
    void theEarlierFigureIsTheOneThatWasShownThen(
            @ForAll @Size(max = 60) List<@IntRange(min = -500, max = 5_000) Integer> amounts,
            @ForAll @IntRange(min = 1, max = 730) int after) {
        var arrivals = new FundArrival[amounts.size()];
        for (var i = 0; i < arrivals.length; i++) {
            var on = LocalDate.of(2014, 1, 1).plusDays(i * 17L % 1_000);
            arrivals[i] = arrival(Integer.toString(i), on.toString(), amounts.get(i) + "万元");
        }
        var asOf = LocalDate.of(2015, 1, 1).plusDays(after);

        var now = on(asOf.toString(), CAPITAL, funded("P1", arrivals));
        var monthBefore = on(SamePeriod.monthBefore(asOf).toString(), CAPITAL, funded("P1", arrivals));
        var yearBefore = on(SamePeriod.yearBefore(asOf).toString(), CAPITAL, funded("P1", arrivals));

        assertThat(now.monthOnMonth().previous()).isEqualByComparingTo(monthBefore.monthActual());
        assertThat(now.yearOnYear().previous())
                .isEqualByComparingTo(yearBefore.standing().actual());
    }

    private static Indicator reported(Map<YearMonth, String> figures) {
        var values = new java.util.HashMap<YearMonth, BigDecimal>();
        figures.forEach((month, figure) -> values.put(month, new BigDecimal(figure)));
        var nothing = new IndicatorFilter(null, null, Set.of(), Set.of(), Set.of());
        return indicator("TAX", Unit.WAN_YUAN, new Measure.Reported(), nothing).withReported(values);
    }

    private static IndicatorProgress on(String asOf, Indicator indicator, LedgerRecord... projects) {
        return IndicatorProgress.of(
                ledger(projects).with(List.of(indicator)), indicator, day(asOf), TargetRules.DEFAULT);
    }
}
