package org.zhaoshang.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Locale;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.zhaoshang.access.Administrator;
import org.zhaoshang.sight.SightForTests;
import org.zhaoshang.store.MemoryStore;

/** The workbook that was refused comes back marked, is mended and goes in. */
class MarkedFileTest {

    private final MemoryStore store = ReferenceData.store();

    @Test
    void aBadCellIsColouredAndItsReasonIsInANote() throws IOException {
        var marked = marked(office());

        var bad = cell(marked, "D3");
        assertThat(colour(bad)).isEqualTo("FFFFC7CE");
        assertThat(bad.getCellComment().getString().getString()).startsWith("错误：不认识的产业");
        assertThat(cell(marked, "D2").getCellComment()).isNull();
        assertThat(colour(cell(marked, "C2"))).isEqualTo("FFFFEB9C");
        assertThat(cell(marked, "C2").getCellComment().getString().getString()).startsWith("提醒：");
    }

    @Test
    void allElseIsAsItWas() throws IOException {
        var marked = marked(office());

        assertThat(cell(marked, "E2").getCellFormula()).isEqualTo("1+1");
        assertThat(cell(marked, "E2").getCellStyle().getDataFormatString()).isEqualTo("0.0000");
        assertThat(cell(marked, "A1").getCellStyle().getFont().getBold()).isTrue();
        assertThat(marked.getSheet("另一张").getRow(0).getCell(0).getStringCellValue())
                .isEqualTo("随手记");
        assertThat(cell(marked, "D3").getCellStyle().getFont().getItalic()).isTrue();
    }

    @Test
    void mendedItGoesInAndLosesItsMarks() throws IOException {
        var marked = marked(office());
        cell(marked, "D3").setCellValue("健康食品");

        var mended = file(marked);
        assertThat(Imported.into(store, mended).errors()).isEmpty();
        var again = marked(mended);

        assertThat(cell(again, "D3").getCellComment()).isNull();
        assertThat(cell(again, "D3").getCellStyle().getFillPattern()).isEqualTo(FillPatternType.BIG_SPOTS);
        assertThat(cell(again, "D3").getCellStyle().getFont().getItalic()).isTrue();
    }

    @Test
    void markedTwiceItIsMarkedOnceAndAnOfficesOwnNoteStays() throws IOException {
        var workbook = new XSSFWorkbook(new ByteArrayInputStream(Files.content(office())));
        var sheet = workbook.getSheetAt(0);
        var note = sheet.createDrawingPatriarch()
                .createCellComment(workbook.getCreationHelper().createClientAnchor());
        note.setString(workbook.getCreationHelper().createRichTextString("问过老王"));
        sheet.getRow(2).getCell(3).setCellComment(note);

        var twice = marked(file(marked(file(workbook))));

        var text = cell(twice, "D3").getCellComment().getString().getString();
        assertThat(text).containsOnlyOnce("不认识的产业").endsWith("问过老王");
        cell(twice, "D3").setCellValue("健康食品");
        var mended = marked(file(twice));
        assertThat(cell(mended, "D3").getCellComment().getString().getString()).isEqualTo("问过老王");
    }

    @Test
    void aCsvComesBackAsAWorkbookThatGoesIn() throws IOException {
        var file = Files.csv("项目编号,项目名称,性质,2+X产业,用地亩\nP-1,甲,新增,航天,60\nP-2,乙,新增,健康食品,007\n");
        var marked = marked(file);

        assertThat(cell(marked, "D2").getCellComment().getString().getString()).contains("不认识的产业");
        cell(marked, "D2").setCellValue("健康食品");
        var imported = Imported.into(store, file(marked));

        assertThat(imported.errors()).isEmpty();
        assertThat(imported.project("P-1").attributes().get("用地亩")).hasToString("60");
        assertThat(imported.project("P-2").attributes()).containsEntry("用地亩", "007");
    }

    @Test
    void aFileThatCannotBeOpenedIsAnsweredByAListThatSaysSo() throws IOException {
        var broken = Files.file("坏.xlsx", "PK\3\4 nothing".getBytes(StandardCharsets.UTF_8));

        var list = marked(broken);

        assertThat(list.getSheetName(0)).isEqualTo("问题清单");
        assertThat(list.getSheetAt(0).getRow(1).getCell(0).getStringCellValue()).contains("没有在原表上标注");
        assertThat(list.getSheetAt(0).getRow(2).getCell(5).getStringCellValue()).contains("无法读取");
    }

    /** A sheet with a bad industry in D3, a kind left out in C2, and styles of its own. */
    private static LedgerFile office() throws IOException {
        var workbook = new XSSFWorkbook();
        var sheet = workbook.createSheet("项目台账");
        var bold = workbook.createCellStyle();
        var font = workbook.createFont();
        font.setBold(true);
        bold.setFont(font);
        var own = workbook.createCellStyle();
        var italic = workbook.createFont();
        italic.setItalic(true);
        own.setFont(italic);
        own.setFillPattern(FillPatternType.BIG_SPOTS);
        own.setFillForegroundColor(IndexedColors.GREEN.getIndex());
        var exact = workbook.createCellStyle();
        exact.setDataFormat(workbook.createDataFormat().getFormat("0.0000"));
        put(sheet, 0, "项目编号", "项目名称", "性质", "2+X产业", "总投资(亿元)");
        put(sheet, 1, "P-1", "甲", null, "健康食品", null);
        put(sheet, 2, "P-2", "乙", "新增", "航天", "3");
        sheet.getRow(0).getCell(0).setCellStyle(bold);
        sheet.getRow(2).getCell(3).setCellStyle(own);
        var formula = sheet.getRow(1).createCell(4);
        formula.setCellFormula("1+1");
        formula.setCellValue(2);
        formula.setCellStyle(exact);
        workbook.createSheet("另一张").createRow(0).createCell(0).setCellValue("随手记");
        return file(workbook);
    }

    private static void put(XSSFSheet sheet, int row, String... cells) {
        var target = sheet.createRow(row);
        for (var i = 0; i < cells.length; i++) {
            if (cells[i] != null) {
                target.createCell(i).setCellValue(cells[i]);
            }
        }
    }

    private static LedgerFile file(XSSFWorkbook workbook) throws IOException {
        var out = new ByteArrayOutputStream();
        workbook.write(out);
        return Files.file("台账.xlsx", out.toByteArray());
    }

    private XSSFWorkbook marked(LedgerFile file) throws IOException {
        var out = new ByteArrayOutputStream();
        var problems = new LedgerImport(store, SightForTests.of(store), event -> {}, Clock.systemUTC())
                .problems(file, Administrator.named("tester"), Mode.OVERWRITE);
        MarkedFile.write(file, problems, Locale.CHINA, out);
        return new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray()));
    }

    private static XSSFCell cell(XSSFWorkbook workbook, String address) {
        var at = new CellAddress(address);
        return workbook.getSheetAt(0).getRow(at.getRow()).getCell(at.getColumn());
    }

    private static String colour(XSSFCell cell) {
        return cell.getCellStyle().getFillForegroundXSSFColor().getARGBHex();
    }
}
