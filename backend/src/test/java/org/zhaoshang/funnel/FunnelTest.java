package org.zhaoshang.funnel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zhaoshang.ledger.Fixtures.arrival;
import static org.zhaoshang.ledger.Fixtures.day;
import static org.zhaoshang.ledger.Fixtures.entered;
import static org.zhaoshang.ledger.Fixtures.ledger;
import static org.zhaoshang.ledger.Fixtures.project;
import static org.zhaoshang.ledger.Stage.BUILDING;
import static org.zhaoshang.ledger.Stage.PRODUCING;
import static org.zhaoshang.ledger.Stage.RESERVE;
import static org.zhaoshang.ledger.Stage.SIGNED;
import static org.zhaoshang.ledger.Stage.STARTED;
import static org.zhaoshang.ledger.Stage.TERMINATED;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.zhaoshang.analysis.ProjectFilter;
import org.zhaoshang.ledger.Agreement;
import org.zhaoshang.ledger.Credit;
import org.zhaoshang.ledger.FundArrival;
import org.zhaoshang.ledger.Ledger;
import org.zhaoshang.ledger.LedgerRecord;
import org.zhaoshang.ledger.Project;
import org.zhaoshang.ledger.Stage;
import org.zhaoshang.ledger.StageEntry;
import org.zhaoshang.shared.Change;
import org.zhaoshang.shared.Rate;

class FunnelTest {

    @Test
    void aProjectIsCountedWhereItStandsOnTheDayAndOnEachMonthsEnd() {
        var course = project(
                "P1", entered(RESERVE, "2014-03-31"), entered(SIGNED, "2015-02-28"), entered(STARTED, "2015-04-01"));

        var funnel = on("2015-03-31", course);

        assertThat(stage(funnel, SIGNED).count()).isEqualTo(1);
        assertThat(stage(funnel, SIGNED).enteredThisYear()).isEqualTo(1);
        assertThat(stage(funnel, SIGNED).monthOnMonth()).isEqualTo(Change.of(1, 1));
        assertThat(stage(funnel, SIGNED).yearOnYear().text()).isEqualTo("——");
        assertThat(stage(funnel, RESERVE).yearOnYear()).isEqualTo(Change.of(0, 1));
        assertThat(stage(funnel, SIGNED).medianDays()).isEqualByComparingTo("31");
        assertThat(funnel.months()).hasSize(12);
        assertThat(funnel.months().get(0).asOf()).isEqualTo(day("2014-04-30"));
        assertThat(funnel.months().get(9).asOf()).isEqualTo(day("2015-01-31"));
        assertThat(month(funnel, 9, RESERVE).count()).isEqualTo(1);
        assertThat(month(funnel, 10, RESERVE).count()).isZero();
        assertThat(month(funnel, 10, SIGNED).count()).isEqualTo(1);
        assertThat(month(funnel, 10, SIGNED).entered()).isEqualTo(1);
        assertThat(month(funnel, 11, SIGNED).entered()).isZero();
        assertThat(on("2014-03-30", course).unplaced()).isEqualTo(1);
    }

    @Test
    void aSkippedStageCountsAsReachedAndHasNoDaysOfItsOwn() {
        var leased = project("P1", StageEntry.implied(RESERVE), entered(STARTED, "2014-06-01"));

        var funnel = on("2015-03-31", leased);

        assertThat(stage(funnel, SIGNED).conversion()).isEqualTo(rate(1, 1));
        assertThat(stage(funnel, STARTED).conversion()).isEqualTo(rate(1, 1));
        assertThat(stage(funnel, BUILDING).conversion()).isEqualTo(rate(0, 1));
        assertThat(stage(funnel, PRODUCING).conversion()).isNull();
        assertThat(stage(funnel, SIGNED).enteredThisYear()).isZero();
        assertThat(funnel.months().stream()
                        .flatMap(month -> month.stages().stream())
                        .mapToInt(FunnelMonth.StageMonth::entered)
                        .sum())
                .isEqualTo(1);
    }

