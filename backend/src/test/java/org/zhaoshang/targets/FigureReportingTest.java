package org.zhaoshang.targets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zhaoshang.ledger.Fixtures.domesticCapital;
import static org.zhaoshang.ledger.Fixtures.indicator;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.zhaoshang.commands.Trial;
import org.zhaoshang.ledger.Indicator;
import org.zhaoshang.ledger.IndicatorFilter;
import org.zhaoshang.ledger.Ledger;
import org.zhaoshang.ledger.Measure;
import org.zhaoshang.ledger.Unit;
import org.zhaoshang.targets.FigureReporting.Figure;

/** As of 20 April 2015. */
class FigureReportingTest {

    private static final Indicator JOBS = indicator("JOBS", Unit.COUNT, new Measure.Reported(), IndicatorFilter.ALL);

    @Test
    void monthsAreTypedInCorrectedAndTakenBack() {
        var first = report(JOBS, figure(3, "120"), figure(4, "30"));

        var second = report(first.record(), figure(3, "118"), figure(4, null));

        assertThat(first.errors()).isEmpty();
        assertThat(second.errors()).isEmpty();
        assertThat(second.record().reported()).isEqualTo(Map.of(YearMonth.of(2015, 3), new BigDecimal("118")));
    }

    @Test
    void theSameFiguresAgainAreNoChange() {
        var first = report(JOBS, figure(3, "120")).record();

        assertThat(report(first, figure(3, "120.0")).record()).isEqualTo(first);
    }

    @Test
    void aMonthToComeACountInPartsAndAMonthTwiceAreRefused() {
        assertThat(report(JOBS, figure(5, "1")).errors()).containsExactly("figures.5.month IN_THE_FUTURE");
        assertThat(report(JOBS, figure(13, "1")).errors()).containsExactly("figures.13.month INVALID");
        assertThat(report(JOBS, figure(3, "1.5")).errors()).containsExactly("figures.3.value INVALID");
        assertThat(report(JOBS, figure(3, "1"), figure(3, "2")).errors()).contains("figures.3 INVALID");
    }

    @Test
    void aYearThatCannotBeIsRefused() {
        var reporting = new FigureReporting("JOBS", Integer.MAX_VALUE, List.of(figure(1, "1")), null, null);

        assertThat(Trial.of(reporting, JOBS, Ledger.empty()).errors()).containsExactly("year INVALID");
    }

    @Test
    void whatIsCountedFromRecordsIsNotTypedIn() {
        assertThat(report(domesticCapital(), figure(3, "1")).errors()).containsExactly("code NOT_ALLOWED");
    }

    private static Trial<Indicator> report(Indicator indicator, Figure... figures) {
        return Trial.of(
                new FigureReporting(indicator.code(), 2015, List.of(figures), null, null), indicator, Ledger.empty());
    }

    private static Figure figure(int month, @Nullable String value) {
        return new Figure(month, value == null ? null : new BigDecimal(value));
    }
}
