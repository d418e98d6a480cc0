package org.zhaoshang.targets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zhaoshang.ledger.Fixtures.arrival;
import static org.zhaoshang.ledger.Fixtures.credit;
import static org.zhaoshang.ledger.Fixtures.day;
import static org.zhaoshang.ledger.Fixtures.domesticCapital;
import static org.zhaoshang.ledger.Fixtures.entered;
import static org.zhaoshang.ledger.Fixtures.funded;
import static org.zhaoshang.ledger.Fixtures.ledger;
import static org.zhaoshang.ledger.Fixtures.project;
import static org.zhaoshang.ledger.Fixtures.signedMajors;
import static org.zhaoshang.ledger.Fixtures.target;
import static org.zhaoshang.ledger.Fixtures.withShares;
import static org.zhaoshang.ledger.Stage.RESERVE;
import static org.zhaoshang.ledger.Stage.SIGNED;
import static org.zhaoshang.ledger.Stage.STARTED;
import static org.zhaoshang.ledger.Stage.TERMINATED;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.zhaoshang.ledger.Agreement;
import org.zhaoshang.ledger.Credit;
import org.zhaoshang.ledger.FundArrival;
import org.zhaoshang.ledger.Indicator;
import org.zhaoshang.ledger.Ledger;
import org.zhaoshang.ledger.LedgerRecord;
import org.zhaoshang.ledger.Project;
import org.zhaoshang.ledger.Stamp;
import org.zhaoshang.store.DemonstrationLedger;

class IndicatorProgressTest {

    private static final Indicator MAJORS = signedMajors(target(2015, "19"));
    private static final Project SHARED = project(
            "P1",
            Agreement.FORMAL,
            List.of(credit("A", "0.6"), credit("B", "0.4")),
            List.of(),
            List.of(arrival("1", "2015-01-10", "10亿元")));
    private static final Indicator CAPITAL = domesticCapital(target(2015, "213"));

    @Test
    void countsAProjectOnceThoughItReachedTheStageTwice() {
        var twice = project(
                "P1", entered(SIGNED, "2015-01-10"), entered(RESERVE, "2015-02-01"), entered(SIGNED, "2015-03-01"));

        var progress = on("2015-03-31", MAJORS, twice);

        assertThat(progress.standing().actual()).isEqualByComparingTo("1");
        assertThat(progress.evidence(null, null)).extracting(Contribution::on).containsExactly(day("2015-01-10"));
    }

    @Test
    void aProjectFirstSignedLastYearDoesNotCountWhenItSignsAgain() {
        var again = project("P1", entered(SIGNED, "2014-12-31"), entered(SIGNED, "2015-01-02"));
        var fresh = project("P2", entered(SIGNED, "2015-01-01"));

        assertThat(on("2015-03-31", MAJORS, again, fresh).evidence(null, null))
                .extracting(piece -> piece.project().code())
                .containsExactly("P2");
    }

    @Test
    void onlyAFormalContractCountsAsSigned() {
        var formal = project("P1", entered(SIGNED, "2015-01-10"));
        var framework = signedUnder(Agreement.FRAMEWORK, "P2");
        var intent = signedUnder(Agreement.INTENT, "P3");
        var unknown = signedUnder(null, "P4");

        assertThat(on("2015-03-31", MAJORS, formal, framework, intent, unknown)
                        .standing()
                        .actual())
                .isEqualByComparingTo("1");
    }

    @Test
    void countsFromTheFirstOfJanuaryToTheDayInclusive() {
        var edge = project("P1", entered(SIGNED, "2015-03-31"));
        var later = project("P2", entered(SIGNED, "2015-04-01"));

        assertThat(on("2015-03-30", MAJORS, edge, later).standing().actual()).isEqualByComparingTo("0");
        assertThat(on("2015-03-31", MAJORS, edge, later).standing().actual()).isEqualByComparingTo("1");
        assertThat(on("2015-12-31", MAJORS, edge, later).standing().actual()).isEqualByComparingTo("2");
        assertThat(on("2016-01-01", MAJORS, edge, later).standing().actual()).isEqualByComparingTo("0");
    }

    @Test
    void aTerminatedProjectStaysCountedWhereItWasReached() {
        var given = project("P1", entered(SIGNED, "2015-01-10"), entered(TERMINATED, "2015-02-10"));
        var skipped = project("P2", entered(STARTED, "2015-01-10"));

        assertThat(on("2015-03-31", MAJORS, given, skipped).standing().actual()).isEqualByComparingTo("1");
    }

    @Test
    void aReversedArrivalTakesAwayWhatItBrought() {
        var reversed = funded(
                "P1",
                arrival("1", "2015-01-10", "5000万元"),
                arrival("2", "2015-02-10", "-5000万元"),
                arrival("3", "2015-02-11", "1.5亿元"));

        var progress = on("2015-03-31", CAPITAL, reversed);

        assertThat(progress.standing().actual()).isEqualByComparingTo("1.5");
        assertThat(progress.monthly().get(0).actual()).isEqualByComparingTo("0.5");
        assertThat(progress.monthly().get(1).actual()).isEqualByComparingTo("1");
        assertThat(progress.monthly().get(2).cumulative()).isEqualByComparingTo("1.5");
        assertThat(progress.evidence(null, null)).hasSize(3);
    }

    @Test
    void dollarsAreNeverAddedToYuan() {
        var mixed = funded("P1", arrival("1", "2015-01-10", "1亿元"), arrival("2", "2015-01-10", "495万美元"));

        assertThat(on("2015-03-31", CAPITAL, mixed).standing().actual()).isEqualByComparingTo("1");
    }

