package org.zhaoshang.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.zhaoshang.access.Administrator;
import org.zhaoshang.ledger.Agreement;
import org.zhaoshang.ledger.Department;
import org.zhaoshang.ledger.FundSource;
import org.zhaoshang.ledger.Indicator;
import org.zhaoshang.ledger.Issuer;
import org.zhaoshang.ledger.Person;
import org.zhaoshang.ledger.ProjectKind;
import org.zhaoshang.ledger.Recognition;
import org.zhaoshang.ledger.Stage;
import org.zhaoshang.ledger.StageEntry;
import org.zhaoshang.shared.Currency;
import org.zhaoshang.shared.Decimals;
import org.zhaoshang.shared.Money;
import org.zhaoshang.shared.MoneyUnit;
import org.zhaoshang.sight.SightForTests;
import org.zhaoshang.store.Author;

/** The ledger that was given, as its office keeps it. */
class LedgerOf2015Test {

    private static final LocalDate MARCH = LocalDate.of(2015, 3, 31);
    private static final LocalDate JUNE = LocalDate.of(2015, 6, 30);
    private static final LocalDate DECEMBER = LocalDate.of(2015, 12, 31);

    private Imported imported;

    @BeforeEach
    void importIt() {
        imported = Imported.from(Files.ledger2015()).wentWell();
    }

    @Test
    void bringsInEveryProjectAtItsStage() {
        Map<Stage, Integer> stages = new EnumMap<>(Stage.class);
        imported.projects().forEach(project -> stages.merge(project.stage(DECEMBER), 1, Integer::sum));

        assertThat(stages)
                .isEqualTo(Map.of(
                        Stage.RESERVE, 24,
                        Stage.SIGNED, 16,
                        Stage.STARTED, 8,
                        Stage.BUILDING, 8,
                        Stage.PRODUCING, 8));
        assertThat(imported.counts(RecordKind.PROJECT)).isEqualTo("64/0/0");
        assertThat(imported.counts(RecordKind.ARRIVAL)).isEqualTo("131/0/0");
        assertThat(imported.counts(RecordKind.TARGET)).isEqualTo("3/0/0");
        assertThat(imported.warnings()).isEmpty();
    }

    @Test
    void addsUpToThePlannedInvestmentOfItsOffice() {
        var sum = Money.zero(Currency.CNY);
        for (var project : imported.projects()) {
            sum = sum.plus(project.profile().planned());
        }

        assertThat(Decimals.rounded(sum.in(MoneyUnit.YI), 2)).isEqualTo("544.07");
    }

    @Test
    void givesTheSpeechsNumberOfMajorProjects() {
        assertThat(majorsSignedBy(MARCH)).isEqualTo(3);
        assertThat(majorsSignedBy(JUNE)).isEqualTo(7);
    }

    @Test
    void givesTheSpeechsCapitalFromOutsideTheProvince() {
        assertThat(arrived(FundSource.OUT_OF_PROVINCE, MARCH).in(MoneyUnit.YI)).isEqualTo("24.07");
        assertThat(arrived(FundSource.OUT_OF_PROVINCE, JUNE).in(MoneyUnit.YI)).isEqualTo("88.46");
    }

    @Test
    void keepsForeignCapitalInDollars() {
        assertThat(arrived(FundSource.FOREIGN, MARCH)).isEqualTo(dollars(3118));
        assertThat(arrived(FundSource.FOREIGN, JUNE)).isEqualTo(dollars(5948));
    }

    @Test
    void readsARowWithAllItsColumns() {
        var project = imported.project("WJ2015-029");

        assertThat(project.profile().name()).isEqualTo("天源休闲农业项目（示例29）");
        assertThat(project.profile().kind()).isEqualTo(ProjectKind.EXPANSION);
        assertThat(project.profile().major()).isTrue();
        assertThat(project.profile().industry()).isEqualTo("TOURISM");
        assertThat(project.profile().chain()).isEqualTo("TOURISM_CHAIN");
        assertThat(project.profile().link()).isEqualTo("L-艺术家聚落");
        assertThat(project.profile().agreement()).isEqualTo(Agreement.FORMAL);
        assertThat(project.profile().planned()).isEqualTo(new Money(new BigDecimal("956530000"), Currency.CNY));
        assertThat(project.stages())
                .containsExactly(
                        StageEntry.implied(Stage.RESERVE), StageEntry.of(Stage.SIGNED, LocalDate.of(2015, 1, 6)));
        assertThat(project.recognitions())
                .containsExactly(new Recognition(
                        Recognition.Level.CITY, Recognition.Step.RECOGNISED, LocalDate.of(2015, 4, 2), Map.of()));
        assertThat(project.responsibility().credits()).hasSize(1);
        assertThat(project.attributes())
                .isEqualTo(Map.of(
                        "园区", "医学城", "用地", Map.of("亩", new BigDecimal("69")), "预计税收(万元)", new BigDecimal("2870")));
    }

