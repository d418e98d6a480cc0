package org.zhaoshang.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zhaoshang.exchange.Files.row;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.zhaoshang.access.Administrator;
import org.zhaoshang.ledger.Ledger;
import org.zhaoshang.sight.SightForTests;
import org.zhaoshang.store.MemoryStore;

/** Each kind of bad input gets its sheet, row, column and reason, and nothing is written. */
class BadFilesTest {

    private static final Object[] GOOD = row("P-1", "示例", "新增", "健康食品", 1, "2015.3.5", null, "签约", "正式合同");

    private MemoryStore store;
    private Ledger before;

    @BeforeEach
    void remember() {
        store = ReferenceData.store();
        before = store.ledger();
    }

    @AfterEach
    void nothingWasWritten() {
        assertThat(store.ledger()).isSameAs(before);
        assertThat(store.authors()).isEmpty();
    }

    @Test
    void anEmptyFile() {
        assertErrors(Files.file("空.xlsx", new byte[0]), "空.xlsx|null|null|null|文件是空的");
        assertErrors(Files.csv("\n \n"), "台账.csv|null|null|null|文件是空的");
    }

    @Test
    void anUnreadableFile() {
        var picture = new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0, 0, 13};
        var damaged = java.util.Arrays.copyOf(Files.content(Files.projects(GOOD)), 400);

