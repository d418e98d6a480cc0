package org.zhaoshang.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zhaoshang.exchange.Files.row;

import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.zhaoshang.ledger.Agreement;
import org.zhaoshang.ledger.Indicator;
import org.zhaoshang.ledger.Issuer;
import org.zhaoshang.ledger.Profile;
import org.zhaoshang.ledger.ProjectKind;
import org.zhaoshang.ledger.Recognition;
import org.zhaoshang.ledger.Stage;
import org.zhaoshang.ledger.StageEntry;
import org.zhaoshang.shared.Currency;
import org.zhaoshang.shared.Money;

/** Other offices write the same things in other words. */
class OtherOfficesTest {

    @Test
    void readsAnotherOrderAndWordingFromAnOldCsv() {
        var imported = Imported.from(Files.csv("""
                        单位：万元,,,,,,
                        签约时间,总投资（万元）,项目名,所属产业,编号,是否重大项目,责任单位
                        ２０１５年３月５日,"32,000",示例甲,生物医药,Ａ－００１,是,区投促局
                        2015/3/6,约5000万,示例乙,文旅,A-002,,
                        2015-03-07 00:00:00,3.2亿元,示例丙,食品 ,A-003,否,
                        """.replace("食品 ", "健康食品 "), Charset.forName("GB18030")))
                .wentWell();

        assertThat(imported.project("A-001").profile().planned()).isEqualTo(yuan("320000000"));
        assertThat(imported.project("A-001").profile().major()).isTrue();
        assertThat(imported.project("A-001").reachedOn(Stage.SIGNED)).isEqualTo("2015-03-05");
        assertThat(imported.project("A-001").profile().industry()).isEqualTo("BIOMED");
        assertThat(imported.project("A-002").profile().planned()).isEqualTo(yuan("50000000"));
        assertThat(imported.project("A-003").profile().planned()).isEqualTo(yuan("320000000"));
        assertThat(imported.project("A-003").reachedOn(Stage.SIGNED)).isEqualTo("2015-03-07");
        assertThat(imported.warnings())
                .containsExactly(
                        "台账|4|B 总投资（万元）|约5000万|约数，已按所填数字录入",
                        "台账|2|null|null|没有“性质”一列，新项目按新增录入",
                        "台账|2|null|null|没有“协议类型”一列，签约项目按正式合同录入");
    }

    @Test
    void readsUtf8WithItsMarkAndTabs() {
        var imported = Imported.from(Files.csv("\uFEFF项目编号\t项目名称\t2+X产业\nP-1\t示例\t健康食品\n"))
                .wentWell();

        assertThat(imported.project("P-1").profile().name()).isEqualTo("示例");
    }

    @Test
    void takesTheUnitFromTheSheetWhereTheHeaderHasNone() {
        var imported = Imported.from(Files.csv("台账,单位：亿元\n项目编号,项目名称,产业,总投资\nP-1,示例,健康食品,0.5\n"))
                .wentWell();

        assertThat(imported.project("P-1").profile().planned()).isEqualTo(yuan("50000000"));
    }

    @Test
    void readsAnExcelFormulaByItsRememberedValue() {
        var file = Files.workbook(
                Files.sheet("台账", Files.PROJECT_HEADER, row("P-1", "示例", "新增", "健康食品", new Files.Formula("1.1+2.2"))));
        var remembered = Files.replaced(file, "</f>", "</f><v>3.3000000000000003</v>");

        var imported = Imported.from(remembered).wentWell();

        assertThat(imported.project("P-1").profile().planned()).isEqualTo(yuan("330000000"));
    }

