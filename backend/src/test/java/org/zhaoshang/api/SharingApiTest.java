package org.zhaoshang.api;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.zhaoshang.api.Api.header;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;
import org.zhaoshang.RunningBoard;
import tools.jackson.databind.JsonNode;

/** A panel leaves the page: as a frame that editors find by themselves, and as a table. */
@RunningBoard
@TestPropertySource(properties = "zhaoshang.admin-password=" + Office.PASSWORD)
class SharingApiTest {

    private static final Pattern ADDRESS = Pattern.compile("<([^>]+)>");

    @LocalServerPort
    int port;

    private Api api;

    @BeforeEach
    void connect() {
        api = new Api(port);
    }

    @Test
    void whoLooksAtAFrameLearnsHowToShowIt() {
        var frame = api.get("/embed/funnel-by-stage?lang=en&theme=transparent&asOf=2015-03-31");

        var link = header(frame, "Link");
        assertThat(link).contains("rel=\"alternate\"", "type=\"application/json+oembed\"");
        var address = ADDRESS.matcher(link);
        assertThat(address.find()).isTrue();
        var answer = Api.json(api.get(address.group(1).substring(base().length())));

        assertThat(text(answer, "type")).isEqualTo("rich");
        assertThat(text(answer, "title")).isEqualTo("Projects in hand by stage");
        assertThat(text(answer, "html"))
                .isEqualTo(
                        "<iframe src=\"" + base()
                                + "/embed/funnel-by-stage?asOf=2015-03-31&amp;lang=en&amp;theme=transparent\""
                                + " title=\"Projects in hand by stage\" width=\"960\" height=\"540\" style=\"border:0\" loading=\"lazy\"></iframe>");
        assertThat(api.get(text(answer, "thumbnail_url").substring(base().length()))
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void aFrameIsNoLargerThanAskedForAndOnlyOfOurPanels() {
        var small = Api.json(oembed(
                base() + "/panels/funnel-by-stage.png?width=1280&asOf=2015-03-31", "&maxwidth=400&maxheight=300"));

        assertThat(small.get("width").asInt()).isEqualTo(400);
        assertThat(small.get("height").asInt()).isEqualTo(300);
        assertThat(text(small, "html")).contains("/embed/funnel-by-stage?asOf=2015-03-31\"");
        for (var foreign : List.of(
                base() + "/embed/no-such-panel",
                base() + "/",
                base() + "/embed/funnel-by-stage/../x",
                "http://localhost.example.cn:" + port + "/embed/funnel-by-stage",
                "https://localhost:" + port + "/embed/funnel-by-stage",
                "http://localhost:" + port + "@example.cn/embed/funnel-by-stage",
                "no address")) {
            assertThat(oembed(foreign, "").statusCode()).as(foreign).isEqualTo(404);
        }
        assertThat(oembed(base() + "/embed/funnel-by-stage", "&format=xml").statusCode())
                .isEqualTo(501);
        assertThat(api.get("/oembed").statusCode()).isEqualTo(400);
    }

    @Test
    void theTableHasThePanelsNumbers() throws IOException {
        var csv = api.get("/panels/funnel-by-stage.csv?asOf=2015-03-31&lang=en");

        assertThat(header(csv, "Content-Type")).startsWith("text/csv");
        assertThat(URLDecoder.decode(header(csv, "Content-Disposition"), UTF_8))
                .contains("Projects in hand by stage 2015-03-31.csv");
        var rows = api.ask(
                        "{ panel(id: \"funnel-by-stage\") { data(asOf: \"2015-03-31\") { rows { label values } } } }",
                        Map.of(),
                        "Accept-Language",
                        "en")
                .at("/data/panel/data/rows");
        assertThat(rows).isNotEmpty();
        var lines = csv.body().lines().toList();
        assertThat(lines.get(0)).startsWith("\uFEFFName,").contains("(");
        rows.forEach(row -> assertThat(lines)
                .contains(
                        row.get("label").asString() + "," + row.at("/values/0").asString()));
        try (var book = new ReadableWorkbook(
                new ByteArrayInputStream(api.download("/panels/funnel-by-stage.xlsx?asOf=2015-03-31")))) {
            var sheet = book.getFirstSheet().read();
            assertThat(sheet).hasSize(rows.size() + 1);
            assertThat(sheet.get(1).getCellAsNumber(1).orElseThrow().toPlainString())
                    .isEqualTo(rows.get(0).at("/values/0").asString());
        }
    }

    @Test
    void aTableIsOfThePanelThatWasMeantOrThereIsNone() {
        assertThat(api.get("/panels/funnel-by-stage.csv?knownAt=2001-01-01T00:00:00Z")
                        .body())
                .contains(",0");
        for (var wrong : List.of("asOf=yesterday", "knownAt=2999-01-01T00:00:00Z", "chain=BIOMED")) {
            var refused = api.get("/panels/funnel-by-stage.xlsx?" + wrong);

            assertThat(refused.statusCode()).as(wrong).isEqualTo(400);
            assertThat(text(Api.json(refused), "message")).startsWith(wrong.substring(0, wrong.indexOf('=')) + "：");
        }
        assertThat(api.get("/panels/no-such-panel.csv").statusCode()).isEqualTo(404);
    }

    @Test
    void aPanelTellsWhatWasKnownAtAMoment() {
        var panel = api.ask(
                        "{ panel(id: \"funnel-by-stage\", knownAt: \"2001-01-01T00:00:00Z\")"
                                + " { data(asOf: \"2015-03-31\") { followsMoment rows { values } } } }",
                        Map.of())
                .at("/data/panel/data");

        assertThat(panel.get("followsMoment").asBoolean()).isTrue();
        panel.get("rows").forEach(row -> assertThat(row.at("/values/0").asInt()).isZero());
    }

    @Test
    void withoutASettingOnlyWeFrameAPanel() {
        var frame = api.get("/embed/funnel-by-stage");

        assertThat(header(frame, "Content-Security-Policy")).endsWith("frame-ancestors 'self'");
        assertThat(header(frame, "X-Frame-Options")).isEqualTo("SAMEORIGIN");
        assertThat(header(api.get("/"), "X-Frame-Options")).isEqualTo("SAMEORIGIN");
    }

    private HttpResponse<String> oembed(String url, String more) {
        return api.get("/oembed?url=" + URLEncoder.encode(url, UTF_8) + more);
    }

    private String base() {
        return "http://localhost:" + port;
    }

    private static String text(JsonNode node, String name) {
        return node.get(name).asString();
    }
}