    @Test
    void monthsThatHaveNotBegunHaveNoActualButAPlan() {
        var months = on("2015-03-15", CAPITAL).monthly();

        assertThat(months).hasSize(12);
        assertThat(months.get(2).actual()).isEqualByComparingTo("0");
        assertThat(months.get(3).actual()).isNull();
        assertThat(months.get(3).cumulative()).isNull();
        assertThat(months.get(3).planned()).isEqualByComparingTo("71");
    }

    @Test
    void departmentsAreCreditedByTheirShareAndTiesShareAPlace() {
        var indicator = withShares(
                CAPITAL,
                2015,
                Map.of("A", new BigDecimal("0.3"), "B", new BigDecimal("0.2"), "C", new BigDecimal("0.5")));
        var stranger = project(
                "P2",
                Agreement.FORMAL,
                List.of(Credit.whole("D")),
                List.of(),
                List.of(arrival("1", "2015-01-10", "1亿元")));

        var ranking = on("2015-03-31", indicator, SHARED, stranger).byDepartment();

        assertThat(ranking).extracting(DepartmentProgress::department).containsExactly("A", "B", "C", "D");
        assertThat(ranking).extracting(DepartmentProgress::rank).containsExactly(1, 1, 3, null);
        assertThat(ranking.get(0).actual()).isEqualByComparingTo("6");
        assertThat(ranking.get(0).target()).isEqualByComparingTo("63.9");
        assertThat(ranking.get(3).status()).isEqualTo(ProgressStatus.NO_TARGET);
    }

    @Test
    void aDepartmentsEvidenceIsItsCreditedPart() {

        var progress = on("2015-03-31", CAPITAL, SHARED);

        assertThat(progress.inUnit(progress.evidence("B", null).get(0).amount()))
                .isEqualByComparingTo("4");
        assertThat(progress.evidence("C", null)).isEmpty();
        assertThat(progress.evidence(null, 2)).isEmpty();
    }

    @Test
    void aContributorIsDatedByItsNewestRecordAndTheLargestComesFirst() {
        var small = funded("P1", arrival("1", "2015-01-10", "1亿元"), arrival("2", "2015-03-10", "1亿元"));
        var large = funded("P2", arrival("1", "2015-02-10", "3亿元"));

        var contributors =
                Contributor.of(on("2015-03-31", CAPITAL, small, large).evidence(null, null));

        assertThat(contributors).extracting(part -> part.project().code()).containsExactly("P2", "P1");
        assertThat(contributors.get(1).lastOn()).isEqualTo(day("2015-03-10"));
        assertThat(contributors.get(1).records()).isEqualTo(2);
        assertThat(contributors.get(1).amount()).isEqualByComparingTo("200000000");
    }

    @Property(tries = 200)
    void everyWayOfAddingUpGivesTheSameSum(
            @ForAll @Size(max = 40) List<@IntRange(min = -5_000, max = 50_000) Integer> amounts,
            @ForAll @IntRange(min = 1, max = 365) int dayOfYear) {
        var arrivals = new FundArrival[amounts.size()];
        for (var i = 0; i < arrivals.length; i++) {
            var on = day("2015-01-01").plusDays(i * 9L);
            arrivals[i] = arrival(Integer.toString(i), on.toString(), amounts.get(i) + "万元");
        }
        var asOf = java.time.LocalDate.ofYearDay(2015, dayOfYear).toString();

        var progress = on(asOf, CAPITAL, funded("P1", arrivals));

        var actual = progress.standing().actual();
        assertThat(progress.monthly().stream()
                        .map(MonthProgress::actual)
                        .filter(java.util.Objects::nonNull)
                        .reduce(BigDecimal.ZERO, BigDecimal::add))
                .isEqualByComparingTo(actual);
        assertThat(progress.byDepartment().stream()
                        .map(DepartmentProgress::actual)
                        .reduce(BigDecimal.ZERO, BigDecimal::add))
                .isEqualByComparingTo(actual);
        assertThat(progress.inUnit(progress.evidence(null, null).stream()
                        .map(Contribution::amount)
                        .reduce(BigDecimal.ZERO, BigDecimal::add)))
                .isEqualByComparingTo(actual);
    }

    @Test
    void whatOneProjectAddsIsAPartOfWhatAllAdd() {
        var stamp = new Stamp(1, Instant.parse("2015-04-01T00:00:00Z"), "test");
        var ledger = Ledger.of(DemonstrationLedger.records().stream()
                .map(record -> record.stamped(stamp))
                .toList());
        var found = 0;
        for (var indicator : ledger.all(Indicator.class)) {
            var progress = IndicatorProgress.of(ledger, indicator, day("2015-03-31"), TargetRules.DEFAULT);
            for (var project : ledger.projects()) {
                for (var month : Arrays.asList(null, 2)) {
                    var ofAll = progress.evidence(null, month).stream()
                            .filter(piece -> piece.project().code().equals(project.code()))
                            .toList();
                    assertThat(progress.evidence(project.code(), null, month)).isEqualTo(ofAll);
                    found += ofAll.size();
                }
            }
        }
        assertThat(found).isPositive();
        assertThat(on("2015-03-31", MAJORS).evidence("nobody's", null, null)).isEmpty();
    }

    private static Project signedUnder(@org.jspecify.annotations.Nullable Agreement agreement, String code) {
        return project(code, agreement, List.of(Credit.whole("A")), List.of(entered(SIGNED, "2015-01-10")), List.of());
    }

    private static IndicatorProgress on(String asOf, Indicator indicator, LedgerRecord... projects) {
        Ledger ledger = ledger(projects).with(List.of(indicator));
        return IndicatorProgress.of(ledger, indicator, day(asOf), TargetRules.DEFAULT);
    }
}
