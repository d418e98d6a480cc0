package org.zhaoshang.pictures;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;
import static org.zhaoshang.pictures.SamplePanels.FIGURE;
import static org.zhaoshang.pictures.SamplePanels.data;
import static org.zhaoshang.pictures.SamplePanels.look;
import static org.zhaoshang.pictures.SamplePanels.panel;
import static org.zhaoshang.pictures.SamplePanels.row;
import static org.zhaoshang.pictures.SamplePanels.shown;
import static org.zhaoshang.pictures.SamplePanels.withCode;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.w3c.dom.Element;
import org.zhaoshang.delivery.OneScript;
import org.zhaoshang.ledger.SavedPanel.Chart;
import org.zhaoshang.lineage.QrCode;
import org.zhaoshang.panels.Drawing;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Each engine draws what the page draws, the same each time as the others, and nothing but a picture. */
@ParameterizedClass
@EnumSource
class DrawnPicturesTest {

    private static final JsonMapper JSON = new JsonMapper();
    private static final Path GOLDEN = Path.of("src/test/resources/pictures");
    private static final Path CHANGED = Path.of("target/pictures");
    private static final Letters LETTERS = new Letters();

    /** The first of all that there are, and how another is made. */
    enum Kind {
        RHINO(time -> new RhinoEngines(() -> LETTERS, time)),
        V8(time -> new V8Engines(() -> LETTERS, time));

        private final Function<Duration, Supplier<Engine>> makes;
        private @Nullable Engine first;

        Kind(Function<Duration, Supplier<Engine>> makes) {
            this.makes = makes;
        }

        Engine another(Duration time) {
            return makes.apply(time).get();
        }

        Engine first() {
            if (first == null) {
                first = another(Duration.ofSeconds(60));
            }
            return first;
        }
    }

    private final Kind kind;
    private final Engine engine;

    DrawnPicturesTest(Kind kind) {
        assumeThat(kind == Kind.RHINO || V8Engines.canRun())
                .as("V8 is built for this machine")
                .isTrue();
        this.kind = kind;
        this.engine = kind.first();
    }

    private static final List<String> PARTS = List.of(
            "title",
            "desc",
            "rect",
            "text",
            "g",
            "path",
            "polyline",
            "polygon",
            "defs",
            "clipPath",
            "pattern",
            "linearGradient",
            "stop");

    /** Run by the engine and by Node, where the page's functions are at home; what is a function is called. */
    private static final String TELLS = """
            import { themeOf } from '../charts/theme.js';
            import { words as wordsOf } from '../i18n/index.js';
            import { chartOf, sentence, table } from '../panels/saved.js';

            globalThis.tell = (json, lang) => {
              const panel = JSON.parse(json);
              const words = wordsOf(lang);
              const chart = chartOf(panel, words);
              const called = (all) => all.reduce((found, given) => { try { return found ?? given(); } catch { return found; } }, null);
              const told = {
                sentence: sentence(panel, words),
                table: table(panel, words),
                moment: words.moment('2015-04-02T01:30:00Z'),
                height: chart === null ? null : chart.height(900),
                // mixed with one another, they have to be colours
                option: chart === null ? null : chart.option(themeOf((name) => (name === '--font' ? name : '#123456')), 900),
              };
              return JSON.stringify(told, (key, value) =>
                typeof value === 'function'
                  ? panel.data.rows.map((row, dataIndex) => called([() => value({ dataIndex, value: 12 }), () => value('x', dataIndex)]))
                  : value);
            };
            """;

    @Test
    void ofAnotherRevisionWithTheSameNumbersOnlyWhatStandsAroundIsDrawnAnew() throws Exception {
        try (var another = kind.another(Duration.ofSeconds(60))) {
            var shown = shown(panel(Chart.BAR, "各月到位"));
            var first = another.draw(shown, look("light", "zh"));
            another.run("echarts.init = function () { throw new Error('drawn again'); };");

            var later = another.draw(shown.replace("\"revision\":230", "\"revision\":231"), look("light", "zh"));

            assertThat(later).isNotEqualTo(first).isEqualTo(first.replace("230", "231"));
            assertThatThrownBy(() -> another.draw(shown, look("dark", "zh"))).hasMessageContaining("drawn again");
        }
    }