    @Test
    void whatIsGivenUpStaysInTheBaseAndIsToldWhereItEnded() {
        var ledger = new Project[] {
            project(
                    "P1",
                    entered(RESERVE, "2014-01-01"),
                    entered(SIGNED, "2014-02-01"),
                    entered(TERMINATED, "2014-12-01")),
            project("P2", entered(RESERVE, "2014-01-01"), entered(TERMINATED, "2014-02-01")),
            project("P3", entered(TERMINATED, "2014-02-01")),
            project("P4", entered(RESERVE, "2014-01-01"), entered(SIGNED, "2014-02-01"), entered(STARTED, "2014-03-01"))
        };

        var funnel = on("2015-03-31", ledger);

        assertThat(funnel.terminated()).isEqualTo(3);
        assertThat(funnel.onTheBooks()).isEqualTo(4);
        assertThat(stage(funnel, SIGNED).conversion()).isEqualTo(rate(2, 4));
        assertThat(stage(funnel, STARTED).conversion()).isEqualTo(rate(1, 2));
        assertThat(stage(funnel, RESERVE).givenUp()).isEqualTo(2);
        assertThat(stage(funnel, SIGNED).givenUp()).isEqualTo(1);
    }

    @Test
    void theYoungAreLeftOutWhetherTheyWentOnOrNot() {
        var quick = project("P1", entered(RESERVE, "2015-01-01"), entered(SIGNED, "2015-01-02"));
        var waiting = project("P2", entered(RESERVE, "2015-01-01"));
        var old = project("P3", entered(RESERVE, "2014-12-31"));
        var longAgo = project("P4", StageEntry.implied(RESERVE));

        var funnel = on("2015-03-31", quick, waiting, old, longAgo);
        var later = on("2015-04-01", quick, waiting, old, longAgo);

        assertThat(stage(funnel, SIGNED).young()).isEqualTo(2);
        assertThat(stage(funnel, SIGNED).conversion()).isEqualTo(rate(0, 2));
        assertThat(stage(later, SIGNED).young()).isZero();
        assertThat(stage(later, SIGNED).conversion()).isEqualTo(rate(1, 4));
    }

    @Test
    void aStepBackMovesTheProjectAndNotWhatItReached() {
        var back = project(
                "P1",
                entered(RESERVE, "2014-01-01"),
                entered(SIGNED, "2014-02-01"),
                entered(RESERVE, "2014-03-01"),
                entered(SIGNED, "2015-03-01"));

        var between = on("2015-02-28", back);

        assertThat(stage(between, RESERVE).count()).isEqualTo(1);
        assertThat(stage(between, SIGNED).conversion()).isEqualTo(rate(1, 1));
        assertThat(stage(between, RESERVE).medianDays()).isEqualByComparingTo("364");
        assertThat(stage(on("2015-03-31", back), SIGNED).enteredThisYear())
                .as("not for the first time")
                .isZero();
    }

    @Test
    void moneyIsOfThoseStandingThereAndDollarsStandApart() {
        var yuan = funded("P1", arrival("1", "2015-03-31", "5000万元"), arrival("2", "2015-04-01", "1亿元"));
        var both = funded("P2", arrival("1", "2015-01-31", "-1000万元"), arrival("2", "2015-02-01", "495万美元"));

        var signed = stage(on("2015-03-31", yuan, both), SIGNED);

        assertThat(signed.planned().text(Locale.CHINESE)).isEqualTo("2亿元");
        assertThat(signed.plannedUsd()).isNull();
        assertThat(signed.arrived().text(Locale.CHINESE)).isEqualTo("0.4亿元");
        assertThat(Objects.requireNonNull(signed.arrivedUsd()).text(Locale.CHINESE))
                .isEqualTo("495万美元");
    }

    @Test
    void theMedianOfAnEvenNumberLiesBetween() {
        var funnel = on(
                "2015-03-31",
                project("P1", entered(RESERVE, "2015-03-31")),
                project("P2", entered(RESERVE, "2015-03-30")),
                project("P3", entered(RESERVE, "2015-03-26")),
                project("P4", entered(RESERVE, "2015-03-21")),
                project("P5", StageEntry.implied(RESERVE)));

        assertThat(stage(funnel, RESERVE).medianDays()).isEqualByComparingTo("3");
    }

