package org.zhaoshang.decks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xslf.usermodel.SlideLayout;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFRelation;
import org.apache.poi.xslf.usermodel.XSLFTable;
import org.apache.poi.xslf.usermodel.XSLFTextShape;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Element;
import org.zhaoshang.pictures.Description.Chart;

/** A deck read again is what was written. */
class DeckTest {

    private static final Path KEPT = Path.of("target/decks");

    @TempDir
    Path folder;

    @Test
    void aDeckOfEveryKindIsAsStrictProgramsWantIt() throws Exception {
        var deck = Samples.written(Samples.all());

        Files.createDirectories(KEPT);
        Files.write(KEPT.resolve("all.pptx"), deck); // to be looked at
        Strictly.check(deck);
        assertThat(deck.length).isLessThan(400_000);
    }

    @Test
    void everyChartsWorkbookHoldsThePanelsNumbersAndSoDoesTheChart() throws Exception {
        for (var shown : Samples.all()) {
            var chart = shown.description().chart();
            if (chart != null) {
                var parts = Strictly.parts(Samples.written(List.of(shown)));
                assertThat(inWorkbook(parts.get(workbook(parts))))
                        .as(shown.mark().panel())
                        .isEqualTo(numbers(chart));
                assertThat(inChart(parts.get(chart(parts))))
                        .as(shown.mark().panel())
                        .isEqualTo(numbers(chart));
            }
        }
    }

    @Test
    void namesStayTextsInEveryPart() throws Exception {
        var parts = Strictly.parts(Samples.written(List.of(Samples.all().get(0))));

        try (var book = new XSSFWorkbook(new ByteArrayInputStream(parts.get(workbook(parts))))) {
            var formula = book.getSheetAt(0).getRow(5).getCell(0);
            assertThat(formula.getCellType()).isEqualTo(CellType.STRING);
            assertThat(formula.getStringCellValue()).isEqualTo("=1+1");
            assertThat(formula.getCellStyle().getQuotePrefixed()).isTrue();
        }
        try (var deck = Samples.read(Samples.written(List.of(Samples.all().get(0))))) {
            assertThat(texts(deck))
                    .contains(Shown.plain(Samples.sentence()))
                    .noneMatch(text -> text.contains("\u0007"));
        }
    }

    @Test
    void tablesAndFiguresAreTablesThatCanBeEdited() throws Exception {
        var all = Samples.all();
        try (var deck = Samples.read(Samples.written(List.of(all.get(9), all.get(10))))) {
            var table = table(deck, 0);
            assertThat(table.getCell(0, 1).getText()).isEqualTo("计划（亿元）");
            assertThat(table.getCell(2, 2).getText()).isEqualTo("—");
            assertThat(table(deck, 1).getCell(0, 1).getText()).isEqualTo("到位省外内资\n24.07亿元\n至今");
            assertThat(texts(deck)).anyMatch(text -> text.contains("另有2行未列出 · 演示数据\nhttp://localhost:8080/f/table"));
        }
    }

    @Test
    void theOfficesTemplateIsWornAndItsSlidesAreLeftOut() throws Exception {
        var template = folder.resolve("office.potx");
        try (var slides = new XMLSlideShow()) {
            slides.setPageSize(new java.awt.Dimension(720, 540));
            var layout = slides.getSlideMasters().get(0).getLayout(SlideLayout.TITLE_ONLY);
            layout.createTextBox().setText("某区招商局");
            slides.createSlide(layout).createTextBox().setText("使用说明");
            slides.getPackage()
                    .replaceContentType(
                            XSLFRelation.MAIN.getContentType(), XSLFRelation.PRESENTATIONML_TEMPLATE.getContentType());
            try (var out = Files.newOutputStream(template)) {
                slides.write(out);
            }
        }

        var deck = Samples.written(Samples.all(), new OfficeTemplate(template.toString()));

        Files.createDirectories(KEPT);
        Files.write(KEPT.resolve("office.pptx"), deck);
        Strictly.check(deck);
        try (var read = Samples.read(deck)) {
            assertThat(read.getSlides()).hasSize(Samples.all().size()).allSatisfy(slide -> {
                assertThat(slide.getSlideLayout().getType()).isEqualTo(SlideLayout.TITLE_ONLY);
                assertThat(slide.getShapes()).allSatisfy(shape -> {
                    assertThat(shape.getAnchor().getMaxX()).isLessThanOrEqualTo(720);
                    assertThat(shape.getAnchor().getMaxY()).isLessThanOrEqualTo(540);
                });
            });
            assertThat(texts(read)).doesNotContain("使用说明");
        }
    }

