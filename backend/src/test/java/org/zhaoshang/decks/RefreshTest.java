package org.zhaoshang.decks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.xslf.usermodel.XSLFTextShape;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.xmlbeans.XmlObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.http.HttpStatus;
import org.springframework.util.unit.DataSize;
import org.zhaoshang.pictures.Description;
import org.zhaoshang.pictures.Description.Chart;
import org.zhaoshang.pictures.Description.Series;
import org.zhaoshang.pictures.Description.Shape;
import org.zhaoshang.pictures.Refused;
import org.zhaoshang.shared.Text;

/** A deck that somebody edited comes back with new numbers, and nothing else is touched. */
class RefreshTest {

    private static final DeckLimits LIMITS =
            new DeckLimits(null, 1, 1, Duration.ofSeconds(1), 60, 20, DataSize.ofMegabytes(8), DataSize.ofMegabytes(2));

    @TempDir
    Path folder;

    /** A deck and what became of its charts. */
    private record Outcome(byte[] deck, RefreshReport report) {}

    @Test
    void everyKindTakesNewNumbersAndStaysAsStrictProgramsWantIt() throws Exception {
        var before = Samples.all();

        var after = refresh(edited(Samples.written(before)), mark -> newer(of(before, mark)));

        Strictly.check(after.deck());
        Files.createDirectories(Path.of("target/decks"));
        Files.write(Path.of("target/decks/refreshed.pptx"), after.deck());
        assertThat(after.report().renewed()).isEqualTo(before.size());
        assertThat(after.report().left()).isEmpty();
        for (var shown : before) {
            var chart = shown.description().chart();
            if (chart != null) {
                var one = refresh(Samples.written(List.of(shown)), mark -> newer(shown));
                var parts = Strictly.parts(one.deck());
                var expected = DeckTest.numbers(newer(chart));
                assertThat(DeckTest.inWorkbook(parts.get(DeckTest.workbook(parts))))
                        .isEqualTo(expected);
                assertThat(DeckTest.inChart(parts.get(DeckTest.chart(parts)))).isEqualTo(expected);
            }
        }
        try (var deck = Samples.read(after.deck())) {
            assertThat(DeckTest.texts(deck)).contains("书记讲话用", "我们的说明", "来源由我改写", "新的一句");
            assertThat(DeckTest.table(deck, 9).getNumberOfRows()).isEqualTo(5);
            assertThat(DeckTest.table(deck, 9).getCell(4, 1).getText()).isEqualTo("8.8");
            assertThat(DeckTest.table(deck, 10).getCell(0, 0).getText()).isEqualTo("新签约引进重大项目\n4个\n至今");
        }
    }

    @Test
    void nothingButTheChartItsWorkbookAndWhatIsSaidOfItIsWrittenAnew() throws Exception {
        var shown = Samples.all().get(0);
        var before = with(edited(Samples.written(List.of(shown))), "ppt/media/video1.mp4", new byte[] {1, 2, 3});

        var parts = Strictly.parts(refresh(before, mark -> newer(shown)).deck());

        var old = Strictly.parts(before);
        assertThat(new ArrayList<>(parts.keySet())).isEqualTo(new ArrayList<>(old.keySet()));
        assertThat(parts.keySet().stream()
                        .filter(name -> !java.util.Arrays.equals(parts.get(name), old.get(name)))
                        .toList())
                .containsExactlyInAnyOrder(
                        DeckTest.chart(old),
                        DeckTest.workbook(old),
                        "ppt/slides/slide1.xml", // the sentence, and the marks
                        "ppt/media/image1.png"); // the code
        assertThat(unsaid(parts.get("ppt/slides/slide1.xml"))).isEqualTo(unsaid(old.get("ppt/slides/slide1.xml")));
    }

    /** A slide without its texts and what its shapes are called. */
    private static String unsaid(byte[] slide) throws Exception {
        var root = Strictly.dom(slide);
        for (var element : DeckFile.elements(root.getElementsByTagName("*"))) {
            if ("t".equals(element.getLocalName())) {
                element.setTextContent("");
            }
            element.removeAttribute("name");
            element.removeAttribute("descr");
        }
        return XmlObject.Factory.parse(root).xmlText();
    }

