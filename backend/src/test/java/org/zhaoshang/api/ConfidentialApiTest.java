package org.zhaoshang.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zhaoshang.api.Talks.ADMIN;
import static org.zhaoshang.api.Talks.BUREAU;
import static org.zhaoshang.api.Talks.CLERK;
import static org.zhaoshang.api.Talks.LEADER;
import static org.zhaoshang.api.Talks.SECRET;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;
import org.springframework.web.util.HtmlUtils;
import org.zhaoshang.RunningBoard;
import org.zhaoshang.shared.Withheld;
import org.zhaoshang.store.AccountStore;
import tools.jackson.databind.JsonNode;

/** The notes of talks are for the bureau alone, whichever way somebody asks, and nobody wipes out what they do not see. */
@RunningBoard
@TestPropertySource(properties = {"zhaoshang.demo=false", "zhaoshang.admin-password=a good password"})
class ConfidentialApiTest {

    private static final String NOTES = """
            query($code: ID!, $knownAt: DateTime) { project(code: $code, knownAt: $knownAt) {
              followUps { summary nextStep place withheld } stageHistory { note withheld } reviews { conclusion withheld }
              commitments { promise withheld } requests { subject withheld } factors { note withheld }
              supports { subject withheld } attributes
              history { nodes { summary reason changes { before after } } } } }
            """;

    @LocalServerPort
    int port;

    @Autowired
    AccountStore accounts;

    private Api api;
    private Talks talks;

    @BeforeEach
    void office() {
        api = new Api(port);
        talks = new Talks(api, accounts);
    }

    @Test
    void nobodyElseIsToldWhicheverWayTheyAsk() {
        talks.begin("TALK-1");
        talks.panel("notes-of-talks");
        var ways = waysOut("TALK-1");

        assertThat(ways).allSatisfy((way, ask) -> {
            assertThat(ask.as(BUREAU)).as("the bureau by " + way).contains(SECRET);
            assertThat(ask.as(ADMIN)).as("an administrator by " + way).contains(SECRET);
            assertThat(ask.as(LEADER)).as("a publisher by " + way).isNotEmpty().doesNotContain(SECRET);
            assertThat(ask.as(CLERK)).as("an editor by " + way).isNotEmpty().doesNotContain(SECRET);
        });
        assertThat(body("{ board { bulletin { sections { paragraphs table { rows { cells } } } } } }", LEADER))
                .doesNotContain(SECRET);
    }

    @Test
    void aFigureHoldsForThoseWhoAreNotToldWhatChangedInIt() {
        talks.begin("TALK-F");
        talks.panelOfMoment("figure-of-talks");
        var picture = api.get("/panels/figure-of-talks.svg", LEADER).body();
        var figure = picture.replaceAll("(?s).*href=\"https?://[^/\"]+(/f/[\\w-]+)\".*", "$1");
        talks.change("projectUpdate", Map.of("code", "TALK-F", "attributes", Map.of("备注", "不要" + SECRET, "园区", "示例")));

        assertThat(api.get(figure, LEADER).body()).contains("真实有效");
        assertThat(api.get(figure).body()).as("nobody's").contains("真实有效");
        assertThat(api.get(figure, BUREAU).body()).contains("已被更新");
    }

    private Map<String, Asking> waysOut(String code) {
        var ways = new LinkedHashMap<String, Asking>();
        var variables = Map.of("code", code);
        ways.put("the contract's detail", who -> body(Api.document("project-detail.graphql"), variables, who));
        ways.put("all notes", who -> body(NOTES, variables, who));
        ways.put(
                "the list",
                who -> body(
                        "query($code: String!) { projects(filter: {code: {eq: $code}}) { nodes { attributes followUps"
                                + " { summary } } } }",
                        variables,
                        who));
        ways.put(
                "groups",
                who -> body("{ projectStats(groupBy: [{attribute: \"备注\"}]) { groups { keys { label } } } }", who));
        ways.put("the log", who -> body("{ changes(first: 500) { nodes { summary changes { after } } } }", who));
        ways.put("alerts", who -> body("{ board { alerts(first: 500) { nodes { message item } } } }", who));
        ways.put(
                "answers to alerts",
                who -> body(
                        "{ board { alerts(first: 500, acknowledged: true) { nodes { acknowledgement { reason } } } } }",
                        who));
        ways.put("events", who -> body("{ events { nodes { leads { outcome withheld } } } }", who));
        ways.put(
                "what cites a policy",
                who -> body(
                        "{ policies(citedBy: \"" + code + "\") { nodes { citations { subject withheld } } } }", who));
        ways.put("a panel", who -> body("{ panel(id: \"notes-of-talks\") { data { rows { label } } } }", who));
        for (var type : List.of("json", "csv")) {
            ways.put(
                    "a panel's " + type,
                    who -> api.get("/panels/notes-of-talks." + type, who).body());
        }
        ways.put("a panel's workbook", who -> unzipped(api.download("/panels/notes-of-talks.xlsx", who)));
        ways.put("slides", who -> unzipped(api.download("/decks/board.pptx?panels=notes-of-talks", who)));
        return ways;
    }

