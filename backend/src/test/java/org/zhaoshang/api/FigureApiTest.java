package org.zhaoshang.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;
import org.zhaoshang.RunningBoard;

/** Where the code on a picture leads, and that what is pinned stays. */
@RunningBoard
@TestPropertySource(properties = "zhaoshang.admin-password=" + Office.PASSWORD)
class FigureApiTest {

    private static final Pattern FIGURE = Pattern.compile("href=\"https?://[^/\"]+(/f/[\\w-]+)\"");
    private static final String PANEL = "/panels/completion-by-indicator";

    @LocalServerPort
    int port;

    private Api api;

    @BeforeEach
    void connect() {
        api = new Api(port);
    }

    @Test
    void aFigureHoldsUntilItsNumbersChangeAndSaysByWhichRevision() {
        var picture = api.get(PANEL + ".svg?asOf=2015-03-31").body();
        var figure = figure(picture);
        var moment = api.ask("{ changes(first: 1) { nodes { at } } }", Map.of())
                .at("/data/changes/nodes/0/at")
                .asString();
        var pinned = List.of(".svg", ".json", ".csv").stream()
                .map(form -> PANEL + form + "?asOf=2015-03-31&knownAt=" + moment.replace("+", "%2B"))
                .toList();
        var before = pinned.stream().map(address -> api.get(address).body()).toList();

        var genuine = api.get(figure);

        assertThat(genuine.statusCode()).isEqualTo(200);
        assertThat(genuine.body())
                .contains("<h1>真实有效</h1>", "各指标完成率与序时进度", "2015年3月31日", "口径", "<th scope=\"row\">", "指标")
                .doesNotContain("<script", "已被更新");
        assertThat(Api.header(genuine, "Content-Security-Policy")).contains("script-src 'self'");

        var project = api.ask("{ projects(first: 1) { nodes { code } } }", Map.of())
                .at("/data/projects/nodes/0/code")
                .asString();
        new Office(api).arrival(project, "核验用", 12_345);

        var superseded = api.get(figure).body();
        var revision = api.ask("{ about { revision } }", Map.of())
                .at("/data/about/revision")
                .asInt();
        assertThat(superseded).contains("<h1>真实，已被更新</h1>", "的记录版本 " + revision + " 起", "class=\"changed\"", "此后的记录变化");
        assertThat(api.get(figure + "?lang=en").body())
                .contains("<h1>Genuine, superseded</h1>", "changed by revision " + revision);
        assertThat(figure(api.get(PANEL + ".svg?asOf=2015-03-31").body())).isNotEqualTo(figure);
        assertThat(pinned.stream().map(address -> api.get(address).body())).isEqualTo(before);
        assertThat(api.get(figure(before.get(0))).body()).contains("已被更新");
    }

    @Test
    void theProjectsBehindAFigureAreListed() {
        var figure = figure(api.get("/panels/industries-by-planned.svg?asOf=2015-03-31&lang=en")
                .body());

        assertThat(api.get(figure).body()).contains("The projects behind it", "/?drawer=project&amp;project=");
    }

    @Test
    void whatWeDidNotIssueIsSaidToBeNoneOfOurs() {
        var figure = figure(api.get(PANEL + ".svg?asOf=2015-03-31").body());
        for (var forged : List.of(
                figure.substring(0, figure.length() - 1) + (figure.endsWith("A") ? "B" : "A"),
                figure.substring(0, figure.length() - 4),
                figure + "A",
                "/f/" + "A".repeat(60),
                "/f/x",
                "/f/" + "%E6%95%B0".repeat(10))) {
            var answer = api.get(forged);

            assertThat(answer.statusCode()).as(forged).isEqualTo(404);
            assertThat(answer.body()).contains("这不是本系统出具的数字。").doesNotContain("completion", "2015", "<dl", "真实");
        }
    }

    @Test
    void aSmallPictureHasNoCodeUnlessItIsAskedFor() {
        assertThat(api.get(PANEL + ".svg?width=400&height=300").body()).doesNotContain("/f/");
        assertThat(api.get(PANEL + ".svg?width=400&height=300&code=true").body())
                .contains("/f/");
        assertThat(api.get(PANEL + ".svg?code=false").body()).doesNotContain("/f/");
        assertThat(api.get(PANEL + ".svg?code=perhaps").statusCode()).isEqualTo(400);
    }

    private static String figure(String picture) {
        var found = FIGURE.matcher(picture);
        assertThat(found.find()).isTrue();
        return found.group(1);
    }
}
