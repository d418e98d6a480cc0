package org.zhaoshang.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zhaoshang.api.Api.header;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFGraphicFrame;
import org.apache.poi.xslf.usermodel.XSLFTextShape;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;
import org.zhaoshang.RunningBoard;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Panels as slides that can be edited, and that take new numbers when they are sent back. */
@RunningBoard
@TestPropertySource(properties = "zhaoshang.admin-password=" + Office.PASSWORD)
class DeckApiTest {

    private static final String ADMIN = Api.basic("admin", Office.PASSWORD);

    @LocalServerPort
    int port;

    private Api api;

    @BeforeEach
    void connect() {
        api = new Api(port);
    }

    @Test
    void theBoardAsSlidesHasThePanelsInTheirOrderWithTheirSentencesAndNumbers() throws IOException {
        var board = api.ask(
                        "{ board(asOf: \"2015-03-31\") { panelBoard { places { panel { id title } } } }"
                                + " panel(id: \"funnel-by-stage\") { data(asOf: \"2015-03-31\") { rows { label values } } } }",
                        Map.of())
                .get("data");

        var deck = api.download("/decks/board.pptx?asOf=2015-03-31");

        try (var slides = read(deck)) {
            var titles = new ArrayList<String>();
            board.at("/board/panelBoard/places")
                    .forEach(place -> titles.add(place.at("/panel/title").asString()));
            assertThat(slides.getSlides()).extracting(slide -> slide.getTitle()).isEqualTo(titles);
            var funnel = slides.getSlides().get(titles.indexOf("各阶段在手项目"));
            assertThat(texts(funnel.getShapes()))
                    .anyMatch(text -> text.contains("居首的是"))
                    .anyMatch(text -> text.startsWith("截止2015年3月31日")
                            && text.contains("日期已定，记录随最新更新 · 演示数据")
                            && text.contains("http://localhost:" + port + "/f/"));
            assertThat(numbers(funnel.getShapes())).isEqualTo(rows(board.at("/panel/data/rows")));
        }
    }

    @Test
    void aSlideOfOnePanelSpeaksTheLanguageThatIsAskedForAndMayGoWithoutItsCode() throws IOException {
        try (var slides = read(api.download("/decks/board.pptx?panels=funnel-by-stage&lang=en&code=false"))) {
            assertThat(slides.getSlides()).hasSize(1);
            assertThat(slides.getSlides().get(0).getTitle()).isEqualTo("Projects in hand by stage");
            assertThat(texts(slides.getSlides().get(0).getShapes()))
                    .anyMatch(text -> text.contains("follows the newest day and records"));
            assertThat(slides.getPictureData()).isEmpty();
        }
    }

    @Test
    void aDeckThatIsSentBackComesWithNewNumbersAndSaysWhatBecameOfItsCharts() throws IOException {
        save("deck-kept", "<img src=x onerror=alert(1)>");
        save("deck-gone", "要撤下的");
        var deck = api.download("/decks/board.pptx?panels=deck-kept,deck-gone&asOf=2015-03-31");
        remove("deck-gone");

        var answer = api.exchange("/decks/refresh?asOf=2015-02-28&lang=zh", deck, "汇报.pptx");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(header(answer, "Content-Disposition")).contains("%E6%B1%87%E6%8A%A5-%E6%9B%B4%E6%96%B0.pptx");
        var report = new JsonMapper().readTree(header(answer, "Zhaoshang-Refresh"));
        assertThat(report.get("renewed").asInt()).isEqualTo(1);
        assertThat(report.get("untouched").asInt()).isEqualTo(1);
        assertThat(report.at("/left/0/slide").asInt()).isEqualTo(2);
        assertThat(report.at("/left/0/name").asString()).isEqualTo("要撤下的");
        assertThat(report.at("/left/0/message").asString()).contains("deck-gone");
        var then = api.ask(
                "{ panel(id: \"deck-kept\") { data(asOf: \"2015-02-28\") { rows { label values } } } }", Map.of());
        try (var slides = read(answer.body())) {
            assertThat(slides.getSlides().get(0).getTitle()).isEqualTo("<img src=x onerror=alert(1)>");
            assertThat(numbers(slides.getSlides().get(0).getShapes()))
                    .isEqualTo(rows(then.at("/data/panel/data/rows")));
            assertThat(texts(slides.getSlides().get(0).getShapes())).anyMatch(text -> text.startsWith("截止2015年2月28日"));
        }
    }