    @Test
    void readsDateCellsMonthsAndBareSerialNumbers() {
        var imported = Imported.from(Files.projects(
                        row("P-1", "示例", "新增", "健康食品", 1, LocalDate.of(2015, 3, 5), 42129, "开工", "正式合同"),
                        row("P-2", "示例", "新增", "健康食品", 1, "2015.2", "2015年3月", "开工", "正式合同"),
                        row("P-3", "示例", "新增", "健康食品", 1, "2015.2", "2015.2.10", "开工", "正式合同")))
                .wentWell();

        assertThat(imported.project("P-1").reachedOn(Stage.SIGNED)).isEqualTo("2015-03-05");
        assertThat(imported.project("P-1").reachedOn(Stage.STARTED)).isEqualTo("2015-05-05");
        assertThat(imported.project("P-2").reachedOn(Stage.SIGNED)).isEqualTo("2015-02-28");
        assertThat(imported.project("P-2").reachedOn(Stage.STARTED)).isEqualTo("2015-03-31");
        assertThat(imported.project("P-3").reachedOn(Stage.SIGNED)).isEqualTo("2015-02-10");
        assertThat(imported.warnings())
                .contains("项目台账|3|F 签约|2015.2|只有月份，按 2015-02-28 录入", "项目台账|4|F 签约|2015.2|只有月份，按 2015-02-10 录入");
    }

    @Test
    void joinsAHeaderOfTwoRowsBelowATitle() {
        var imported = Imported.from(Files.workbook(Files.sheet(
                        "表",
                        row("某区项目台账"),
                        row("序号", "项目编号", "项目名称", "2+X产业", "市认定", null, "项目进度", null, null, "联系方式", null),
                        row(null, null, null, null, "状态", "日期", "洽谈", "签约", "终止", "电话", "邮箱"),
                        row("一、食品"),
                        row(1, "P-1", "示例", "健康食品", "申报", "2015.4.2", "2014.1.5", "2015.1.6", "2015.6.1", "12345"),
                        row(null, null, "小计", null, null),
                        row("填表人：某某", null, null, null))))
                .wentWell();

        var project = imported.project("P-1");
        assertThat(imported.projects()).hasSize(1);
        assertThat(project.stages())
                .containsExactly(
                        StageEntry.of(Stage.RESERVE, LocalDate.of(2014, 1, 5)),
                        StageEntry.of(Stage.SIGNED, LocalDate.of(2015, 1, 6)),
                        StageEntry.of(Stage.TERMINATED, LocalDate.of(2015, 6, 1)));
        assertThat(project.recognitions())
                .containsExactly(new Recognition(
                        Recognition.Level.CITY, Recognition.Step.APPLIED, LocalDate.of(2015, 4, 2), Map.of()));
        assertThat(project.attributes()).isEqualTo(Map.of("联系方式/电话", "12345"));
    }

    @Test
    void keepsUnforeseenColumnsExactly() {
        var imported = Imported.from(Files.csv("""
                        项目编号,项目名称,2+X产业,预计税收(万元),电话,能耗 No.1,用地（亩）,占位
                        P-1,示例,健康食品,102.50,02887654321,约 3 吨,60,
                        P-2,示例,健康食品,,,"1,234",,
                        """)).wentWell();

        assertThat(imported.project("P-1").attributes())
                .isEqualTo(Map.of(
                        "预计税收(万元)",
                        new BigDecimal("102.50"),
                        "电话",
                        "02887654321",
                        "能耗 No．1",
                        "约 3 吨",
                        "用地",
                        Map.of("亩", new BigDecimal("60"))));
        assertThat(imported.project("P-2").attributes()).isEqualTo(Map.of("能耗 No．1", "1,234"));
    }

    @Test
    void keepsAnUnknownLinkAsTextAndFindsAKnownOneByItsAlias() {
        var imported = Imported.from(Files.csv("""
                        项目编号,项目名称,2+X产业,产业链环节
                        P-1,示例,生物医学,合同研究
                        P-2,示例,生物医学,基因测序
                        P-3,示例,生物医学,食品加工
                        """)).wentWell();

        assertThat(imported.project("P-1").profile())
                .extracting(Profile::chain, Profile::link)
                .containsExactly("BIOMED_CHAIN", "L-CRO");
        assertThat(imported.project("P-2").profile())
                .extracting(Profile::chain, Profile::link)
                .containsExactly(null, "基因测序");
        assertThat(imported.project("P-3").profile())
                .extracting(Profile::chain, Profile::link)
                .containsExactly("FOOD_CHAIN", "L-食品加工");
        assertThat(imported.warnings()).contains("台账|3|D 产业链环节|基因测序|产业链上没有这个环节，已按文字保留，待以后对应");
    }

