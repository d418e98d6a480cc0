package org.zhaoshang.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zhaoshang.api.Office.errors;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;
import org.zhaoshang.RunningBoard;
import org.zhaoshang.store.LinkStore;
import org.zhaoshang.store.PanelLink;
import tools.jackson.databind.JsonNode;

/** What a link opens without an account, where reading needs one: what it is for, and nothing else. */
@RunningBoard
@TestPropertySource(properties = {"zhaoshang.demo=false", "zhaoshang.admin-password=" + Office.PASSWORD})
class LinkApiTest {

    private static final String PANEL = "funnel-by-stage";
    private static final String DAY = "2015-03-31";
    private static final String[] ADMIN = {"Authorization", Api.basic("admin", Office.PASSWORD)};

    @LocalServerPort
    int port;

    @Autowired
    LinkStore store;

    private Api api;

    @BeforeEach
    void connect() {
        api = new Api(port);
    }

    @Test
    void aLinkOpensItsPanelAndNothingElse() {
        var link = created(Map.of("panel", PANEL, "asOf", DAY, "lang", "zh", "note", "给某某公司"));
        var token = token(link);

        for (var address : addresses(link)) {
            var opened = api.get(address);
            assertThat(opened.statusCode()).as(address).isEqualTo(200);
            assertThat(Api.header(opened, "Cache-Control")).as(address).containsAnyOf("private", "no-store");
            assertThat(Api.header(opened, "Referrer-Policy")).isEqualTo("no-referrer");
            assertThat(opened.headers().firstValue("Set-Cookie")).isEmpty();
            assertThat(api.call("HEAD", address).statusCode()).as(address).isEqualTo(200);
            assertThat(api.get(address.replaceFirst("&?link=[\\w-]+", "")).statusCode())
                    .as("%s without a link", address)
                    .isEqualTo(address.startsWith("/embed/") ? 200 : 401);
        }
        assertThat(api.get("/panels/" + PANEL + ".png?asOf=" + DAY + "&width=300&height=200&code=false&link=" + token)
                        .statusCode())
                .isEqualTo(200);

        for (var other : List.of(
                "/graphql?query=%7Babout%7Brevision%7D%7D&link=" + token,
                "/live?link=" + token,
                "/api/export.xlsx?link=" + token,
                "/bulletins/2015-03.html?link=" + token)) {
            assertThat(api.get(other).statusCode()).as(other).isEqualTo(401);
        }
        assertThat(api.call("POST", "/panels/" + PANEL + ".svg?asOf=" + DAY + "&link=" + token)
                        .statusCode())
                .isEqualTo(401);
    }

    @Test
    void everyLinkThatIsNotGoodIsRefusedAlike() {
        var other = token(created(Map.of("panel", "industries-by-planned", "asOf", DAY)));
        var link = created(Map.of("panel", PANEL, "asOf", DAY, "lang", "zh"));
        var revoked = created(Map.of("panel", PANEL, "asOf", DAY, "lang", "zh"));
        revoke(revoked.at("/link/id").asString());
        var token = token(link);
        var tokens = new TreeMap<>(Map.of(
                "revoked",
                token(revoked),
                "of another panel",
                other,
                "tampered",
                token.substring(0, 39) + (token.endsWith("A") ? 'B' : 'A'),
                "tampered in its id",
                (token.charAt(0) == 'A' ? 'B' : 'A') + token.substring(1),
                "its id alone",
                token.substring(0, 16),
                "empty",
                "",
                "no link",
                "%00%22%7B%7D",
                "the seal of another",
                token.substring(0, 16) + other.substring(16)));

        for (var address : addresses(link)) {
            var answers = new ArrayList<String>();
            tokens.forEach((what, bad) -> answers.add(refused(what, address.replace(token, bad))));
            for (var changed : List.of(
                    address.replace("asOf=" + DAY, "asOf=2015-03-30"),
                    address.replace("asOf=" + DAY, "asOf=" + DAY + "&asOf=2015-03-30"),
                    address.replace("asOf=" + DAY + "&", ""),
                    address + "&knownAt=2015-04-02T01:30:00Z",
                    address + "&chain=BIOMED",
                    address + "&theme=dark",
                    address + "&link=" + token,
                    address.replace("funnel-by-stage", "funnel%2Dby-stage").replace("board.pptx?", "bo%61rd.pptx?"))) {
                answers.add(refused("re-scoped", changed));
            }
            var bad = address.replace(token, token(revoked));
            assertThat(api.call("HEAD", bad).statusCode()).isEqualTo(403);
            assertThat(api.get(bad, "If-None-Match", "*").statusCode()).isEqualTo(403);
            assertThat(api.get(bad, ADMIN).statusCode()).as("signed in").isEqualTo(403);
            assertThat(answers).as(address).hasSize(16).containsOnly(answers.get(0));
        }
        assertThat(refused(
                        "of another kind",
                        "/panels/" + PANEL + ".csv?asOf=" + DAY + "&link="
                                + token(created(Map.of("panel", PANEL, "asOf", DAY, "kinds", List.of("PICTURE"))))))
                .isNotEmpty();
    }