    @Test
    void theOptionOfEveryKindIsThePagesOwn() throws Exception {
        engine.run(OneScript.from(
                        "pictures/told.js",
                        path -> path.equals("pictures/told.js") ? TELLS : Scripts.read("static/" + path))
                // beside the same modules, which are there already
                .replace("$m", "$told"));
        var panels = new ArrayList<>(List.of(Chart.values()).stream()
                .map(chart -> JSON.writeValueAsString(panel(chart, "各月到位")))
                .toList());
        for (var drawing : Drawing.values()) {
            panels.add(JSON.writeValueAsString(panel(drawing)));
        }
        var node = inNode(panels);

        for (var i = 0; i < panels.size(); i++) {
            for (var lang : List.of("zh", "en")) {
                assertThat(JSON.readTree(engine.call("tell", panels.get(i), lang)))
                        .as(
                                "%s %s",
                                i < Chart.values().length
                                        ? Chart.values()[i]
                                        : Drawing.values()[i - Chart.values().length],
                                lang)
                        .isEqualTo(node.get(i).get(lang));
            }
        }
    }

    @Test
    void everyKindLooksAsItDid() throws Exception {
        for (var chart : Chart.values()) {
            isAsBefore(chart.name().toLowerCase(Locale.ROOT), draw(panel(chart, "各月到位"), "light", "zh"));
        }
        for (var drawing : Drawing.values()) {
            isAsBefore(
                    "page-" + drawing.name().toLowerCase(Locale.ROOT).replace('_', '-'),
                    draw(panel(drawing), "light", "zh"));
        }
        isAsBefore("bar-dark-en", draw(panel(Chart.BAR, "Arrived month by month"), "dark", "en"));
        isAsBefore("bar-with-code", engine.draw(withCode(panel(Chart.BAR, "各月到位")), look("light", "zh")));
    }

    @Test
    void theCodeIsReadFromAPictureOfASlidesSizeLightOrDark() throws Exception {
        var shown = withCode(panel(Chart.COLUMN, "各月到位"));
        for (var theme : List.of("light", "dark")) {
            for (var width : List.of(960, 1000, 1200, 1500)) {
                var look = Map.of(
                        "width", width, "height", 540, "scale", 1, "lang", "zh", "tokens", new Tokens().of(theme));

                var png = Raster.png(engine.draw(shown, JSON.writeValueAsString(look)), LETTERS);

                var image = ImageIO.read(new ByteArrayInputStream(png));
                assertThat(read(image.getSubimage(width - 150, 0, 150, 150)))
                        .as("%s %s", theme, width)
                        .isEqualTo(FIGURE);
            }
        }
        assertThat(read(ImageIO.read(new ByteArrayInputStream(QrCode.of(FIGURE).png(200)))))
                .isEqualTo(FIGURE);
    }

    @Test
    void thePictureIsTheSameEachTimeAndFromEveryEngine() throws Exception {
        var first = draw(panel(Chart.LINE, "各月到位"), "light", "zh");

        draw(panel(Chart.PIE, "别的"), "dark", "en");

        assertThat(draw(panel(Chart.LINE, "各月到位"), "light", "zh")).isEqualTo(first);
        assertThat(kind.another(Duration.ofSeconds(60)).draw(shown(panel(Chart.LINE, "各月到位")), look("light", "zh")))
                .isEqualTo(first);
    }

    @Test
    void whatAPanelIsCalledStaysText() throws Exception {
        isTheOneThatDraws();
        var evil = "<img src=x onerror=alert(1)>\"'</text><script>alert(2)</script>";
        for (var chart : Chart.values()) {
            var panel = Map.of(
                    "title",
                    evil,
                    "chart",
                    chart.name(),
                    "data",
                    data(List.of(row(evil, 3), row(evil + "&amp;", 2)), evil));

            isNothingButAPicture(draw(panel, "light", "zh"), evil);
        }
        var named = JSON.writeValueAsString(Map.of("name", evil)).replaceAll("^\\{|\\}$", "");
        for (var drawing : Drawing.values()) {
            var panel = new HashMap<String, Object>(JSON.readValue(
                    JSON.writeValueAsString(panel(drawing))
                            .replaceAll("\"name\":\"[^\"]*\"", Matcher.quoteReplacement(named)),
                    new TypeReference<Map<String, Object>>() {}));
            panel.put("title", evil);

            isNothingButAPicture(draw(panel, "light", "zh"), evil);
        }
    }