    @Test
    void doesNotCountASigningWhoseAgreementNobodyNamed() {
        var imported = Imported.from(Files.projects(
                        row("P-1", "示例", "增资扩能", "健康食品", 1, "2015.3.5", null, "已签约", null),
                        row("P-2", "示例", "新建", "健康食品", 1, null, null, "洽谈", null),
                        row("P-3", "示例", "新建", "健康食品", 1, "2015.3.5", null, "签约", "框架")))
                .wentWell();

        assertThat(imported.project("P-1").profile().agreement()).isNull();
        assertThat(imported.project("P-1").profile().kind()).isEqualTo(ProjectKind.EXPANSION);
        assertThat(imported.project("P-2").profile().agreement()).isNull();
        assertThat(imported.project("P-3").profile().agreement()).isEqualTo(Agreement.FRAMEWORK);
        assertThat(imported.warnings()).containsExactly("项目台账|2|I 协议类型|null|未填协议类型，不计入签约指标");
    }

    @Test
    void numbersArrivalsThatHaveNoReference() {
        var file = Files.workbook(
                Files.sheet("项目", Files.PROJECT_HEADER, row("P-1", "示例", "新增", "健康食品", 1)),
                Files.sheet(
                        "到资",
                        row("项目编号", "项目名称", "到位时间", "到位资金(万元)", "资金性质", "经办"),
                        row("P-1", "示例", "2015.3", 100, "省外", "甲"),
                        row("P-1", "示例", "2015.3.31", "100", "省外资金", null),
                        row("P-1", "示例", "2015.4.1", "-0.01亿元", "国内省外", null)));

        var imported = Imported.from(file).wentWell();

        assertThat(imported.project("P-1").arrivals())
                .extracting(arrival -> arrival.reference())
                .containsExactly(
                        "2015-03-31/OUT_OF_PROVINCE/1000000CNY/1",
                        "2015-03-31/OUT_OF_PROVINCE/1000000CNY/2",
                        "2015-04-01/OUT_OF_PROVINCE/-1000000CNY/1");
        assertThat(imported.project("P-1").arrivals().get(0).extra()).isEqualTo(Map.of("经办", "甲"));
        assertThat(imported.then(file).wentWell().counts(RecordKind.ARRIVAL)).isEqualTo("0/0/3");
    }

    @Test
    void tellsTargetsInTheIndicatorsOwnUnit() {
        var imported = Imported.from(Files.workbook(Files.sheet(
                        "目标",
                        row("年度", "指标名称", "计量单位", "目标值", "下达单位", "文号", "备注"),
                        row(2015, "到位省外内资", "万元", "2,130,000", "市", "成办〔2015〕1号", null),
                        row("2016年", "利用外资", "亿美元", "1.1", "奋斗", null, "由完成率倒推"),
                        row(2015, "新签约引进重大项目", "个", "19个", "省", null, null))))
                .wentWell();

        var domestic = indicator(imported, "DOMESTIC_CAPITAL")
                .target(2015, Issuer.CITY)
                .orElseThrow();
        assertThat(domestic.value()).isEqualTo("213");
        assertThat(domestic.document()).isEqualTo("成办〔2015〕1号");
        var foreign = indicator(imported, "FOREIGN_CAPITAL")
                .target(2016, Issuer.STRIVE)
                .orElseThrow();
        assertThat(foreign.value()).isEqualTo("11000");
        assertThat(foreign.inferred()).isTrue();
        assertThat(indicator(imported, "MAJOR_SIGNED")
                        .target(2015, Issuer.PROVINCE)
                        .orElseThrow()
                        .value())
                .isEqualTo("19");
    }

    @Test
    void skipsASheetOfAnotherKindWithAWarning() {
        var imported = Imported.from(Files.workbook(
                        Files.sheet("填表说明", row("请如实填写")),
                        Files.sheet("项目", Files.PROJECT_HEADER, row("P-1", "示例", "新增", "健康食品", 1))))
                .wentWell();

        assertThat(imported.warnings()).containsExactly("填表说明|null|null|null|没有认出这张工作表的表头，已跳过");
    }

    private static Indicator indicator(Imported imported, String code) {
        return imported.store.ledger().find(Indicator.class, code).orElseThrow();
    }

    private static Money yuan(String amount) {
        return new Money(new BigDecimal(amount), Currency.CNY);
    }
}
