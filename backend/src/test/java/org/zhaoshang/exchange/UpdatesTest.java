package org.zhaoshang.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.zhaoshang.ledger.Agreement;
import org.zhaoshang.ledger.Credit;
import org.zhaoshang.ledger.Department;
import org.zhaoshang.ledger.FollowUp;
import org.zhaoshang.ledger.FundArrival;
import org.zhaoshang.ledger.FundSource;
import org.zhaoshang.ledger.Indicator;
import org.zhaoshang.ledger.Issuer;
import org.zhaoshang.ledger.Profile;
import org.zhaoshang.ledger.Project;
import org.zhaoshang.ledger.ProjectKind;
import org.zhaoshang.ledger.Recognition;
import org.zhaoshang.ledger.Responsibility;
import org.zhaoshang.ledger.Service;
import org.zhaoshang.ledger.Stage;
import org.zhaoshang.ledger.StageEntry;
import org.zhaoshang.ledger.Stamp;
import org.zhaoshang.ledger.Target;
import org.zhaoshang.shared.Currency;
import org.zhaoshang.shared.Money;
import org.zhaoshang.store.Author;
import org.zhaoshang.store.MemoryStore;
import org.zhaoshang.store.VersionConflict;

/** A file replaces what it states and leaves alone what it does not. */
class UpdatesTest {

    private static final LocalDate SIGNED = LocalDate.of(2015, 3, 5);
    private static final LocalDate STARTED = LocalDate.of(2015, 5, 1);
    private static final Service FOLLOWED = new Service(
            List.of(new FollowUp(SIGNED, "电话", null, null, "已联系", null, null, null, Map.of())),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of());
    private static final Recognition BY_THE_DISTRICT =
            new Recognition(Recognition.Level.DISTRICT, Recognition.Step.RECOGNISED, SIGNED, Map.of());

    private final Project known = new Project(
            "P-1",
            new Profile(
                    "旧名",
                    ProjectKind.EXPANSION,
                    true,
                    "FOOD",
                    "FOOD_CHAIN",
                    "L-食品加工",
                    "示例公司",
                    yuan(100_000_000),
                    Agreement.FRAMEWORK,
                    "P-0"),
            new Responsibility(
                    List.of(
                            new Credit("BUREAU", new BigDecimal("0.6"), Map.of()),
                            new Credit("PARK", new BigDecimal("0.4"), Map.of())),
                    null,
                    "P-LEADER"),
            List.of(
                    StageEntry.implied(Stage.RESERVE),
                    StageEntry.of(Stage.SIGNED, SIGNED),
                    StageEntry.of(Stage.STARTED, STARTED)),
            List.of(BY_THE_DISTRICT),
            List.of(FundArrival.of("L-1", SIGNED, yuan(1_000_000), FundSource.OUT_OF_PROVINCE)),
            FOLLOWED,
            Map.of("园区", "医学城", "用地", Map.of("亩", 60, "供地", "已供")),
            Map.of("来自未来的字段", 1),
            Stamp.NONE);

    private MemoryStore store;

    @BeforeEach
    void remember() throws VersionConflict {
        store = ReferenceData.store();
        var bureau = new Department(
                "BUREAU", "区投资促进局", null, Department.Type.DEPARTMENT, List.of("区投促局"), Map.of(), Stamp.NONE);
        store.write(List.of(known, bureau), new Author("somebody", "test"));
    }

    @Test
    void leavesWhatTheFileHasNoColumnFor() {
        var imported = Imported.into(store, Files.csv("项目编号,项目名称,2+X产业\nP-1,新名,健康食品\n"))
                .wentWell();

        var project = imported.project("P-1");
        assertThat(imported.counts(RecordKind.PROJECT)).isEqualTo("0/1/0");
        assertThat(project.profile().name()).isEqualTo("新名");
        assertThat(project.stamped(Stamp.NONE))
                .usingRecursiveComparison()
                .ignoringFields("profile.name")
                .isEqualTo(known);
        assertThat(project.stamp().version()).isEqualTo(2);
    }

    @Test
    void replacesWhatTheFileStatesAndClearsWhatItBlanks() {
        var imported = Imported.into(store, Files.csv("""
                                项目编号,项目名称,性质,2+X产业,投资方,总投资(亿元),重大项目,园区,用地(亩),协议类型,市认定
                                P-1,旧名,新增,健康食品,,2,否,,80.0,正式合同,已认定
                                P-2,另一个,新增,健康食品,某公司,3,是,示例园,,,
                                """)).wentWell();

        var project = imported.project("P-1");
        assertThat(project.profile().kind()).isEqualTo(ProjectKind.NEW);
        assertThat(project.profile().investor()).isNull();
        assertThat(project.profile().planned()).isEqualTo(yuan(200_000_000));
        assertThat(project.profile().major()).isFalse();
        assertThat(project.profile().agreement()).isEqualTo(Agreement.FORMAL);
        assertThat(project.attributes()).isEqualTo(Map.of("用地", Map.of("亩", new BigDecimal("80.0"), "供地", "已供")));
        assertThat(project.recognitions())
                .containsExactly(
                        BY_THE_DISTRICT,
                        new Recognition(Recognition.Level.CITY, Recognition.Step.RECOGNISED, null, Map.of()));
        assertThat(project.service()).isEqualTo(FOLLOWED);
    }

