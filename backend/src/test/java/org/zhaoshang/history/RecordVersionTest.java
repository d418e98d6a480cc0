package org.zhaoshang.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zhaoshang.ledger.Fixtures.arrival;
import static org.zhaoshang.ledger.Fixtures.credit;
import static org.zhaoshang.ledger.Fixtures.domesticCapital;
import static org.zhaoshang.ledger.Fixtures.entered;
import static org.zhaoshang.ledger.Fixtures.ledger;
import static org.zhaoshang.ledger.Fixtures.money;
import static org.zhaoshang.ledger.Fixtures.project;
import static org.zhaoshang.ledger.Fixtures.target;
import static org.zhaoshang.ledger.Fixtures.withShares;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.zhaoshang.ledger.Agreement;
import org.zhaoshang.ledger.Department;
import org.zhaoshang.ledger.FollowUp;
import org.zhaoshang.ledger.Ledger;
import org.zhaoshang.ledger.LedgerRecord;
import org.zhaoshang.ledger.Person;
import org.zhaoshang.ledger.Profile;
import org.zhaoshang.ledger.Project;
import org.zhaoshang.ledger.Responsibility;
import org.zhaoshang.ledger.Service;
import org.zhaoshang.ledger.Stage;
import org.zhaoshang.ledger.Stamp;
import org.zhaoshang.store.Version;

/** What a version changed, as an inspector reads it. */
class RecordVersionTest {

    private static final Project RESERVE = project("P1", entered(Stage.RESERVE, "2015-01-10"));

    private static final Ledger NAMES = ledger(
            new Department("A", "医学城管委会", "Medical City", Department.Type.PARK, List.of(), Map.of(), Stamp.NONE),
            new Department("B", "区投促局", null, Department.Type.DEPARTMENT, List.of(), Map.of(), Stamp.NONE),
            new Person("P07", "王某示例", "Wang", "A", null, Map.of(), Stamp.NONE));

    @Test
    void theFirstVersionSaysThatAndFromWhichFile() {
        assertThat(zh(null, RESERVE, "graphql")).isEqualTo("新建");
        assertThat(zh(null, RESERVE, "seed")).isEqualTo("新建（初始数据）");
        assertThat(zh(null, RESERVE, "import:台账.xlsx")).isEqualTo("新建（导入 台账.xlsx）");
        assertThat(version(null, RESERVE, "import:a.csv").summary().en()).isEqualTo("Created (import of a.csv)");
        assertThat(version(null, RESERVE, "graphql").changes())
                .extracting(FieldChange::path)
                .contains("name", "planned", "stages[RESERVE]", "credits[A]")
                .doesNotContain("version", "updatedAt", "updatedBy");
    }

    @Test
    void stagesMoneyAndAmountsAreToldInTheWordsOfTheOffice() {
        var next = planned(
                RESERVE.withStages(List.of(RESERVE.stages().get(0), entered(Stage.SIGNED, "2015-03-20")))
                        .withArrival(arrival("R1", "2015-03-25", "5000万元")),
                "3.5亿元");

        assertThat(zh(planned(RESERVE, "3.2亿元"), next))
                .isEqualTo("阶段：储备 → 签约（2015-03-20）；新增到位资金 2015-03-25 0.5亿元（省外内资）；计划总投资：3.2亿元 → 3.5亿元");
        assertThat(en(planned(RESERVE, "3.2亿元"), next))
                .isEqualTo("Stage: In reserve → Signed (2015-03-20);"
                        + " Money arrived added: 2015-03-25 0.5×10⁸ yuan (Out-of-province domestic);"
                        + " Planned investment: 3.2×10⁸ yuan → 3.5×10⁸ yuan");
    }

    @Test
    void beyondAFewTheRestIsCounted() {
        var next = new Project(
                "P1",
                new Profile(
                        "新名称",
                        org.zhaoshang.ledger.ProjectKind.EXPANSION,
                        false,
                        "FOOD",
                        null,
                        null,
                        "某公司示例",
                        money("2亿元"),
                        Agreement.INTENT,
                        null),
                RESERVE.responsibility(),
                RESERVE.stages(),
                List.of(),
                List.of(),
                Service.NONE,
                Map.of(),
                Map.of(),
                Stamp.NONE);

        assertThat(zh(RESERVE, next))
                .startsWith("计划总投资：1亿元 → 2亿元；协议类型：正式合同 → 意向协议；名称：P1示例 → 新名称")
                .endsWith("等 7 处");
        assertThat(en(RESERVE, next)).endsWith("and 4 more");
    }

    @Test
    void codesAreToldByNameAndSharesByPercent() {
        var next = new Project(
                "P1",
                RESERVE.profile(),
                new Responsibility(List.of(credit("A", "0.6"), credit("B", "0.4")), "P07", null),
                RESERVE.stages(),
                List.of(),
                List.of(),
                Service.NONE,
                Map.of(),
                Map.of(),
                Stamp.NONE);

        assertThat(zh(RESERVE, next)).isEqualTo("责任单位 医学城管委会 份额：100% → 60%；新增责任单位 区投促局（40%）；责任人：（空） → 王某示例");
        assertThat(en(RESERVE, next))
                .isEqualTo("Department Medical City share: 100% → 60%; Department added: 区投促局 (40%);"
                        + " Responsible person: (none) → Wang");
    }