    /** What is answered to somebody. */
    private interface Asking {
        String as(String... who);
    }

    @Test
    void aFileHoldsWhatItsReaderMaySee() {
        talks.begin("TALK-2");

        for (var kind : List.of(
                "projects",
                "follow_ups",
                "reviews",
                "commitments",
                "requests",
                "factors",
                "supports",
                "leads",
                "answers")) {
            var path = "/api/export.csv?kind=" + kind;
            assertThat(api.get(path, BUREAU).body()).as(kind).contains(SECRET);
            assertThat(api.get(path, CLERK).body())
                    .as(kind)
                    .doesNotContain(SECRET)
                    .contains(Withheld.TEXT);
        }
        assertThat(unzipped(api.download("/api/export.xlsx", BUREAU))).contains(SECRET);
        assertThat(unzipped(api.download("/api/export.xlsx", CLERK))).doesNotContain(SECRET);
        var query = Map.of("query", "{ projects { nodes { code attributes } } }", "rows", "projects.nodes");
        assertThat(api.post("/api/export.csv", query, BUREAU).body()).contains(SECRET);
        assertThat(api.post("/api/export.csv", query, CLERK).body()).doesNotContain(SECRET);
    }

    @Test
    void nobodyGuessesAWordByFilteringOrFromAnAnswerThatSomebodyElseGot() {
        talks.begin("TALK-3");
        var guess = "{ projects(filter: {and: [{code: {eq: \"TALK-3\"}}, {attributes: [{path: \"备注\", contains: \""
                + SECRET + "\"}]}]}) { totalCount } }";
        var path = "/graphql?query="
                + URLEncoder.encode("{ project(code: \"TALK-3\") { followUps { summary } } }", StandardCharsets.UTF_8);
        var known = api.get(path, BUREAU);

        assertThat(body(guess, BUREAU)).contains("\"totalCount\":1");
        assertThat(body(guess, LEADER)).contains("\"totalCount\":0");
        var asked = api.get(path, LEADER[0], LEADER[1], "If-None-Match", Api.header(known, "ETag"));
        assertThat(asked.statusCode()).isEqualTo(200);
        assertThat(asked.body()).doesNotContain(SECRET);
    }

    @Test
    void whoeverCarriesALinkIsNotTheBureau() {
        talks.begin("TALK-4");
        talks.panel("notes-by-link");
        var link = api.ask(
                        "mutation { panelLinkCreate(input: {panel: \"notes-by-link\"}) { addresses { json } } }",
                        Map.of(),
                        BUREAU)
                .at("/data/panelLinkCreate/addresses/json")
                .asString();

        var shown = api.get(link.substring(link.indexOf("/panels/")));

        assertThat(shown.statusCode()).isEqualTo(200);
        assertThat(shown.body()).contains(Withheld.TEXT).doesNotContain(SECRET);
    }

