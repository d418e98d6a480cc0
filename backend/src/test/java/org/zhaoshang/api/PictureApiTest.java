package org.zhaoshang.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zhaoshang.api.Api.header;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;
import org.zhaoshang.RunningBoard;

/** A panel as a picture at an address that stays. */
@RunningBoard
@TestPropertySource(properties = "zhaoshang.admin-password=" + Office.PASSWORD)
class PictureApiTest {

    private static final String PICTURE = "/panels/funnel-by-stage.svg?asOf=2015-03-31";

    @LocalServerPort
    int port;

    private Api api;

    @BeforeEach
    void connect() {
        api = new Api(port);
    }

    @Test
    void thePictureShowsThePanelsNumbersItsDayAndThatItIsADemonstration() {
        var panel = api.ask(
                        "{ panel(id: \"funnel-by-stage\") { imageUrl title data(asOf: \"2015-03-31\")"
                                + " { rows { label values } } } }",
                        Map.of())
                .at("/data/panel");

        var picture = api.get(panel.get("imageUrl").asString() + "?asOf=2015-03-31");

        assertThat(picture.statusCode()).isEqualTo(200);
        assertThat(header(picture, "Content-Type")).isEqualTo("image/svg+xml");
        assertThat(header(picture, "Content-Security-Policy"))
                .isEqualTo("default-src 'none'; style-src 'unsafe-inline'; sandbox");
        assertThat(picture.body()).contains(panel.get("title").asString(), "截止2015年3月31日", "日期已定，记录随最新更新", "演示数据");
        panel.at("/data/rows")
                .forEach(row -> assertThat(picture.body())
                        .contains(">" + row.get("label").asString() + "<")
                        .contains(">" + row.at("/values/0").asInt() + "个<"));
        assertThat(api.get("/panels/funnel-by-stage.svg?lang=en&theme=dark").body())
                .contains("Projects in hand by stage", "follows the newest day and records", "#16202d");
        assertThat(api.get("/panels/funnel-by-stage.svg?knownAt=2001-01-01T00:00:00Z")
                        .body())
                .contains("记录按2001年1月1日 08:00所知", ">0个<");
    }

    @Test
    void whoHasThePictureIsNotSentItAgainUntilARecordIsWritten() {
        var first = api.get(PICTURE);
        var tag = header(first, "ETag");

        assertThat(header(first, "Cache-Control")).isEqualTo("private, no-cache");
        assertThat(api.get(PICTURE, "If-None-Match", tag).statusCode()).isEqualTo(304);
        assertThat(header(api.get(PICTURE + "&width=961"), "ETag")).isNotEqualTo(tag);

        save("picture-tag", "新面板");

        assertThat(api.get(PICTURE, "If-None-Match", tag).statusCode()).isEqualTo(200);
    }

    @Test
    void aPngIsAsLargeAsAskedFor() {
        var png = api.download("/panels/funnel-by-stage.png?width=300&height=200&scale=1.5");

        assertThat(png).startsWith(new byte[] {(byte) 0x89, 'P', 'N', 'G'});
        assertThat((png[18] & 0xff) << 8 | png[19] & 0xff).isEqualTo(450);
        assertThat((png[22] & 0xff) << 8 | png[23] & 0xff).isEqualTo(300);
    }

    @Test
    void whatCannotBeDrawnIsRefusedByName() {
        for (var parameter : List.of(
                "width=99",
                "height=100000",
                "width=1e3",
                "scale=4",
                "theme=blue",
                "lang=fr",
                "asOf=yesterday",
                "knownAt=2015",
                "knownAt=2999-01-01T00:00:00Z",
                "chain=BIOMED")) {
            var refused = api.get("/panels/funnel-by-stage.png?" + parameter);

            assertThat(refused.statusCode()).as(parameter).isEqualTo(400);
            assertThat(Api.json(refused).get("message").asString())
                    .startsWith(parameter.substring(0, parameter.indexOf('=')) + "：");
        }
        assertThat(api.get("/panels/funnel-by-stage.png?width=4000&height=4000&scale=3")
                        .statusCode())
                .isEqualTo(400);
        var unknown = api.get("/panels/no-such-panel.svg?lang=en");
        assertThat(unknown.statusCode()).isEqualTo(404);
        assertThat(Api.json(unknown).get("message").asString())
                .isEqualTo("there is no panel no-such-panel, or it was removed");
    }

    @Test
    void aTitleIsTextWhateverItSays() {
        save("picture-evil", "<img src=x onerror=alert(1)>");

        var picture = api.get("/panels/picture-evil.svg?asOf=2015-03-31");

        assertThat(picture.statusCode()).isEqualTo(200);
        assertThat(picture.body())
                .contains("&lt;img src=x onerror=alert(1)&gt;")
                .doesNotContain("<img", "<script", "foreignObject");
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
        var saved = api.ask(
                Api.document("panel-save.graphql"),
                Map.of("input", input),
                "Authorization",
                Api.basic("admin", Office.PASSWORD));
        assertThat(saved.at("/data/panelSave/userErrors")).isEmpty();
    }
}