    @Test
    void theSameNumbersOfAnotherDayLeadToTheirOwnLink() throws Exception {
        var shown = Samples.all().get(0);

        var parts = Strictly.parts(
                refresh(Samples.written(List.of(shown)), mark -> newer(shown)).deck());

        assertThat(text(parts, "ppt/slides/_rels/slide1.xml.rels")).contains("http://localhost:8080/f/newer");
        assertThat(text(parts, "ppt/slides/slide1.xml"))
                .contains("revision=8", "<a:t>http://localhost:8080/f/newer</a:t>");
    }

    @Test
    void seriesThatComeOrGoAreAddedOrTakenAway() throws Exception {
        var two = Samples.all().get(1);
        for (var count : List.of(1, 3)) {
            var series = new ArrayList<Series>();
            for (var at = 0; at < count; at++) {
                series.add(Samples.bars("新" + at, "1", "2"));
            }
            var chart = Samples.chart(Shape.LYING, List.of("甲", "乙"), series.toArray(Series[]::new));

            var outcome = refresh(Samples.written(List.of(two)), mark -> Samples.chart("two-bars", chart, "%"));

            Strictly.check(outcome.deck());
            var parts = Strictly.parts(outcome.deck());
            assertThat(DeckTest.inChart(parts.get(DeckTest.chart(parts)))).isEqualTo(DeckTest.numbers(chart));
            // and once more, from what it was told
            var again = refresh(outcome.deck(), mark -> newer(Samples.chart("two-bars", chart, "%")));
            assertThat(again.report().renewed()).isEqualTo(1);
        }
    }

    @Test
    void whatSomebodyKeepsBesideOurNumbersStays() throws Exception {
        var shown = Samples.all().get(0);
        var deck = Samples.written(List.of(shown));
        var parts = new LinkedHashMap<>(Strictly.parts(deck));
        var name = DeckTest.workbook(parts);
        var edited = new ByteArrayOutputStream();
        try (var book = new XSSFWorkbook(new ByteArrayInputStream(parts.get(name)))) {
            book.getSheetAt(0).getRow(1).createCell(7).setCellFormula("B2*2");
            book.getSheetAt(0).getRow(0).getCell(1).setCellValue("改过的名字");
            book.createSheet("我的底稿").createRow(0).createCell(0).setCellValue("草算");
            book.write(edited);
        }
        parts.put(name, edited.toByteArray());
        parts.put(
                DeckTest.chart(parts),
                text(parts, DeckTest.chart(parts))
                        .replace("<c:v>计划总投资</c:v>", "<c:v>改过的名字</c:v>")
                        .getBytes(StandardCharsets.UTF_8));

        var after = Strictly.parts(refresh(zip(parts), mark -> newer(shown)).deck());

        try (var book = new XSSFWorkbook(new ByteArrayInputStream(after.get(name)))) {
            assertThat(book.getSheetAt(0).getRow(1).getCell(7).getCellFormula()).isEqualTo("B2*2");
            assertThat(book.getSheet("我的底稿").getRow(0).getCell(0).getStringCellValue())
                    .isEqualTo("草算");
            assertThat(book.getSheetAt(0).getRow(0).getCell(1).getStringCellValue())
                    .isEqualTo("改过的名字");
        }
        assertThat(text(after, DeckTest.chart(after))).contains("<c:v>改过的名字</c:v>");
    }

    @Test
    void whatCannotBeRenewedIsLeftAndTold() throws Exception {
        var all = Samples.all();
        var deck = Samples.written(List.of(all.get(0), all.get(5)));

        var gone = refresh(deck, mark -> {
            throw Refused.because(HttpStatus.NOT_FOUND, new Text("没有了", "gone"));
        });

        assertThat(gone.report().renewed()).isZero();
        assertThat(gone.report().left()).extracting(RefreshReport.Left::slide).containsExactly(1, 2);
        assertThat(gone.report().in(java.util.Locale.ENGLISH).left().get(0).message())
                .isEqualTo("gone");
        assertThat(Strictly.parts(gone.deck())).containsExactlyEntriesOf(Strictly.parts(deck));
        // now a table, whereas the deck has a chart
        var otherwise = refresh(deck, mark -> all.get(9));
        assertThat(otherwise.report().left()).hasSize(2);
        // a column came before our numbers
        var moved = new LinkedHashMap<>(Strictly.parts(deck));
        var chart = DeckTest.chart(moved);
        moved.put(
                chart,
                text(moved, chart)
                        .replace("$A$", "$B$")
                        .replace("$B$2:$B$6</c:f><c:numCache>", "$C$2:$C$6</c:f><c:numCache>")
                        .getBytes(StandardCharsets.UTF_8));
        assertThat(refresh(zip(moved), mark -> newer(of(all, mark))).report().left())
                .hasSize(1);
    }

