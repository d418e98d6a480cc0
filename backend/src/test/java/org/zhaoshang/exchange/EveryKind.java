package org.zhaoshang.exchange;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.zhaoshang.ledger.Acknowledgement;
import org.zhaoshang.ledger.Agreement;
import org.zhaoshang.ledger.Commitment;
import org.zhaoshang.ledger.Credit;
import org.zhaoshang.ledger.Factor;
import org.zhaoshang.ledger.FactorNeed;
import org.zhaoshang.ledger.FollowUp;
import org.zhaoshang.ledger.FundArrival;
import org.zhaoshang.ledger.FundSource;
import org.zhaoshang.ledger.Industry;
import org.zhaoshang.ledger.Ledger;
import org.zhaoshang.ledger.LedgerRecord;
import org.zhaoshang.ledger.PhysicalInvestment;
import org.zhaoshang.ledger.Policy;
import org.zhaoshang.ledger.Profile;
import org.zhaoshang.ledger.Project;
import org.zhaoshang.ledger.ProjectKind;
import org.zhaoshang.ledger.PromotionEvent;
import org.zhaoshang.ledger.Recognition;
import org.zhaoshang.ledger.Responsibility;
import org.zhaoshang.ledger.Review;
import org.zhaoshang.ledger.Service;
import org.zhaoshang.ledger.ServiceRequest;
import org.zhaoshang.ledger.Stage;
import org.zhaoshang.ledger.StageEntry;
import org.zhaoshang.ledger.Stamp;
import org.zhaoshang.ledger.SupportMeasure;
import org.zhaoshang.shared.Currency;
import org.zhaoshang.shared.Money;
import org.zhaoshang.store.DemonstrationLedger;

/** Ledgers that hold something of every kind of record, and of the odd ones. */
final class EveryKind {

    private static final Stamp FIRST = new Stamp(1, Instant.parse("2015-04-01T00:00:00Z"), "test");

    private EveryKind() {}

    static Ledger demonstration() {
        return Ledger.of(DemonstrationLedger.records().stream()
                .<LedgerRecord>map(record -> record.stamped(FIRST))
                .toList());
    }

    /**
     * The demonstration, and of every kind of record something that it lacks.
     *
     * @param blank in codes: what was written with one is known by it, a new code is written without
     */
    static Ledger everything(String blank) {
        var more = new ArrayList<LedgerRecord>();
        more.add(new Policy(
                "Z-1",
                "招商引资十条",
                null,
                "示例〔2015〕3号",
                "示例区政府",
                LocalDate.of(2015, 1, 5),
                LocalDate.of(2015, 2, 1),
                null,
                List.of(
                        new Policy.Clause("第二条", "=按投资额奖励", Map.of()),
                        new Policy.Clause("第一条", "适用范围", Map.of("页", 3))),
                List.of(new Policy.Change(
                        LocalDate.of(2015, 9, 1), Policy.Status.REVISED, List.of("Z-2"), "修订", Map.of())),
                Map.of(),
                FIRST));
        more.add(new PromotionEvent(
                "E-1",
                "-医博会-",
                "Fair",
                LocalDate.of(2015, 3, 1),
                LocalDate.of(2015, 3, 3),
                "成都",
                "@主办",
                "MEDICAL_CITY",
                "多行\n说明",
                List.of(
                        new PromotionEvent.Lead("WJ-001", null, "意向", Map.of()),
                        new PromotionEvent.Lead("WJ-001", LocalDate.of(2015, 3, 2), "再谈", Map.of("人", "甲"))),
                Map.of(),
                FIRST));
        more.add(new Acknowledgement(
                "PROMISE_OVERDUE:WJ-001:COMMITMENT:CN-1",
                "=示例项目",
                List.of(
                        new Acknowledgement.Answer(
                                LocalDate.of(2015, 1, 5),
                                LocalDate.of(2015, 2, 1),
                                LocalDate.of(2015, 2, 20),
                                "等待批复",
                                LocalDate.of(2015, 2, 10),
                                Map.of()),
                        new Acknowledgement.Answer(
                                LocalDate.of(2015, 1, 5),
                                LocalDate.of(2015, 2, 10),
                                LocalDate.of(2015, 4, 1),
                                "@已商定新的期限",
                                null,
                                Map.of("附件", "函"))),
                Map.of(),
                FIRST));
        var base = demonstration().find(Project.class, "WJ-001").orElseThrow();
        more.add(new Project(
                "FULL" + blank + "1",
                base.profile(),
                new Responsibility(
                        List.of(
                                new Credit("MEDICAL_CITY", new BigDecimal("0.60"), Map.of()),
                                new Credit("GUANGHUA", new BigDecimal("0.4"), Map.of("备注", "协作"))),
                        null,
                        null),
                List.of(
                        StageEntry.implied(Stage.RESERVE),
                        StageEntry.of(Stage.SIGNED, LocalDate.of(2015, 1, 1)),
                        new StageEntry(Stage.RESERVE, LocalDate.of(2015, 2, 1), "退回", Map.of("原因", Map.of("类", 1)))),
                List.of(
                        new Recognition(Recognition.Level.DISTRICT, Recognition.Step.RECOGNISED, null, Map.of()),
                        new Recognition(
                                Recognition.Level.CITY, Recognition.Step.APPLIED, LocalDate.of(2015, 1, 1), Map.of()),
                        new Recognition(
                                Recognition.Level.CITY, Recognition.Step.REFUSED, LocalDate.of(2015, 2, 1), Map.of())),
                List.of(
                        new FundArrival(
                                "凭证" + blank + "1",
                                LocalDate.of(2015, 1, 2),
                                yuan("123456789012.34"),
                                FundSource.LOCAL,
                                "无",
                                null,
                                Map.of("银行", Map.of("行号", 12))),
                        new FundArrival(
                                "R2",
                                LocalDate.of(2015, 1, 3),
                                yuan("-1234567890123456789.01"),
                                FundSource.LOCAL,
                                "+冲销",
                                "凭证" + blank + "1",
                                Map.of()),
                        FundArrival.of("R3", LocalDate.of(2015, 1, 3), yuan("0"), FundSource.LOCAL),
                        FundArrival.of(
                                "R4",
                                LocalDate.of(2015, 1, 3),
                                new Money(new BigDecimal("-5000.5"), Currency.USD),
                                FundSource.FOREIGN)),
                new Service(
                        List.of(
                                new FollowUp(
                                        LocalDate.of(2015, 1, 1), "上门", "P09", "广州", "无", null, null, "F1", Map.of()),
                                new FollowUp(
                                        LocalDate.of(2015, 1, 1),
                                        "电话",
                                        null,
                                        null,
                                        "=1+1",
                                        "下一步",
                                        null,
                                        null,
                                        Map.of()),
                                new FollowUp(
                                        LocalDate.of(2015, 1, 1),
                                        "电话",
                                        null,
                                        null,
                                        "=1+1",
                                        "下一步",
                                        null,
                                        null,
                                        Map.of())),
                        List.of(new Commitment("C" + blank + "1", "按期开工", "投资方", null, null, "Z-1", "第一条", Map.of())),
                        List.of(new ServiceRequest("S1", "道路", LocalDate.of(2015, 1, 1), null, null, "某局", Map.of())),
                        List.of(new Review(
                                LocalDate.of(2015, 1, 1),
                                "第三方",
                                true,
                                Review.Verdict.DEFERRED,
                                " 结论前有空格",
                                new BigDecimal("89.50"),
                                null,
                                Map.of())),
                        List.of(new PhysicalInvestment(
                                LocalDate.of(2015, 1, 1),
                                new Money(new BigDecimal("123.45"), Currency.USD),
                                null,
                                "I1",
                                Map.of())),
                        List.of(new FactorNeed(
                                "N1",
                                Factor.LAND,
                                new BigDecimal("35.5"),
                                "亩",
                                null,
                                null,
                                "MEDICAL_CITY",
                                null,
                                Map.of())),
                        List.of(new SupportMeasure(
                                "M1", "租金补贴", yuan("500000"), "Z-1", null, null, null, Map.of("x", List.of(1, 2))))),
                Map.of(),
                Map.of(),
                FIRST));
        more.add(new Project(
                "BARE",
                new Profile("光秃秃的项目", ProjectKind.NEW, false, "FOOD", null, "说不清的环节", null, null, null, null),
                Responsibility.NOBODY,
                List.of(),
                List.of(),
                List.of(),
                Service.NONE,
                Map.of(),
                Map.of(),
                FIRST));
        more.add(new Industry("ODD", "无名", null, false, null, 99, List.of("甲、乙"), Map.of("颜色", "红"), FIRST));
        return demonstration().with(more);
    }