    private static void isNothingButAPicture(String drawn, String title) throws Exception {
        var root = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(drawn.getBytes(UTF_8)))
                .getDocumentElement();
        assertThat(root.getElementsByTagName("title").item(0).getTextContent()).isEqualTo(title);
        var all = root.getElementsByTagName("*");
        assertThat(IntStream.range(0, all.getLength()).mapToObj(i -> (Element) all.item(i)))
                .allSatisfy(element -> {
                    assertThat(element.getTagName()).isIn(PARTS);
                    assertThat(element.getAttribute("onerror")).isEmpty();
                });
    }

    @Test
    void fiveThousandRowsAreDrawnAsFarAsTheyCanBeSeen() throws Exception {
        isTheOneThatDraws();
        var rows = IntStream.range(0, 5000).mapToObj(i -> row("项目" + i, i)).toList();
        for (var chart : Chart.values()) {
            var drawn = draw(Map.of("title", "很多", "chart", chart.name(), "data", data(rows, "个数")), "light", "zh");

            assertThat(drawn.length()).as("%s", chart).isLessThan(400_000);
            assertThat(drawn).containsAnyOf("共5000项", "未列出");
        }
    }

    /** What takes Rhino long, and is alike in all engines, is tried with the one that this machine draws with. */
    private void isTheOneThatDraws() {
        assumeThat(kind == Kind.V8 || !V8Engines.canRun())
                .as("is drawn with here")
                .isTrue();
    }

    @Test
    void aScriptThatDoesNotEndIsStopped() {
        var stopped = kind.another(Duration.ofMillis(300));
        stopped.run("function forEver() { while (true) { try { while (true) {} } catch (e) {} } }");

        assertThatThrownBy(() -> stopped.call("forEver")).isInstanceOf(Engine.TooLong.class);
    }

    @Test
    void aScriptReachesNothingOfJava() {
        engine.run("var reached = [typeof Packages, typeof java, typeof getClass, typeof JavaImporter].join();"
                + " if (reached !== 'undefined,undefined,undefined,undefined') throw new Error(reached)");
    }

    @Test
    void aPngHasTheSizeThatWasAskedForAndItsChineseLettersAreNotBlank() throws Exception {
        var svg = draw(panel(Chart.NUMBER, "招商看板"), "light", "zh");

        var image = ImageIO.read(new ByteArrayInputStream(Raster.png(svg, LETTERS)));

        assertThat(image.getWidth()).isEqualTo(1920);
        assertThat(image.getHeight()).isEqualTo(1080);
        var dark = IntStream.range(32, 32 + 176)
                .flatMap(x -> IntStream.range(30, 90).map(y -> image.getRGB(x, y) & 0xff))
                .filter(blue -> blue < 100)
                .count();
        assertThat(dark).as("dark points of the title").isBetween(1_000L, 6_000L);
        assertThat("招商看板堃玥×10⁸".codePoints())
                .allSatisfy(
                        character -> assertThat(LETTERS.sign(character).glyph()).isPositive());
    }

    private static void isAsBefore(String name, String drawn) throws IOException {
        var lines = drawn.replace("><", ">\n<");
        var golden = GOLDEN.resolve(name + ".svg");
        if (Boolean.getBoolean("zhaoshang.renew")) {
            Files.writeString(golden, lines);
        }
        if (!Files.exists(golden) || !Files.readString(golden).equals(lines)) {
            Files.createDirectories(CHANGED);
            var changed = Files.writeString(CHANGED.resolve(name + "-changed.svg"), lines);
            throw new AssertionError("look at " + changed + " beside " + golden + "; -Dzhaoshang.renew=true keeps it");
        }
    }

    private String draw(Map<String, ?> panel, String theme, String lang) throws Engine.TooLong {
        return engine.draw(shown(panel), look(theme, lang));
    }

    private static String read(BufferedImage image) throws Exception {
        var points = image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
        var bitmap = new BinaryBitmap(
                new HybridBinarizer(new RGBLuminanceSource(image.getWidth(), image.getHeight(), points)));
        return new QRCodeReader().decode(bitmap).getText();
    }

    private static List<JsonNode> inNode(List<String> panels) throws Exception {
        var all = TELLS
                + "process.stdout.write(JSON.stringify(JSON.parse(process.argv[1]).map((panel) =>"
                + " ({ zh: JSON.parse(tell(panel, 'zh')), en: JSON.parse(tell(panel, 'en')) }))));";
        var process = new ProcessBuilder(
                        "node", "--input-type=module", "-e", all, "--", JSON.writeValueAsString(panels))
                .directory(Path.of("../frontend/pictures").toFile())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        var told = JSON.readTree(process.getInputStream().readAllBytes());
        assertThat(process.waitFor()).isZero();
        return told.valueStream().toList();
    }
}
