package org.zhaoshang.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zhaoshang.exchange.Files.row;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.zhaoshang.ledger.Chain;
import org.zhaoshang.ledger.Policy;
import org.zhaoshang.ledger.Project;
import org.zhaoshang.store.MemoryStore;

/** The workbook with a sheet for each kind: its form, and what goes wrong in it. */
class WorkbookTest {

    private static final Object[] FOLLOW_UPS = {"项目编号", "跟进日期", "跟进方式", "跟进情况", "跟进编号"};

    private final MemoryStore store = ReferenceData.store();

    @ParameterizedTest
    @ValueSource(strings = {"zh", "en"})
    void theFormIsReadAsWhatItIs(String language) throws IOException {
        var problems = new Problems(LocalDate.of(2015, 7, 1));
        var vocabulary = Vocabulary.load();

        try (var open = form(language).open()) {
            var tables = new TableReader(vocabulary, problems, Progress.NOBODY).tables(open.sheets());

            assertThat(tables).extracting(Table::kind).containsExactlyInAnyOrder(TableKind.values());
            assertThat(tables)
                    .allSatisfy(table -> assertThat(table.columns())
                            .allSatisfy(column -> assertThat(column.field()).isNotNull()));
        } catch (UnreadableFile e) {
            throw new AssertionError(e);
        }
        assertThat(problems.told()).isEmpty();
    }

    @Test
    void theFormOffersChoicesAndExplainsItsColumns() throws IOException {
        var workbook = new XSSFWorkbook(new ByteArrayInputStream(Files.content(form("zh"))));
        var sheet = workbook.getSheet("项目台账");

        assertThat(workbook.getSheetName(0)).isEqualTo("说明");
        assertThat(sheet.getRow(0).getCell(0).getCellComment().getString().getString())
                .contains("唯一编号");
        assertThat(sheet.getDataValidations())
                .extracting(list -> list.getValidationConstraint().getFormula1())
                .allMatch(formula -> formula.contains("选项"));
        assertThat(sheet.getDataValidations()).hasSizeGreaterThan(5);
        assertThat(workbook.isSheetHidden(workbook.getSheetIndex("选项"))).isTrue();
    }

    @Test
    void everyKindGoesInTogether() {
        var imported = Imported.into(
                store,
                Files.workbook(
                        Files.sheet("项目台账", Files.PROJECT_HEADER, row("P-1", "示例", "新增", "健康食品", 1)),
                        Files.sheet("跟进", FOLLOW_UPS, row("P-1", "2015.3.1", "上门", "谈用地", "F-1")),
                        Files.sheet("政策", row("政策编号", "政策名称", "发文单位", "生效日期"), row("Z-1", "十条", "示例区", "2015.1.1")),
                        Files.sheet("承诺", row("项目编号", "承诺编号", "承诺事项", "依据政策"), row("P-1", "C-1", "按期开工", "Z-1")),
                        Files.sheet("目标企业", row("产业链编号", "目标企业", "所补环节"), row("FOOD_CHAIN", "某企业示例", "食品加工"))));

        assertThat(imported.errors()).isEmpty();
        assertThat(imported.project("P-1").service().followUps()).hasSize(1);
        assertThat(imported.project("P-1").service().commitments().get(0).policy())
                .isEqualTo("Z-1");
        assertThat(store.ledger().find(Policy.class, "Z-1").orElseThrow().validFrom())
                .isEqualTo(LocalDate.of(2015, 1, 1));
        assertThat(store.ledger()
                        .find(Chain.class, "FOOD_CHAIN")
                        .orElseThrow()
                        .candidates()
                        .get(0)
                        .link())
                .isEqualTo("L-食品加工");
    }