    /** A project with forty fields that this version does not know, and attributes of every shape. */
    static Project odd() {
        var deep = new LinkedHashMap<String, Object>();
        for (var i = 0; i < 40; i++) {
            deep.put(
                    "字段" + i,
                    switch (i % 8) {
                        case 0 -> Map.of("层", Map.of("再一层", List.of(i, "x", true)));
                        case 1 -> i;
                        case 2 -> (long) i;
                        case 3 -> new BigDecimal(i).movePointLeft(1);
                        case 4 -> new BigDecimal(i);
                        case 5 -> i / 2.0;
                        case 6 -> Instant.parse("2015-03-31T01:02:03.004Z").plusSeconds(i);
                        default -> "=文字 " + "很长".repeat(i * 500);
                    });
        }
        var attributes = new LinkedHashMap<String, Object>();
        attributes.put("用地", Map.of("亩", new BigDecimal("60.5"), "性质", "工业", "证", List.of("甲", "乙")));
        attributes.put("数字样的文字", "007");
        attributes.put("纯数字文字", "60");
        attributes.put("负", "-5");
        attributes.put("公式", "=SUM(A1)");
        attributes.put("撇号", "'=x");
        attributes.put("短横", "-");
        attributes.put("空格 在中间", " 前后 ");
        attributes.put("点.在名字里", "1");
        attributes.put("布尔", true);
        attributes.put("空", "");
        attributes.put("编号", "6222020000000000000");
        attributes.put("长数", new BigDecimal("1234567890123456789.123456789"));
        attributes.put("换行", "一\r\n二");
        return new Project(
                "ODD",
                new Profile(
                        "@怪项目",
                        ProjectKind.NEW,
                        true,
                        "FOOD",
                        null,
                        null,
                        "=投资方",
                        yuan("320000000"),
                        Agreement.FORMAL,
                        null),
                Responsibility.NOBODY,
                List.of(StageEntry.of(Stage.RESERVE, LocalDate.of(2014, 1, 1))),
                List.of(),
                List.of(),
                Service.NONE,
                attributes,
                deep,
                FIRST);
    }

    private static Money yuan(String amount) {
        return new Money(new BigDecimal(amount), Currency.CNY);
    }
}