        assertThat(refused(Files.file("a.csv", picture)).errors())
                .singleElement()
                .asString()
                .contains("无法读取");
        assertThat(refused(Files.file("a.xlsx", damaged)).errors())
                .singleElement()
                .asString()
                .contains("无法读取");
        assertThat(refused(Files.csv("项目编号,项目名称\n\"P-1,x")).errors())
                .singleElement()
                .asString()
                .contains("引号");
    }

    @Test
    void anOldWorkbook() {
        var ole = new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1};

        assertThat(refused(Files.file("旧.xls", ole)).errors())
                .singleElement()
                .asString()
                .contains("另存为");
    }

    @Test
    void aFileWithoutAnyHeaderTellsWhichColumnsAreNeeded() {
        assertThat(refused(Files.csv("甲,乙\n1,2\n")).errors())
                .singleElement()
                .asString()
                .startsWith("台账|null|null|null|没有找到表头")
                .contains("项目台账须有项目编号、项目名称、2+X产业", "到资流水须有", "目标任务须有");
    }

    @Test
    void aWrongHeaderTellsTheMissingColumnAndTheNearest() {
        var file = Files.workbook(
                Files.sheet("台账", row("项目编号", "项目名字", "性质", "2+X产业", "签约"), row("P-1", "示例", "新增", "健康食品", null)));

        assertErrors(file, "台账|1|B 项目名字|null|表头有误：项目台账缺少“项目名称”一列，最接近的是“B 项目名字”");
    }

    @Test
    void aRepeatedHeader() {
        var file =
                Files.workbook(Files.sheet("台账", row("项目编号", "项目名称", "2+X产业", "签约", "签约日期"), row("P-1", "示例", "健康食品")));

        assertErrors(file, "台账|1|E 签约日期|null|表头重复：与“D 签约”含义相同");
    }

    @Test
    void badDates() {
        assertErrors(
                Files.projects(
                        row("P-1", "示例", "新增", "健康食品", 1, "2015-02-30", null, null, "正式合同"),
                        row("P-2", "示例", "新增", "健康食品", 1, "明年", null, null, "正式合同"),
                        row("P-3", "示例", "新增", "健康食品", 1, "0215.3.5", null, null, "正式合同"),
                        row("P-4", "示例", "新增", "健康食品", 1, 2015.1, null, null, "正式合同")),
                "项目台账|2|F 签约|2015-02-30|没有这一天",
                "项目台账|3|F 签约|明年|不是日期，应写成 2015.3.5、2015年3月5日或 2015-03-05",
                "项目台账|4|F 签约|0215.3.5|日期不合情理，应在 1949 年至 2099 年之间",
                "项目台账|5|F 签约|2015.1|分不清是 1 月还是 10 月，请写成 2015年1月 或 2015年10月");
    }

    @Test
    void whatHasNotHappenedYet() {
        var today = Clock.fixed(Instant.parse("2015-07-10T00:00:00Z"), ZoneOffset.UTC);
        var file = Files.workbook(
                Files.sheet(
                        "项目台账",
                        Files.PROJECT_HEADER,
                        row("P-1", "示例", "新增", "健康食品", 1, "2015-07-11", null, null, "正式合同"),
                        row("P-2", "示例", "新增", "健康食品", 1, "2015.7", null, null, "正式合同"),
                        row("P-3", "示例", "新增", "健康食品", 1, "2015-07-10", null, null, "正式合同")),
                Files.sheet(
                        "到资流水",
                        Files.ARRIVAL_HEADER,
                        row("R1", "P-3", "2015年7月12日", 5, null, "省外内资"),
                        row("R2", "P-3", "2015年7月10日", 5, null, "省外内资")),
                Files.sheet(
                        "跟进",
                        row("项目编号", "跟进日期", "跟进方式", "跟进情况", "下次跟进日期"),
                        row("P-3", "2015-08-01", "电话", "谈", "2015-09-01"),
                        row("P-3", "2015-07-01", "电话", "谈", "2015-09-01")));

        var outcome = new LedgerImport(store, SightForTests.of(store), event -> {}, today)
                .apply(file, Administrator.named("tester"), Mode.OVERWRITE, Progress.NOBODY);

        assertThat(outcome.applied()).isFalse();
        assertThat(outcome.problems().stream()
                        .filter(Problem::isError)
                        .map(problem -> "%s|%s|%s|%s|%s"
                                .formatted(
                                        problem.sheet(),
                                        problem.row(),
                                        problem.column(),
                                        problem.message().zh(),
                                        problem.message().en())))
                .containsExactly(
                        "项目台账|2|F 签约|日期 2015-07-11 尚未到来|2015-07-11 has not come yet",
                        "项目台账|3|F 签约|2015-07 还没有结束，请填写具体日期|2015-07 is not over yet; give the day",
                        "到资流水|2|C 到账日期|日期 2015-07-12 尚未到来|2015-07-12 has not come yet",
                        "跟进|2|B 跟进日期|日期 2015-08-01 尚未到来|2015-08-01 has not come yet");
    }

    @Test
    void amountsThatAreNone() {
        var notOne = "不是金额，应为数字或带单位的金额，如 3.2亿元、32000万元";
        assertErrors(
                Files.projects(
                        row("P-1", "示例", "新增", "健康食品", "待定"),
                        row("P-2", "示例", "新增", "健康食品", "3.2吨"),
                        row("P-3", "示例", "新增", "健康食品", "1,23")),
                "项目台账|2|E 总投资(亿元)|待定|" + notOne,
                "项目台账|3|E 总投资(亿元)|3.2吨|" + notOne,
                "项目台账|4|E 总投资(亿元)|1,23|" + notOne);
    }

    @Test
    void anAmountWithoutAnyUnit() {
        var file = Files.csv("项目编号,项目名称,2+X产业,总投资\nP-1,示例,健康食品,3.2\n");

        assertErrors(file, "台账|2|D 总投资|3.2|金额没有单位，请在表头注明，如“总投资(亿元)”");
    }

    @Test
    void unknownWords() {
        assertErrors(
                Files.projects(
                        row("P-1", "示例", "新增", "航天", 1),
                        row("P-2", "示例", "搬迁", "健康食品", 1),
                        row("P-3", "示例", "新增", "健康食品", 1, null, null, "观望"),
                        row("P-4", "示例", "新增", "健康食品", 1, "2015.3.5", null, null, "口头")),
                "项目台账|2|D 2+X产业|航天|不认识的产业，应为：生物医学、文化创意旅游、健康食品、印务包装、电子信息、生产性服务业、城市功能配套、都市休闲农业",
                "项目台账|3|C 性质|搬迁|不认识的填写内容，应为：新增、增资",
                "项目台账|4|H 当前阶段|观望|不认识的填写内容，应为：储备、签约、开工、在建、投产、终止",
                "项目台账|5|I 协议类型|口头|不认识的填写内容，应为：意向协议、框架协议、正式合同");
    }

    @Test
    void aCodeTwiceInTheFile() {
        assertErrors(
                Files.projects(GOOD, row("Ｐ－１", "另一个", "新增", "健康食品", 1)), "项目台账|3|A 项目编号|Ｐ－１|项目编号重复：与“项目台账”第 2 行相同");
    }

    @Test
    void blankNecessities() {
        assertErrors(
                Files.projects(row(null, "示例", "新增", "健康食品", 1), row("P-2", null, "新增", null, 1)),
                "项目台账|2|A 项目编号|null|没有填项目编号",
                "项目台账|3|B 项目名称|null|没有填项目名称",
                "项目台账|3|D 2+X产业|null|没有填2+X产业");
    }

    @Test
    void aStageThatItsDatesDoNotBearOut() {
        assertErrors(
                Files.projects(
                        row("P-1", "示例", "新增", "健康食品", 1, null, null, "签约"),
                        row("P-2", "示例", "新增", "健康食品", 1, "2015.3.5", "2015.4.5", "签约", "正式合同"),
                        row("P-3", "示例", "新增", "健康食品", 1, "2015.3.5", null, "终止", "正式合同")),
                "项目台账|2|F 签约|null|当前阶段是“签约”，但没有签约日期；最后填日期的阶段是“无”",
                "项目台账|3|H 当前阶段|签约|当前阶段是“签约”，但最后填日期的阶段是“开工”",
                "项目台账|4|H 当前阶段|终止|当前阶段是“终止”，但没有终止日期；最后填日期的阶段是“签约”");
    }

    @Test
    void datesOutOfOrder() {
        assertErrors(
                Files.projects(row("P-1", "示例", "新增", "健康食品", 1, "2015.5.1", "2015.4.1", "开工", "正式合同")),
                "项目台账|2|G 开工|2015.4.1|开工日期 2015-04-01 早于签约日期 2015-05-01");
    }

    @Test
    void badArrivals() {
        var file = Files.workbook(
                Files.sheet("项目台账", Files.PROJECT_HEADER, GOOD),
                Files.sheet(
                        "到资流水",
                        Files.ARRIVAL_HEADER,
                        row("L-1", "P-9", "2015.3.1", 100, null, "省外"),
                        row("L-2", "P-1", "2015.3.1", null, null, "省外"),
                        row("L-3", "P-1", "2015.3.1", 100, 20, "省外"),
                        row("L-4", "P-1", "2015.3.1", 100, null, "外资"),
                        row("L-5", "P-1", "2015.3.1", null, 100, "省外"),
                        row("L-6", "P-1", "2015.13.1", 100, null, "省外"),
                        row("L-7", "P-1", "2015.3.1", 100, null, "天上"),
                        row("L-8", "P-1", "2015.3.1", 100, null, "省外"),
                        row("L-8", "P-1", "2015.3.1", 100, null, "省外")));

        assertErrors(
                file,
                "到资流水|2|B 项目编号|P-9|没有编号为 P-9 的项目",
                "到资流水|3|D 金额(万元)|null|没有填金额",
                "到资流水|4|E 金额(万美元)|20|人民币和美元金额只能填一个",
                "到资流水|5|D 金额(万元)|100|外资应填美元金额",
                "到资流水|6|E 金额(万美元)|100|内资应填人民币金额",
                "到资流水|7|C 到账日期|2015.13.1|没有这一天",
                "到资流水|8|F 资金来源|天上|不认识的填写内容，应为：省外内资、省内、外资、区内",
                "到资流水|10|A 流水号|L-8|流水号重复：与“到资流水”第 9 行相同");
    }

    @Test
    void aProjectInErrorDoesNotMakeItsArrivalsWrong() {
        var file = Files.workbook(
                Files.sheet("项目台账", Files.PROJECT_HEADER, row("P-1", "示例", "新增", "航天", 1)),
                Files.sheet("到资流水", Files.ARRIVAL_HEADER, row("L-1", "P-1", "2015.3.1", 100, null, "省外")));

        assertThat(refused(file).errors()).singleElement().asString().contains("航天");
    }

    @Test
    void badTargets() {
        var file = Files.workbook(Files.sheet(
                "2015年目标",
                Files.TARGET_HEADER,
                row("幸福指数", "个", 5, "区定"),
                row("利用外资", "亿元", 5, "区定"),
                row("新签约引进重大项目", "万元", 5, "区定"),
                row("到位省外内资", "亿元", 213, "乡定"),
                row("到位省外内资", "亿元", "很多", "市下达"),
                row("利用外资", "万美元", -1, "市下达"),
                row("利用外资", "万美元", 1, "省下达"),
                row("利用外资", "万美元", 2, "省下达")));

        assertErrors(
                file,
                "2015年目标|2|A 指标|幸福指数|不认识的指标，应为：新签约引进重大项目、到位省外内资、利用外资",
                "2015年目标|3|B 单位|亿元|单位与指标不符，应为“万美元”",
                "2015年目标|4|B 单位|万元|单位与指标不符，应为“个”",
                "2015年目标|5|D 下达单位|乡定|不认识的填写内容，应为：省下达、市下达、区定、奋斗目标",
                "2015年目标|6|C 全年目标|很多|不是金额，应为数字或带单位的金额，如 3.2亿元、32000万元",
                "2015年目标|7|C 全年目标|-1|目标值不能是负数",
                "2015年目标|9|A 指标|利用外资|目标重复：同一年、同一下达单位，与“2015年目标”第 8 行相同");
    }

    @Test
    void targetsOfNoYear() {
        var file = Files.workbook(Files.sheet("目标", Files.TARGET_HEADER, row("利用外资", "万美元", 5, "区定")));

        assertThat(refused(file).errors()).singleElement().asString().contains("目标|2|A 指标|", "不知道是哪一年");
    }

    @Test
    void aFormulaInError() {
        var file = Files.replaced(
                Files.projects(row("P-1", "示例", "新增", "健康食品", 777)), "<v>777</v>", "<f>1/0</f><v>#DIV/0!</v>");
        var asError = Files.replaced(file, "t=\"n\"><f>", "t=\"e\"><f>");

        assertThat(refused(asError).errors()).singleElement().asString().startsWith("项目台账|2|E 总投资(亿元)|");
    }

    @Test
    void oneBadRowKeepsAllTheOthersOut() {
        assertErrors(
                Files.projects(GOOD, row("P-2", "示例", "新增", "健康食品", "许多")),
                "项目台账|3|E 总投资(亿元)|许多|不是金额，应为数字或带单位的金额，如 3.2亿元、32000万元");
    }

    @Test
    void tellsAtMostFiveHundredProblemsAndHowManyMore() {
        List<Object[]> rows = new ArrayList<>();
        for (var i = 0; i < 700; i++) {
            rows.add(row("P-" + i, "示例", null, "航天", 1));
        }

        var told =
                refused(Files.projects(rows.toArray(Object[][]::new))).outcome.problems();

        assertThat(told).hasSize(501);
        assertThat(told.get(0).severity()).isEqualTo(Problem.Severity.ERROR);
        assertThat(told.get(500).message().zh()).isEqualTo("另有 200 个问题没有列出");
    }

    @Test
    void aCsvTellsRowsAsExcelCountsThem() {
        var file = Files.csv("台账\n\n项目编号,项目名称,2+X产业\n\nP-1,\"两\n行\",健康食品\nP-2,示例,航天\n", StandardCharsets.UTF_8);

        assertThat(refused(file).errors()).singleElement().asString().startsWith("台账|6|C 2+X产业|航天|");
    }

    private void assertErrors(LedgerFile file, String... errors) {
        assertThat(refused(file).errors()).containsExactly(errors);
    }

    private Imported refused(LedgerFile file) {
        var imported = Imported.into(store, file);
        assertThat(imported.outcome.applied()).isFalse();
        assertThat(imported.outcome.verdict()).isEqualTo(ImportOutcome.Verdict.BAD_FILE);
        return imported;
    }
}