    @Test
    void anItemIsToldWholeInTheChangesAndCorrectedByItsName() {
        var noted = RESERVE.withService(Service.NONE.withFollowUps(List.of(followUp("对方来访"))));
        var corrected = RESERVE.withService(Service.NONE.withFollowUps(List.of(followUp("对方来访，看了用地"))));

        var added = version(RESERVE, noted, "graphql").changes();
        var changed = version(noted, corrected, "graphql").changes();

        assertThat(added).singleElement().satisfies(change -> {
            assertThat(change.label().zh()).isEqualTo("跟进");
            assertThat(change.after().zh()).isEqualTo("2015-03-02 来访 对方来访（王某示例；下步措施：测算用地；时限：2015-03-20）");
        });
        assertThat(changed).singleElement().satisfies(change -> {
            assertThat(change.path()).isEqualTo("followUps[2015-03-02].summary");
            assertThat(change.label().zh()).isEqualTo("跟进 2015-03-02 情况");
            assertThat(change.before().zh()).isEqualTo("对方来访");
        });
    }

    @Test
    void whatTheOfficeNamedItselfIsToldByItsOwnPath() {
        var before = RESERVE.withAttributes(Map.of("用地", Map.of("亩", 60, "性质", "工业")));
        var after = RESERVE.withAttributes(Map.of("用地", Map.of("亩", new BigDecimal("62.5"), "性质", "工业"), "园区", "一园"));

        assertThat(version(before, after, "graphql").changes())
                .extracting(change -> change.label().zh() + " " + change.path())
                .containsExactlyInAnyOrder("用地.亩 attributes.用地.亩", "园区 attributes.园区");
    }

    @Test
    void fortyUnknownNestedFieldsAreAllTold() {
        var changes = version(unknown(0), unknown(1), "graphql").changes();

        assertThat(changes).hasSize(40);
        assertThat(changes).allSatisfy(change -> {
            assertThat(change.before().zh()).isEqualTo("0");
            assertThat(change.after().zh()).isEqualTo("1");
            assertThat(change.label().zh()).isEqualTo(change.path());
        });
        assertThat(changes).extracting(FieldChange::path).contains("future.f0.deep", "future.f39.deep");
    }

    @Test
    void targetsAndSharesOfAnIndicatorAreTold() {
        var before = withShares(domesticCapital(target(2015, "213")), 2015, Map.of("A", new BigDecimal("0.3")));
        var after = withShares(domesticCapital(target(2015, "215")), 2015, Map.of("A", new BigDecimal("0.25")));

        assertThat(zh(before, after)).isEqualTo("目标 2015 区定 目标值：213 → 215；单位分解 2015 医学城管委会：30% → 25%");
    }

    @Test
    void aVersionThatChangedNothingSaysSo() {
        assertThat(zh(RESERVE, RESERVE)).isEqualTo("内容未变");
    }

    private static FollowUp followUp(String summary) {
        return new FollowUp(
                org.zhaoshang.ledger.Fixtures.day("2015-03-02"),
                "来访",
                "P07",
                null,
                summary,
                "测算用地",
                org.zhaoshang.ledger.Fixtures.day("2015-03-20"),
                null,
                Map.of());
    }

    private static Project planned(Project project, String amount) {
        var profile = project.profile();
        return project.withProfile(new Profile(
                profile.name(),
                profile.kind(),
                profile.major(),
                profile.industry(),
                profile.chain(),
                profile.link(),
                profile.investor(),
                money(amount),
                profile.agreement(),
                profile.parent()));
    }

    private static Project unknown(int value) {
        var fields = new LinkedHashMap<String, Object>();
        for (var i = 0; i < 40; i++) {
            fields.put("f" + i, Map.of("deep", value));
        }
        return new Project(
                "P1",
                RESERVE.profile(),
                RESERVE.responsibility(),
                RESERVE.stages(),
                List.of(),
                List.of(),
                Service.NONE,
                Map.of(),
                Map.of("future", fields),
                Stamp.NONE);
    }

    private static String zh(LedgerRecord before, LedgerRecord after) {
        return zh(before, after, "graphql");
    }

    private static String zh(LedgerRecord before, LedgerRecord after, String origin) {
        return version(before, after, origin).summary().in(Locale.CHINESE);
    }

    private static String en(LedgerRecord before, LedgerRecord after) {
        return version(before, after, "graphql").summary().in(Locale.ENGLISH);
    }

    private static RecordVersion version(LedgerRecord before, LedgerRecord after, String origin) {
        return RecordVersion.of(new Version<>(after, Instant.EPOCH, "office", origin, null), before, NAMES);
    }
}