    @Test
    void aLinkWhoseTimeIsOverIsRefusedAlsoWhereWhatIsKeptSaysOtherwise() {
        var link = created(Map.of("panel", PANEL, "asOf", DAY, "days", 1));
        var token = token(link);
        var kept = store.find(link.at("/link/id").asString()).orElseThrow();
        assertThat(kept.expiresAt()).isBetween(Instant.now(), Instant.now().plus(1, ChronoUnit.DAYS));
        var address = "/panels/" + PANEL + ".svg?asOf=" + DAY + "&link=";
        assertThat(api.get(address + token).statusCode()).isEqualTo(200);

        var later = tokenOf(
                link,
                each -> new PanelLink(
                        "AAAABBBBCCCCDDDD",
                        each.panel(),
                        each.parameters(),
                        each.kinds(),
                        each.expiresAt().plus(100, ChronoUnit.DAYS),
                        null,
                        each.createdBy(),
                        each.createdAt()));

        refused("longer than it was made for", address + later);
    }

    @Test
    void whoMayNotReadLearnsOfAFigureOnlyWhetherItHolds() {
        var picture = api.get("/panels/" + PANEL + ".svg?asOf=" + DAY, ADMIN).body();
        var figure = picture.replaceFirst("(?s).*href=\"https?://[^/\"]+(/f/[\\w-]+)\".*", "$1");

        assertThat(api.get(figure).body()).contains("真实有效", "登录后可查看出处").doesNotContain(PANEL, "各阶段在手项目", "2015", "<dl");
        assertThat(api.get(figure, ADMIN).body()).contains("各阶段在手项目", "2015年3月31日");
    }

    @Test
    void whatIsAskedForWrongIsToldAtItsField() {
        assertThat(errors(create(Map.of("panel", "no-such-panel")))).containsExactly("panel NOT_FOUND");
        assertThat(errors(create(Map.of(
                        "panel",
                        PANEL,
                        "days",
                        366,
                        "lang",
                        "fr",
                        "theme",
                        "blue",
                        "kinds",
                        List.of(),
                        "note",
                        "字".repeat(201)))))
                .containsExactly("lang INVALID", "theme INVALID", "kinds REQUIRED", "days INVALID", "note INVALID");
        assertThat(errors(create(Map.of("panel", PANEL, "knownAt", "2999-01-01T00:00:00Z"))))
                .containsExactly("knownAt IN_THE_FUTURE");
        assertThat(errors(create(Map.of("panel", PANEL, "variables", Map.of("chain", "BIOMED", "link", "x")))))
                .containsExactly("variables.link INVALID", "variables.chain INVALID");
    }