    @Test
    void readsEachOfTheFourWaysToWriteADate() {
        assertThat(signedOn("WJ2015-025")).isEqualTo("2014-05-10"); // 2014.5.10
        assertThat(signedOn("WJ2015-026")).isEqualTo("2015-06-03"); // 2015年6月3日
        assertThat(signedOn("WJ2015-027")).isEqualTo("2015-01-04"); // 2015-01-04
        assertThat(signedOn("WJ2015-028")).isEqualTo("2015-05-05"); // a date cell
    }

    @Test
    void keepsAnEntryAndItsReversal() {
        var arrivals = imported.project("WJ2015-025").arrivals();

        assertThat(arrivals)
                .filteredOn(arrival -> arrival.reference().startsWith("DZ-2015-90"))
                .extracting(arrival -> arrival.amount().in(MoneyUnit.WAN).intValueExact())
                .containsExactly(1234, -1234);
    }

    @Test
    void setsTheTargetsAndMarksThoseThatNobodyStated() {
        var major =
                imported.store.ledger().find(Indicator.class, "MAJOR_SIGNED").orElseThrow();
        var foreign =
                imported.store.ledger().find(Indicator.class, "FOREIGN_CAPITAL").orElseThrow();

        assertThat(major.target(2015, Issuer.DISTRICT)).hasValueSatisfying(target -> {
            assertThat(target.value()).isEqualTo("19");
            assertThat(target.inferred()).isTrue();
        });
        assertThat(foreign.target(2015, Issuer.DISTRICT)).hasValueSatisfying(target -> {
            assertThat(target.value()).isEqualTo("11000");
            assertThat(target.inferred()).isFalse();
        });
    }

    @Test
    void createsTheDepartmentsAndPeopleItNames() {
        var departments = imported.store.ledger().all(Department.class);

        assertThat(departments)
                .filteredOn(department -> department.name().equals("海峡科技园管委会"))
                .singleElement()
                .satisfies(department -> assertThat(department.type()).isEqualTo(Department.Type.PARK));
        assertThat(imported.store.ledger().all(Person.class))
                .extracting(Person::name)
                .contains("陈示例");
        assertThat(imported.counts(RecordKind.DEPARTMENT)).isEqualTo(departments.size() + "/0/0");
    }

    @Test
    void writesOnceUnderTheNameOfWhoeverAsked() {
        assertThat(imported.store.authors()).containsExactly(new Author("tester", "import:ledger-2015.xlsx"));
    }

    @Test
    void changesNothingTheSecondTime() {
        var before = imported.store.ledger();

        var again = imported.then(Files.ledger2015()).wentWell();

        assertThat(again.store.ledger()).isSameAs(before);
        assertThat(again.outcome.effects().changes()).isEmpty();
        assertThat(again.counts(RecordKind.PROJECT)).isEqualTo("0/0/64");
        assertThat(again.counts(RecordKind.ARRIVAL)).isEqualTo("0/0/131");
        assertThat(again.counts(RecordKind.TARGET)).isEqualTo("0/0/3");
    }

    @Test
    void writesNothingInADryRun() {
        var store = ReferenceData.store();
        var before = store.ledger();

        var outcome = new LedgerImport(store, SightForTests.of(store), event -> {}, Clock.systemUTC())
                .rehearse(Files.ledger2015(), Administrator.named("tester"), Mode.OVERWRITE, Progress.NOBODY);

        assertThat(outcome.applied()).isFalse();
        assertThat(outcome.effects().count(RecordKind.PROJECT).created()).isEqualTo(64);
        assertThat(outcome.effects().changes()).hasSize(200);
        assertThat(store.ledger()).isSameAs(before);
    }

    private int majorsSignedBy(LocalDate asOf) {
        var count = 0;
        for (var project : imported.projects()) {
            var on = project.countsAsReachedOn(Stage.SIGNED);
            count += project.profile().major() && on != null && on.getYear() == 2015 && !on.isAfter(asOf) ? 1 : 0;
        }
        return count;
    }

    private Money arrived(FundSource source, LocalDate asOf) {
        var sum = Money.zero(source == FundSource.FOREIGN ? Currency.USD : Currency.CNY);
        for (var project : imported.projects()) {
            for (var arrival : project.arrivals()) {
                var inYear = arrival.on().getYear() == asOf.getYear()
                        && !arrival.on().isAfter(asOf);
                sum = arrival.source() == source && inYear ? sum.plus(arrival.amount()) : sum;
            }
        }
        return sum;
    }

    private LocalDate signedOn(String code) {
        return imported.project(code).reachedOn(Stage.SIGNED);
    }

    private static Money dollars(long tenThousands) {
        return Money.of(BigDecimal.valueOf(tenThousands), MoneyUnit.WAN, Currency.USD);
    }
}