    @Test
    void aPinnedChartShowsForEverWhatItShowed() throws Exception {
        var shown = Samples.all().get(0);
        var pinned = Shown.of(
                "bars",
                Map.of("asOf", "2015-03-31", "knownAt", "2015-04-02T01:30:00Z"),
                7,
                shown.description(),
                shown.address(),
                null);
        var deck = Samples.written(List.of(pinned));

        var outcome = refresh(deck, mark -> newer(shown));

        assertThat(outcome.report()).isEqualTo(new RefreshReport(0, 1, List.of()));
        assertThat(Strictly.parts(outcome.deck())).containsExactlyEntriesOf(Strictly.parts(deck));
    }

    @Test
    void aChartThatLibreOfficeKeptWithoutItsWorkbookTakesNewNumbersToo() throws Exception {
        var shown = Samples.all().get(1);
        var parts = new LinkedHashMap<>(Strictly.parts(Samples.written(List.of(shown))));
        var chart = DeckTest.chart(parts);
        parts.remove(DeckTest.workbook(parts));
        parts.remove(DeckFile.relations(chart));
        parts.put(
                chart,
                text(parts, chart)
                        .replaceAll("<c:f>Sheet1!\\$([BC])\\$1</c:f>", "<c:f>label 0</c:f>")
                        .replaceAll("<c:f>Sheet1!\\$A[^<]*</c:f>", "<c:f>categories</c:f>")
                        .replaceAll("<c:f>Sheet1!\\$B[^<]*</c:f>", "<c:f>0</c:f>")
                        .replaceAll("<c:f>Sheet1!\\$C[^<]*</c:f>", "<c:f>1</c:f>")
                        .replaceAll("<c:externalData.*?</c:externalData>|<c:externalData[^>]*/>", "")
                        .getBytes(StandardCharsets.UTF_8));

        var after = Strictly.parts(refresh(zip(parts), mark -> newer(shown)).deck());

        assertThat(DeckTest.inChart(after.get(chart)))
                .isEqualTo(DeckTest.numbers(newer(shown.description().chart())));
    }

    @Test
    void whatIsNoDeckIsRefusedInPlainWords() throws Exception {
        refuses("text".getBytes(StandardCharsets.UTF_8), "不是 PowerPoint");
        refuses(zip(Map.of("a.txt", new byte[] {1})), "不是 PowerPoint");
        refuses(workbook(), "不是 PowerPoint");
        refuses(ole("EncryptedPackage"), "密码");
        refuses(ole("PowerPoint Document"), "旧格式");
        try (var slides = Samples.read(Samples.written(List.of()))) {
            slides.createSlide();
            refuses(DeckTest.written(slides), "没有找到");
            for (var i = 0; i < LIMITS.slides(); i++) {
                slides.createSlide();
            }
            refuses(DeckTest.written(slides), "最多 20 张");
        }
        var parts = new LinkedHashMap<>(Strictly.parts(Samples.written(Samples.all())));
        parts.put("ppt/slides/slide3.xml", "<p:sld".getBytes(StandardCharsets.UTF_8));
        refuses(zip(parts), "ppt/slides/slide3.xml");
        parts.put(
                "ppt/slides/slide3.xml",
                "<!DOCTYPE a [<!ENTITY b SYSTEM \"file:///etc/passwd\">]><a>&b;</a>".getBytes(StandardCharsets.UTF_8));
        refuses(zip(parts), "ppt/slides/slide3.xml");
    }

    @Test
    void whatUnpacksWithoutEndIsNotUnpacked() throws Exception {
        var parts = new LinkedHashMap<>(
                Strictly.parts(Samples.written(List.of(Samples.all().get(0)))));
        var large = new LinkedHashMap<>(parts);
        large.put("ppt/media/bomb.bin", new byte[50 << 20]); // nobody looks into it
        assertThat(refresh(zip(large), mark -> newer(Samples.all().get(0)))
                        .report()
                        .renewed())
                .isEqualTo(1);

        large = new LinkedHashMap<>(parts);
        large.put("ppt/slides/slide1.xml", new byte[50 << 20]);
        refuses(zip(large), "过大");
        large = new LinkedHashMap<>(parts);
        large.put(DeckTest.workbook(parts), zip(Map.of("xl/workbook.xml", new byte[50 << 20])));
        refuses(zip(large), "过大");
    }