    @Test
    void makesNoVersionWhereNothingDiffers() {
        var before = store.ledger();
        var file = Files.csv("""
                项目编号,项目名称,性质,2+X产业,产业链环节,投资方,总投资(万元),用地(亩),牵头单位,签约,开工,当前阶段
                P-1,旧名,增资,健康食品,食品加工,示例公司,10000,60.00,区投促局,2015.3.5,2015.5.1,开工
                """);

        var imported = Imported.into(store, file).wentWell();

        assertThat(imported.counts(RecordKind.PROJECT)).isEqualTo("0/0/1");
        assertThat(imported.outcome.effects().changes()).isEmpty();
        assertThat(store.ledger()).isSameAs(before);
    }

    @Test
    void goesOnWithAProjectsStagesAndCorrectsADay() {
        var imported = Imported.into(
                        store, Files.csv("项目编号,项目名称,2+X产业,签约,开工,投产\nP-1,旧名,健康食品,2015.3.6,2015.5.1,2015.9.1\n"))
                .wentWell();

        assertThat(imported.project("P-1").stages())
                .containsExactly(
                        StageEntry.implied(Stage.RESERVE),
                        StageEntry.of(Stage.SIGNED, LocalDate.of(2015, 3, 6)),
                        StageEntry.of(Stage.STARTED, STARTED),
                        StageEntry.of(Stage.PRODUCING, LocalDate.of(2015, 9, 1)));
    }

    @Test
    void neverTakesBackAStageThatIsOnRecord() {
        var imported = Imported.into(store, Files.csv("项目编号,项目名称,2+X产业,签约,开工,当前阶段\nP-1,旧名,健康食品,2015.3.5,,签约\n"))
                .wentWell();

        assertThat(imported.project("P-1").stages()).isEqualTo(known.stages());
        assertThat(imported.warnings()).containsExactly("台账|2|E 开工|null|台账已有开工日期 2015-05-01，文件未填，予以保留");
    }

    @Test
    void refusesADayThatWouldTurnTheStagesOnRecordAround() {
        var imported = Imported.into(store, Files.csv("项目编号,项目名称,2+X产业,签约\nP-1,旧名,健康食品,2015.6.1\n"));

        assertThat(imported.errors()).containsExactly("台账|2|D 签约|2015.6.1|与台账已有的阶段记录合并后先后颠倒，请核对日期");
    }

    @Test
    void addsArrivalsToAProjectOnRecordOnce() {
        var file = Files.csv("""
                流水号,项目编号,到账日期,金额(万元),资金来源
                L-1,P-1,2015.3.5,100,省外
                L-2,P-1,2015.3.6,200,省外
                """);

        var imported = Imported.into(store, file).wentWell();

        assertThat(imported.counts(RecordKind.ARRIVAL)).isEqualTo("1/0/1");
        assertThat(imported.project("P-1").arrivals()).hasSize(2);
        assertThat(imported.then(file).wentWell().counts(RecordKind.ARRIVAL)).isEqualTo("0/0/2");
        assertThat(store.ledger()
                        .find(Project.class, "P-1")
                        .orElseThrow()
                        .stamp()
                        .version())
                .isEqualTo(2);
    }

    @Test
    void refusesToEditAnArrival() {
        var imported = Imported.into(store, Files.csv("流水号,项目编号,到账日期,金额(万元),资金来源\nL-1,P-1,2015.3.5,101,省外\n"));

        assertThat(imported.errors())
                .singleElement()
                .asString()
                .startsWith("台账|2|A 流水号|L-1|")
                .contains("冲销");
        assertThat(imported.project("P-1").arrivals()).isEqualTo(known.arrivals());
    }

    @Test
    void replacesATargetAndKeepsItsPlan() throws VersionConflict {
        var plan = java.util.Collections.nCopies(12, BigDecimal.TEN);
        var foreign = store.ledger().find(Indicator.class, "FOREIGN_CAPITAL").orElseThrow();
        var city = new Target(2015, Issuer.CITY, BigDecimal.ONE, null, false, List.of(), null, Map.of());
        var district = new Target(2015, Issuer.DISTRICT, BigDecimal.TEN, "旧文", false, plan, "旧", Map.of("x", 1));
        store.write(List.of(foreign.withTargets(List.of(city, district))), new Author("somebody", "test"));

        var imported = Imported.into(store, Files.csv("2015年目标任务\n指标,单位,全年目标,下达单位,说明\n利用外资,万美元,12,区定,推算\n"))
                .wentWell();

        assertThat(imported.counts(RecordKind.TARGET)).isEqualTo("0/1/0");
        assertThat(store.ledger()
                        .find(Indicator.class, "FOREIGN_CAPITAL")
                        .orElseThrow()
                        .targets())
                .containsExactly(
                        city,
                        new Target(
                                2015, Issuer.DISTRICT, new BigDecimal("12"), "旧文", true, plan, "推算", Map.of("x", 1)));
    }

    @Test
    void tellsWhenSomebodyElseWasFaster() {
        store.conflict();

        var imported = Imported.into(store, Files.csv("项目编号,项目名称,2+X产业\nP-1,新名,健康食品\n"));

        assertThat(imported.outcome.verdict()).isEqualTo(ImportOutcome.Verdict.CONFLICT);
        assertThat(imported.errors()).singleElement().asString().contains("P-1", "请重新导入");
    }

    private static Money yuan(long amount) {
        return new Money(BigDecimal.valueOf(amount), Currency.CNY);
    }
}
