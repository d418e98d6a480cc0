package org.zhaoshang.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.zhaoshang.RunningBoard;
import tools.jackson.databind.JsonNode;

/** The bulletin of the demonstration's March. */
@RunningBoard
class BulletinApiTest {

    static final String DOCUMENT = """
            query($asOf: Date, $knownAt: DateTime, $department: ID) {
              board(asOf: $asOf, knownAt: $knownAt) {
                bulletin(department: $department) {
                  title heading sections { title paragraphs table { columns { head figures } rows { cells } } }
                }
              }
            }
            """;

    private final HttpClient browser = HttpClient.newHttpClient();

    @LocalServerPort
    int port;

    private Api api;

    @BeforeEach
    void connect() {
        api = new Api(port);
    }

    @Test
    void marchReproducesTheSpeech() {
        var bulletin = bulletin(Map.of("asOf", "2015-03-31"));

        assertThat(bulletin.get("title").asString()).isEqualTo("2015年1-3月投资促进目标完成情况通报");
        assertThat(bulletin.at("/sections/0/title").asString()).isEqualTo("一、总体情况");
        assertThat(bulletin.at("/sections/0/paragraphs/0").asString())
                .startsWith("1-3月，新签约引进重大项目3个，完成率15.79%，落后序时进度9.21个百分点；"
                        + "到位省外内资24.07亿元，完成率11.3%，落后序时进度13.7个百分点，严重滞后；利用外资");
        assertThat(bulletin.at("/sections/0/paragraphs/1").asString())
                .contains("新签约引进重大项目2个", "到位省外内资29.18亿元")
                .doesNotContain("利用外资");
        assertThat(bulletin.at("/heading/1").asString()).isEqualTo("序时进度：25%");
    }

    @Test
    void itsTablesHoldTheBoardsFigures() {
        var bulletin = bulletin(Map.of("asOf", "2015-03-31"));
        var board = api.ask(
                        "{ board(asOf: \"2015-03-31\") { alerts(first: 1) { totalCount } indicators { code byDepartment"
                                + " { rank department { name } completion { text } } } } }",
                        Map.of())
                .at("/data/board");

        var capital = row(section(bulletin, "指标完成情况").get("table"), "到位省外内资");
        assertThat(capital.get(2).asString()).isEqualTo("200");
        assertThat(capital.get(3).asString()).isEqualTo("213");
        assertThat(capital.get(5).asString()).isEqualTo("24.07");
        assertThat(capital.get(6).asString()).isEqualTo("11.3%");
        assertThat(capital.get(7).asString()).isEqualTo("-13.7");
        assertThat(capital.get(10).asString()).isEqualTo("严重滞后");
        var parts = section(bulletin, "到位省外内资（亿元）各单位完成情况").get("table");
        var ranked = board.at("/indicators/1/byDepartment");
        assertThat(parts.get("rows")).hasSameSizeAs(ranked);
        for (var i = 0; i < ranked.size(); i++) {
            assertThat(parts.at("/rows/" + i + "/cells/1").asString())
                    .isEqualTo(ranked.get(i).at("/department/name").asString());
        }
        assertThat(section(bulletin, "督查事项").at("/paragraphs/0").asString())
                .startsWith("共" + board.at("/alerts/totalCount").asInt() + "项");
        assertThat(section(bulletin, "产业链缺口").at("/table/rows")).isNotEmpty();
    }

    @Test
    void aDepartmentsIsAboutItsOwnPart() {
        var bulletin = bulletin(Map.of("asOf", "2015-03-31", "department", "MEDICAL_CITY"));

        assertThat(bulletin.get("title").asString()).startsWith("医学城管委会").endsWith("完成情况通报");
        assertThat(bulletin.at("/sections/0/paragraphs/0").asString()).contains("新签约引进重大项目1.6个，完成率42.11%");
        assertThat(StreamSupport.stream(bulletin.get("sections").spliterator(), false))
                .noneMatch(section -> section.get("title").asString().contains("各单位"));
        var refused = api.ask(DOCUMENT, Map.of("asOf", "2015-03-31", "department", "NOBODY"));
        assertThat(refused.at("/errors/0/message").asString()).contains("NOBODY");
    }

    @Test
    void anUnfinishedMonthIsToldByItsDayAndEnglishIsEnglish() {
        assertThat(bulletin(Map.of("asOf", "2015-03-15"))
                        .at("/sections/0/paragraphs/0")
                        .asString())
                .startsWith("截至3月15日，");
        var english = api.ask(DOCUMENT, Map.of("asOf", "2015-03-31"), "Accept-Language", "en")
                .at("/data/board/bulletin");
        assertThat(english.get("title").asString()).isEqualTo("Investment Promotion Targets, January to March 2015");
        assertThat(english.at("/sections/0/paragraphs/0").asString())
                .contains("15.79% of the target, 9.21 percentage points behind schedule");
    }

    @Test
    void theWordFileHoldsTheSameWordsAndTables() throws Exception {
        var bulletin = bulletin(Map.of("asOf", "2015-03-31"));
        var file = get("/bulletins/2015-03.docx?lang=zh");

        assertThat(file.statusCode()).isEqualTo(200);
        assertThat(file.headers().firstValue("Content-Disposition").orElse("")).contains("attachment", ".docx");
        try (var document = new XWPFDocument(new ByteArrayInputStream(file.body()))) {
            assertThat(document.getParagraphs())
                    .anyMatch(paragraph -> paragraph
                            .getText()
                            .equals(bulletin.at("/sections/0/paragraphs/0").asString()));
            var first = section(bulletin, "指标完成情况").at("/table/rows/0/cells");
            var row = document.getTables().get(0).getRow(1);
            for (var i = 0; i < first.size(); i++) {
                assertThat(row.getCell(i).getText()).isEqualTo(first.get(i).asString());
            }
        }
        assertThat(get("/bulletins/2015-13.docx").statusCode()).isEqualTo(404);
        assertThat(get("/bulletins/2015-03.docx?department=NOBODY").statusCode())
                .isEqualTo(404);
    }

    private JsonNode bulletin(Map<String, String> variables) {
        var answer = api.ask(DOCUMENT, new HashMap<String, Object>(variables));
        assertThat(answer.has("errors")).as("%s", answer).isFalse();
        return answer.at("/data/board/bulletin");
    }

    private HttpResponse<byte[]> get(String path) throws IOException, InterruptedException {
        return browser.send(
                HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                        .build(),
                HttpResponse.BodyHandlers.ofByteArray());
    }

    private static JsonNode section(JsonNode bulletin, String title) {
        return StreamSupport.stream(bulletin.get("sections").spliterator(), false)
                .filter(section -> section.get("title").asString().endsWith("、" + title))
                .findFirst()
                .orElseThrow();
    }

    private static JsonNode row(JsonNode table, String first) {
        return StreamSupport.stream(table.get("rows").spliterator(), false)
                .map(row -> row.get("cells"))
                .filter(cells -> cells.get(0).asString().equals(first))
                .findFirst()
                .orElseThrow();
    }
}