    @Test
    void aTemplateThatIsNoneIsToldAtTheStart() throws IOException {
        var text = Files.writeString(folder.resolve("office.potx"), "模板");

        for (var path : List.of(text, folder.resolve("none.potx"))) {
            assertThatThrownBy(() -> new OfficeTemplate(path.toString()))
                    .hasMessageContaining("zhaoshang.decks.template")
                    .hasMessageContaining(path.toString());
        }
    }

    static String workbook(java.util.Map<String, byte[]> parts) {
        return parts.keySet().stream()
                .filter(name -> name.endsWith(".xlsx"))
                .findFirst()
                .orElseThrow();
    }

    static String chart(java.util.Map<String, byte[]> parts) {
        return parts.keySet().stream()
                .filter(name -> name.matches("ppt/charts/chart\\d+\\.xml"))
                .findFirst()
                .orElseThrow();
    }

    /** The names of the series, then a row each. */
    static List<List<Object>> numbers(Chart chart) {
        var lines = new ArrayList<List<Object>>();
        lines.add(new ArrayList<>(chart.series().stream().map(one -> one.name()).toList()));
        for (var row = 0; row < chart.labels().size(); row++) {
            var line = new ArrayList<Object>();
            line.add(chart.labels().get(row));
            for (var series : chart.series()) {
                var value = series.values().get(row);
                line.add(value == null ? "" : value.doubleValue());
            }
            lines.add(line);
        }
        return lines;
    }

    static List<List<Object>> inWorkbook(byte[] workbook) throws IOException {
        try (var book = new XSSFWorkbook(new ByteArrayInputStream(workbook))) {
            var sheet = book.getSheetAt(0);
            var lines = new ArrayList<List<Object>>();
            for (var row = 0; row <= sheet.getLastRowNum(); row++) {
                var line = line(sheet, row);
                if (line.stream().anyMatch(one -> !one.equals(""))) {
                    lines.add(line);
                }
            }
            return lines;
        }
    }

    private static List<Object> line(Sheet sheet, int row) {
        var line = new ArrayList<Object>();
        for (var column = row == 0 ? 1 : 0; column < sheet.getRow(0).getLastCellNum(); column++) {
            var cell = sheet.getRow(row).getCell(column);
            line.add(
                    cell == null || cell.getCellType() == CellType.BLANK
                            ? ""
                            : cell.getCellType() == CellType.NUMERIC
                                    ? (Object) cell.getNumericCellValue()
                                    : cell.getStringCellValue());
        }
        return line;
    }

    /** What is drawn without a look into the workbook. */
    static List<List<Object>> inChart(byte[] chart) throws Exception {
        var series = DeckFile.elements(Strictly.dom(chart).getElementsByTagNameNS("*", "ser"));
        var lines = new ArrayList<List<Object>>();
        lines.add(new ArrayList<>(series.stream()
                .map(one -> (Object) Objects.requireNonNull(points(one, "tx").get(0)))
                .toList()));
        var labels = points(series.get(0), "cat");
        for (var row : labels.keySet()) {
            var line = new ArrayList<Object>();
            line.add(labels.get(row));
            for (var one : series) {
                var value = points(one, "val").get(row);
                line.add(value == null ? "" : new BigDecimal(value).doubleValue());
            }
            lines.add(line);
        }
        return lines;
    }

    private static TreeMap<Integer, String> points(Element series, String kind) {
        var points = new TreeMap<Integer, String>();
        for (var of : DeckFile.elements(series.getElementsByTagNameNS("*", kind))) {
            for (var point : DeckFile.elements(of.getElementsByTagNameNS("*", "pt"))) {
                points.put(Integer.valueOf(point.getAttribute("idx")), point.getTextContent());
            }
        }
        return points;
    }

    static List<String> texts(XMLSlideShow deck) {
        return deck.getSlides().stream()
                .flatMap(slide -> slide.getShapes().stream())
                .filter(XSLFTextShape.class::isInstance)
                .map(shape -> ((XSLFTextShape) shape).getText())
                .toList();
    }

    static XSLFTable table(XMLSlideShow deck, int slide) {
        return (XSLFTable) deck.getSlides().get(slide).getShapes().stream()
                .filter(XSLFTable.class::isInstance)
                .findFirst()
                .orElseThrow();
    }

    static byte[] written(XMLSlideShow slides) throws IOException {
        var out = new ByteArrayOutputStream();
        slides.write(out);
        return out.toByteArray();
    }
}