    @Test
    void theNarrowestStepIsNamedWhereEnoughWereAsked() {
        var projects = new Project[7];
        for (var i = 0; i < 7; i++) {
            projects[i] = i == 0
                    ? project("P" + i, entered(RESERVE, "2014-01-01"), entered(SIGNED, "2014-02-01"))
                    : project("P" + i, entered(RESERVE, "2014-01-01"));
        }

        var funnel = on("2015-03-31", projects);

        assertThat(FunnelWords.sentence(funnel).zh())
                .isEqualTo("在册项目7个：储备6个、签约1个、开工0个、在建0个、投产0个，终止0个。卡点在“储备→签约”：到过储备的7个项目中1个继续前进，"
                        + "转化率14.29%，为各环节最低，要储备抓招商；停留最久的阶段是储备，中位数454天。");
        assertThat(FunnelWords.sentence(on("2015-03-31", projects[0])).zh()).contains("样本不足，不判断卡点");
        assertThat(FunnelWords.sentence(on("2015-03-31")).en()).contains("no day of entry is known");
    }

    @Property(tries = 60)
    void everythingAddsUp(
            @ForAll long seed, @ForAll @IntRange(max = 60) int projects, @ForAll @IntRange(max = 900) int after) {
        var ledger = new RandomCourses(seed).ledger(projects);
        var asOf = LocalDate.of(2014, 1, 1).plusDays(after);

        var all = Funnel.of(ledger, asOf, null, FunnelRules.DEFAULT);
        var majors = Funnel.of(ledger, asOf, Map.of("major", Map.of("eq", true)), FunnelRules.DEFAULT);
        var others = Funnel.of(ledger, asOf, Map.of("not", Map.of("major", Map.of("eq", true))), FunnelRules.DEFAULT);

        assertThat(all.onTheBooks() + all.unplaced()).isEqualTo(projects);
        assertThat(all.stages().stream().mapToInt(FunnelStage::givenUp).sum()).isEqualTo(all.terminated());
        for (var stage : Stage.course()) {
            var whole = stage(all, stage);
            var parts = List.of(stage(majors, stage), stage(others, stage));
            assertThat(whole.count())
                    .isEqualTo(ledger.projects().stream()
                            .filter(project -> project.stage(asOf) == stage)
                            .count());
            assertThat(sum(parts, FunnelStage::count)).isEqualTo(whole.count());
            assertThat(sum(parts, FunnelStage::enteredThisYear)).isEqualTo(whole.enteredThisYear());
            assertThat(parts.get(0).planned().plus(parts.get(1).planned())).isEqualTo(whole.planned());
            assertThat(parts.get(0).arrived().plus(parts.get(1).arrived())).isEqualTo(whole.arrived());
            assertThat(whole.monthOnMonth().current()).isEqualByComparingTo(BigDecimal.valueOf(whole.count()));
            if (whole.cohort() != null) {
                assertThat(whole.movedOn()).isBetween(0, whole.cohort());
                assertThat(sum(parts, FunnelStage::cohort)).isEqualTo(whole.cohort());
                assertThat(sum(parts, FunnelStage::movedOn)).isEqualTo(whole.movedOn());
                assertThat(sum(parts, FunnelStage::young)).isEqualTo(whole.young());
            }
        }
        for (var month : all.months()) {
            var then = Funnel.compute(ledger, month.asOf(), ProjectFilter.EVERYTHING, FunnelRules.DEFAULT);
            assertThat(month.stages().stream().map(FunnelMonth.StageMonth::count))
                    .isEqualTo(then.stages().stream().map(FunnelStage::count).toList());
            assertThat(month.terminated()).isEqualTo(then.terminated());
        }
    }

    private static int sum(List<FunnelStage> parts, java.util.function.ToIntFunction<FunnelStage> number) {
        return parts.stream().mapToInt(number).sum();
    }

    private static Project funded(String code, FundArrival... arrivals) {
        return project(
                code,
                Agreement.INTENT,
                List.of(Credit.whole("A")),
                List.of(entered(SIGNED, "2014-01-01")),
                List.of(arrivals));
    }

    private static Funnel on(String asOf, LedgerRecord... projects) {
        Ledger ledger = ledger(projects);
        return Funnel.of(ledger, day(asOf), null, FunnelRules.DEFAULT);
    }

    private static FunnelStage stage(Funnel funnel, Stage stage) {
        return funnel.stages().get(stage.ordinal());
    }

    private static FunnelMonth.StageMonth month(Funnel funnel, int month, Stage stage) {
        return funnel.months().get(month).stages().get(stage.ordinal());
    }

    private static Rate rate(int part, int whole) {
        return new Rate(BigDecimal.valueOf(part), BigDecimal.valueOf(whole));
    }
}