    @Test
    void linksAreListedWithWhatBecameOfThem() {
        var link = created(Map.of("panel", PANEL, "asOf", DAY, "knownAt", "2015-04-02T09:30:00+08:00", "note", "名单"));
        api.get(link.at("/addresses/svg").asString().replaceFirst("^https?://[^/]+", ""));

        var listed = listed(link.at("/link/id").asString());

        assertThat(listed.get("state").asString()).isEqualTo("ACTIVE");
        assertThat(listed.get("stateLabel").asString()).isEqualTo("有效");
        assertThat(listed.get("pinned").asBoolean()).isTrue();
        assertThat(listed.get("createdBy").asString()).isEqualTo("admin");
        assertThat(listed.get("uses").asInt()).isEqualTo(1);
        revoke(link.at("/link/id").asString());
        assertThat(listed(link.at("/link/id").asString()).get("state").asString())
                .isEqualTo("REVOKED");
        assertThat(api.ask("{ panelLinks { id } }", Map.of()).has("data")).isFalse();
    }

    private JsonNode listed(String id) {
        var links = api.ask("{ panelLinks { id state stateLabel pinned createdBy uses revokedBy } }", Map.of(), ADMIN);
        assertThat(links.has("errors")).as("%s", links).isFalse();
        return Stream.of(links.at("/data/panelLinks"))
                .flatMap(JsonNode::valueStream)
                .filter(link -> link.get("id").asString().equals(id))
                .findFirst()
                .orElseThrow();
    }

    /** What everybody is told who has no good link, whatever is wrong with it. */
    private String refused(String what, String address) {
        var answer = api.get(address);
        assertThat(answer.statusCode()).as("%s: %s", what, address).isEqualTo(403);
        assertThat(answer.body()).as(what).isEmpty();
        var headers = new TreeMap<>(answer.headers().map());
        headers.remove("date");
        headers.remove("x-request-id");
        headers.remove("connection"); // of every hundredth answer
        headers.remove("content-security-policy"); // by the address
        headers.remove("x-frame-options");
        return headers.toString();
    }

    /** A token made of what is kept of a link, with its own seal, for a record that says something else. */
    private String tokenOf(JsonNode link, java.util.function.UnaryOperator<PanelLink> change) {
        var kept = store.find(link.at("/link/id").asString()).orElseThrow();
        var changed = change.apply(kept);
        store.add(changed);
        return changed.id().substring(0, 16) + token(link).substring(16);
    }

    private static List<String> addresses(JsonNode link) {
        return link.get("addresses").properties().stream()
                .map(each -> each.getValue().asString().replaceFirst("^https?://[^/]+", ""))
                .toList();
    }

    private static String token(JsonNode link) {
        return link.at("/addresses/json").isString()
                ? link.at("/addresses/json").asString().replaceFirst(".*link=([\\w-]+).*", "$1")
                : link.at("/addresses/svg").asString().replaceFirst(".*link=([\\w-]+).*", "$1");
    }

    private JsonNode created(Map<String, ?> input) {
        var payload = create(input);
        assertThat(payload.get("userErrors")).isEmpty();
        return payload;
    }

    private JsonNode create(Map<String, ?> input) {
        var answer = api.ask("""
                mutation($input: PanelLinkCreateInput!) {
                  panelLinkCreate(input: $input) {
                    link { id } addresses { frame svg png slide json csv xlsx } userErrors { field code message }
                  }
                }
                """, Map.of("input", input), ADMIN);
        assertThat(answer.has("errors")).as("%s", answer).isFalse();
        return answer.at("/data/panelLinkCreate");
    }

    private void revoke(String id) {
        var answer = api.ask(
                "mutation($id: ID!) { panelLinkRevoke(input: {id: $id}) { link { state } userErrors { code } } }",
                Map.of("id", id),
                ADMIN);
        assertThat(answer.at("/data/panelLinkRevoke/link/state").asString()).isEqualTo("REVOKED");
    }
}