    private void refuses(byte[] file, @org.jspecify.annotations.Nullable String why) throws IOException {
        if (why != null) {
            assertThatThrownBy(() -> refresh(file, mark -> newer(Samples.all().get(0))))
                    .isInstanceOfSatisfying(
                            BadDeck.class, bad -> assertThat(bad.words().zh()).contains(why));
        }
    }

    private interface Tells {
        Shown of(Mark mark) throws Refused;
    }

    private Outcome refresh(byte[] file, Tells newest) throws Exception {
        var path = Files.write(folder.resolve("deck.tmp"), file);
        try (var deck = DeckFile.open(path, LIMITS)) {
            var report = Refresh.of(deck, LIMITS, new Refresh.Newest() {
                @Override
                public Shown of(Mark mark) throws Refused {
                    return newest.of(mark);
                }

                @Override
                public byte[] picture(Mark mark, int width, int height) {
                    return Samples.png(width / 2);
                }
            });
            var out = new ByteArrayOutputStream();
            deck.write(out);
            return new Outcome(out.toByteArray(), report);
        }
    }

    private static Shown of(List<Shown> all, Mark mark) {
        return all.stream()
                .filter(shown -> shown.mark().panel().equals(mark.panel()))
                .findFirst()
                .orElseThrow();
    }

    /** One row more, and other numbers. */
    private static Shown newer(Shown shown) {
        var said = shown.description();
        var table = said.table();
        var figures = said.figures();
        return Shown.of(
                shown.mark().panel(),
                shown.mark().parameters(),
                8,
                new Description(
                        said.title(),
                        "新的一句",
                        said.source(),
                        said.demonstration(),
                        said.chart() == null ? null : newer(said.chart()),
                        said.unit(),
                        table == null
                                ? null
                                : new Description.Table(
                                        table.head(),
                                        java.util.stream.Stream.concat(
                                                        table.rows().stream(),
                                                        java.util.stream.Stream.of(List.of("新", "8.8", "1")))
                                                .toList()),
                        figures == null
                                ? null
                                : List.of(
                                        new Description.Figures(
                                                "新签约引进重大项目", List.of(new Description.Figure("4个", "至今"))),
                                        figures.get(1),
                                        figures.get(2),
                                        figures.get(3)),
                        said.more(),
                        said.pictured()),
                "http://localhost:8080/f/newer",
                Samples.png(9));
    }

    private static Chart newer(Chart chart) {
        var labels = new ArrayList<>(chart.labels());
        labels.add(0, "新的");
        var series = chart.series().stream()
                .map(one -> {
                    var values = new ArrayList<>(one.values());
                    values.add(0, new java.math.BigDecimal("1.25"));
                    return new Series(
                            one.name(), one.line(), one.stacked(), one.second(), one.colour(), one.stroke(), values);
                })
                .toList();
        return new Chart(chart.shape(), labels, series, chart.colours());
    }

    private static byte[] edited(byte[] deck) throws IOException {
        try (var slides = Samples.read(deck)) {
            var slide = slides.getSlides().get(0);
            slide.getPlaceholder(0).setText("书记讲话用");
            slide.createTextBox().setText("我们的说明");
            for (var shape : slide.getShapes()) {
                if (shape instanceof XSLFTextShape text && text.getText().startsWith("截止")) {
                    text.setText("来源由我改写");
                }
            }
            slides.setSlideOrder(slides.getSlides().get(0), 0);
            return DeckTest.written(slides);
        }
    }

    private static byte[] with(byte[] deck, String part, byte[] content) throws IOException {
        var parts = new LinkedHashMap<>(Strictly.parts(deck));
        parts.put(part, content);
        return zip(parts);
    }

    private static byte[] zip(Map<String, byte[]> parts) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            for (var part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
                zip.closeEntry();
            }
        }
        return out.toByteArray();
    }

    private static byte[] ole(String entry) throws IOException {
        try (var old = new POIFSFileSystem()) {
            old.getRoot().createDocument(entry, new ByteArrayInputStream(new byte[5000]));
            var out = new ByteArrayOutputStream();
            old.writeFilesystem(out);
            return out.toByteArray();
        }
    }

    private static byte[] workbook() throws IOException {
        try (var book = new XSSFWorkbook()) {
            book.createSheet();
            var out = new ByteArrayOutputStream();
            book.write(out);
            return out.toByteArray();
        }
    }

    private static String text(Map<String, byte[]> parts, String name) {
        return new String(parts.get(name), StandardCharsets.UTF_8);
    }
}