    @Test
    void theTalksAreOverWithASigningAndWhatWasWrittenBeforeStaysInThePast() throws InterruptedException {
        talks.begin("TALK-5");
        var before = api.ask("{ project(code: \"TALK-5\") { updatedAt } }", Map.of(), BUREAU)
                .at("/data/project/updatedAt")
                .asString();
        talks.change(
                "projectAdvance", Map.of("code", "TALK-5", "to", "SIGNED", "on", "2020-06-01", "agreement", "FORMAL"));
        var then = Map.of("code", "TALK-5", "knownAt", before);

        var now = api.ask(NOTES, Map.of("code", "TALK-5"), LEADER);

        assertThat(now.at("/data/project/followUps").toString()).contains(SECRET);
        assertThat(now.at("/data/project/attributes").toString()).contains(SECRET);
        assertThat(now.at("/data/project/history").toString()).contains("签约").doesNotContain(SECRET);
        assertThat(body(NOTES, then, LEADER)).doesNotContain(SECRET);
        assertThat(body(NOTES, then, BUREAU)).contains(SECRET);

        talks.change("projectCorrectStage", Map.of("code", "TALK-5", "remove", "SIGNED", "reason", "未签成"));
        assertThat(body(NOTES, Map.of("code", "TALK-5"), LEADER)).doesNotContain(SECRET);
    }

    @Test
    void whoeverDoesNotSeeANoteDoesNotWipeItOut() {
        talks.begin("TALK-6");
        var whole = notes("TALK-6");
        for (var kind :
                List.of("projects", "follow_ups", "reviews", "commitments", "requests", "factors", "supports")) {
            var file = api.get("/api/export.csv?kind=" + kind, CLERK).body();
            var answer = api.upload("/api/import?apply=true", of("TALK-6", file), kind + ".csv", CLERK);
            assertThat(answer.statusCode()).as("%s: %s", kind, answer.body()).isEqualTo(200);
            assertThat(Api.json(answer).at("/changes")).as(kind).isEmpty();
        }
        assertThat(notes("TALK-6")).isEqualTo(whole);

        var renamed = of(
                "TALK-6", api.get("/api/export.csv?kind=projects", CLERK).body().replace("TALK-6示例", "改名示例"));
        var blank = of(
                "TALK-6",
                api.get("/api/export.csv?kind=follow_ups", CLERK).body().replace("上门招商", "来访"));
        assertThat(api.upload("/api/import?apply=true", renamed, "a.csv", CLERK).statusCode())
                .isEqualTo(200);
        assertThat(api.upload("/api/import?apply=true", blank, "b.csv", CLERK).statusCode())
                .isEqualTo(200);
        for (var attributes : List.of(Map.of("园区", "别处"), Map.of("备注", Withheld.TEXT))) {
            var answer = api.ask(
                    Office.document("project", "projectUpdate", "attributes"),
                    Map.of("input", Map.of("code", "TALK-6", "attributes", attributes)),
                    CLERK);
            assertThat(answer.toString()).contains("\"userErrors\":[]").doesNotContain(SECRET);
        }

        assertThat(api.ask("{ project(code: \"TALK-6\") { name } }", Map.of(), CLERK)
                        .toString())
                .contains("改名示例");
        var kept = notes("TALK-6");
        assertThat(kept.at("/followUps/0/summary").asString()).contains(SECRET);
        assertThat(kept.at("/followUps/0/place").asString()).contains(SECRET);
        assertThat(kept.at("/attributes/备注").asString()).contains(SECRET);
    }

    private JsonNode notes(String code) {
        return api.ask(NOTES.substring(0, NOTES.indexOf("history")) + "} }", Map.of("code", code), BUREAU)
                .at("/data/project");
    }

    /** The lines of a table that are about one project, under its headers. */
    private static byte[] of(String code, String csv) {
        var lines = csv.lines().toList();
        var own = new ArrayList<>(List.of(lines.get(0)));
        lines.stream().filter(line -> line.contains(code)).forEach(own::add);
        return (String.join("\n", own) + "\n").getBytes(StandardCharsets.UTF_8);
    }

    private String body(String document, String... who) {
        return body(document, Map.of(), who);
    }

    private String body(String document, Map<String, ?> variables, String... who) {
        var answer = api.ask(document, variables, who);
        assertThat(answer.has("errors")).as("%s", answer).isFalse();
        return answer.toString();
    }

    private static String unzipped(byte[] file) {
        try (var zip = ZipFile.builder().setByteArray(file).get()) {
            var text = new StringBuilder();
            for (var entry : Collections.list(zip.getEntries())) {
                var bytes = zip.getInputStream(entry).readAllBytes();
                text.append(
                        entry.getName().endsWith(".xlsx")
                                ? unzipped(bytes)
                                : HtmlUtils.htmlUnescape(new String(bytes, StandardCharsets.UTF_8)));
            }
            return text.toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