    @Test
    void whatCannotBeMadeIsRefusedInPlainWords() {
        var unknown = api.get("/decks/board.pptx?panels=no-such-panel&lang=en");
        assertThat(unknown.statusCode()).isEqualTo(404);
        assertThat(Api.json(unknown).get("message").asString()).contains("no-such-panel");
        assertThat(api.get("/decks/board.pptx?panels=funnel-by-stage&asOf=today")
                        .statusCode())
                .isEqualTo(400);
        assertThat(api.get("/decks/board.pptx?panels=funnel-by-stage&no=such").statusCode())
                .isEqualTo(400);
        assertThat(api.get("/decks/board.pptx?panels=" + "funnel-by-stage,".repeat(61))
                        .statusCode())
                .isEqualTo(400);
        var text = api.upload(
                "/decks/refresh", "不是幻灯片".getBytes(StandardCharsets.UTF_8), "a.pptx", "Accept-Language", "zh");
        assertThat(text.statusCode()).isEqualTo(422);
        assertThat(Api.json(text).get("message").asString()).isEqualTo("a.pptx：不是 PowerPoint 演示文稿（.pptx）");
        assertThat(api.upload("/decks/refresh", new byte[0], "a.pptx", "Origin", "https://elsewhere.example")
                        .statusCode())
                .isBetween(401, 403);
    }

    private void save(String id, String title) {
        var input = Map.of(
                "id",
                id,
                "title",
                title,
                "chart",
                "BAR",
                "query",
                "query($asOf: Date) { projectStats(asOf: $asOf, groupBy: [{field: INDUSTRY}])"
                        + " { groups { keys { label } count } } }",
                "mapping",
                Map.of("rows", "projectStats.groups", "label", "keys.0.label", "values", List.of("count")));
        var saved = api.ask(Api.document("panel-save.graphql"), Map.of("input", input), "Authorization", ADMIN);
        assertThat(saved.at("/data/panelSave/userErrors")).isEmpty();
    }

    private void remove(String id) {
        var removed = api.ask(
                "mutation($id: ID!) { panelRemove(input: {id: $id}) { userErrors { message } } }",
                Map.of("id", id),
                "Authorization",
                ADMIN);
        assertThat(removed.at("/data/panelRemove/userErrors")).isEmpty();
    }

    private static XMLSlideShow read(byte[] deck) throws IOException {
        return new XMLSlideShow(new ByteArrayInputStream(deck));
    }

    private static List<String> texts(List<?> shapes) {
        return shapes.stream()
                .filter(XSLFTextShape.class::isInstance)
                .map(shape -> ((XSLFTextShape) shape).getText())
                .toList();
    }

    private static List<List<Object>> rows(JsonNode rows) {
        var lines = new ArrayList<List<Object>>();
        rows.forEach(row -> lines.add(
                List.of(row.get("label").asString(), row.at("/values/0").asDouble())));
        return lines;
    }

    /** In the workbook of the slide's chart. */
    private static List<List<Object>> numbers(List<?> shapes) throws IOException {
        var chart = shapes.stream()
                .filter(shape -> shape instanceof XSLFGraphicFrame frame && frame.hasChart())
                .map(shape -> ((XSLFGraphicFrame) shape).getChart())
                .findFirst()
                .orElseThrow();
        try (var book = chart.getWorkbook()) {
            var lines = new ArrayList<List<Object>>();
            for (var row : book.getSheetAt(0)) {
                if (row.getRowNum() > 0 && !row.getCell(0).getStringCellValue().isEmpty()) {
                    lines.add(List.of(
                            row.getCell(0).getStringCellValue(), row.getCell(1).getNumericCellValue()));
                }
            }
            return lines;
        } catch (org.apache.poi.openxml4j.exceptions.InvalidFormatException e) {
            throw new IOException(e);
        }
    }
}