    @Test
    void whatIsWrongIsToldWithItsPlace() {
        var refused = Imported.into(
                store,
                Files.workbook(
                        Files.sheet("项目台账", Files.PROJECT_HEADER, row("P-1", "示例", "新增", "健康食品", 1)),
                        Files.sheet(
                                "跟进",
                                FOLLOW_UPS,
                                row("P-9", "2015.3.1", "上门", "谈用地"),
                                row("P-1", "2015.13.1", "上门", "谈用地"),
                                row("P-1", "2015.3.1", "上门", null),
                                row("P-1", "2015.3.1", "上门", "谈用地", "F-1"),
                                row("P-1", "2015.3.1", "上门", "又谈用地", "F-1")),
                        Files.sheet("承诺", row("项目编号", "承诺编号", "承诺事项", "依据政策"), row("P-1", "C-1", "开工", "Z-9")),
                        Files.sheet("上下游", row("产业链编号", "上游环节", "下游环节"), row("FOOD_CHAIN", "食品加工", "月球")),
                        Files.sheet("责任份额", row("项目编号", "计入单位", "计入份额"), row("P-1", "甲局", 0.5))));

        assertThat(refused.outcome.applied()).isFalse();
        assertThat(refused.errors())
                .containsExactlyInAnyOrder(
                        "跟进|2|A 项目编号|P-9|没有编号为 P-9 的项目",
                        "跟进|3|B 跟进日期|2015.13.1|没有这一天",
                        "跟进|4|D 跟进情况|null|没有填跟进情况",
                        "跟进|6|A 项目编号|P-1|重复：与“跟进”第 5 行是同一条",
                        "承诺|2|D 依据政策|Z-9|没有编号为 Z-9 的记录",
                        "上下游|2|C 下游环节|月球|产业链 FOOD_CHAIN 没有这个环节",
                        "责任份额|2|A 项目编号|P-1|各单位的计入份额之和应为 1");
    }

    @Test
    void onlyNewOnesAreTakenWhereThatIsAskedFor() {
        Imported.into(store, Files.projects(row("P-1", "旧名", "新增", "健康食品", 1))).wentWell();

        var imported = Imported.into(
                store, Files.projects(row("P-1", "新名", "新增", "健康食品", 1), row("P-2", "另一个", "新增", "健康食品", 1)), Mode.NEW);

        assertThat(imported.errors()).isEmpty();
        assertThat(imported.outcome.effects().count(RecordKind.PROJECT)).isEqualTo(new Effects.Count(1, 0, 0, 1));
        assertThat(imported.project("P-1").profile().name()).isEqualTo("旧名");
        assertThat(imported.projects()).extracting(Project::code).containsExactly("P-1", "P-2");
    }

    @Test
    void textThatLooksLikeAFormulaStaysText() throws IOException {
        var dangerous = List.of("=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "'=1", "'", "平常");
        var table = new TableFile.Source("表", List.of("=列"), writer -> {
            for (var text : dangerous) {
                writer.row(Arrays.asList(text));
            }
            writer.row(Arrays.asList(new BigDecimal("-12.5")));
        });
        var xlsx = new ByteArrayOutputStream();
        var csv = new ByteArrayOutputStream();

        TableFile.xlsx(xlsx, List.of(table));
        TableFile.csv(csv, table);

        var sheet = new XSSFWorkbook(new ByteArrayInputStream(xlsx.toByteArray())).getSheetAt(0);
        assertThat(sheet.getRow(1).getCell(0).getStringCellValue()).isEqualTo("=1+1");
        assertThat(sheet.getRow(1).getCell(0).getCellStyle().getDataFormatString())
                .isEqualTo("@");
        assertThat(sheet.getRow(10).getCell(0).getNumericCellValue()).isEqualTo(-12.5);
        var text = csv.toString(StandardCharsets.UTF_8);
        assertThat(text).contains("'=列", "'=1+1", "'+1", "'-1", "'@SUM(A1)", "''=1", "\n-12.5");
        try (var parser = CSVParser.parse(text.substring(1), CSVFormat.EXCEL)) {
            assertThat(parser.getRecords())
                    .extracting(line -> line.get(0))
                    .filteredOn(cell -> CsvText.isFormula(cell))
                    .containsExactly("-12.5");
        }
        assertThat(dangerous)
                .allSatisfy(
                        each -> assertThat(CsvText.read(CsvText.write(each))).isEqualTo(each));
    }

    private LedgerFile form(String language) throws IOException {
        var out = new ByteArrayOutputStream();
        new Template().write(store.ledger(), Locale.forLanguageTag(language), out);
        return Files.file("模板.xlsx", out.toByteArray());
    }
}
