package org.zhaoshang.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;
import org.zhaoshang.RunningBoard;
import tools.jackson.databind.JsonNode;

/** What is noted of whoever comes by, how it is found again, and that nothing of it opens a door. */
@RunningBoard
@TestPropertySource(properties = "zhaoshang.admin-password=a good password")
class AuditApiTest {

    private static final String[] ADMIN = {"Authorization", Api.basic("admin", "a good password")};
    private static final String AUDIT = """
            query($kinds: [AuditKind!], $account: String, $text: String, $first: Int, $after: String) {
              audit(kinds: $kinds, account: $account, text: $text, first: $first, after: $after) {
                nodes { id kind kindLabel at until count account address subject outcome request }
                pageInfo { hasNextPage endCursor }
              }
            }
            """;

    @LocalServerPort
    int port;

    private Api api;
    private NewAccounts accounts;
    private String name;

    @BeforeEach
    void connect() {
        api = new Api(port);
        accounts = new NewAccounts(api);
        name = "查阅员-" + Long.toString(System.nanoTime(), 36);
    }

    @Test
    void whoComesIsNotedAndWhoIsRefused() {
        var password = created();
        var guess = Api.basic(name, "guess-that-nobody-reads");
        api.call("POST", "/api/session", "Authorization", guess);
        var session = api.session("Authorization", Api.basic(name, password));
        api.call("DELETE", "/api/session", "Cookie", session);
        api.call("POST", "/api/session", "Authorization", Api.basic("nobody-" + name, "x"));

        assertThat(kinds(name)).containsExactlyInAnyOrder("SIGN_IN_REFUSED", "SIGN_IN", "SIGN_OUT");
        assertThat(noted(Map.of("account", name, "kinds", List.of("SIGN_IN_REFUSED"))))
                .singleElement()
                .satisfies(event -> {
                    assertThat(event.get("outcome").asString()).isEqualTo("密码不对");
                    assertThat(event.get("kindLabel").asString()).isEqualTo("登录被拒");
                    assertThat(event.get("address").asString()).isEqualTo("127.0.0.1");
                    assertThat(event.get("count").asInt()).isEqualTo(1);
                });
        assertThat(noted(Map.of("account", "nobody-" + name))
                        .get(0)
                        .get("outcome")
                        .asString())
                .isEqualTo("没有这个账号");
        assertThat(noted(Map.of("text", name, "kinds", List.of("ACCOUNT_CREATED"))))
                .singleElement()
                .satisfies(event -> {
                    assertThat(event.get("account").asString()).isEqualTo("admin");
                    assertThat(event.get("outcome").asString()).isEqualTo("查看");
                });
    }

    @Test
    void aViewerWhoAsksForTheAuditIsRefusedAndThatIsNoted() {
        var viewer = settled();

        var answer = api.ask("{ audit { nodes { id } } }", Map.of(), viewer);
        assertThat(answer.at("/errors/0/extensions/classification").asString()).isEqualTo("FORBIDDEN");
        assertThat(api.call("GET", "/actuator", viewer).statusCode()).isEqualTo(403);

        assertThat(noted(Map.of("account", name, "kinds", List.of("REFUSED"))))
                .extracting(event -> event.get("subject").asString())
                .containsExactlyInAnyOrder("Query.audit", "GET /actuator");
        assertThat(kinds(name)).contains("PASSWORD_CHANGED", "PROGRAM_SIGN_IN");
    }

    @Test
    void whatIsTakenAwayAndWhatIsChangedIsNotedBeforeTheAnswer() {
        var mark = "TAKEN-" + name;
        api.get("/api/export.csv?kind=arrivals&x=" + java.net.URLEncoder.encode(mark, StandardCharsets.UTF_8), ADMIN);
        assertThat(immediately(mark)).containsExactly("EXPORT");

        api.ask(
                "mutation($i: DepartmentCreateInput!) { departmentCreate(input: $i) { userErrors { message } } }",
                Map.of("i", Map.of("code", mark, "name", mark, "type", "DEPARTMENT")),
                ADMIN);
        assertThat(immediately(mark)).containsExactly("CONFIGURED", "EXPORT");

        var rows = "{ departments { nodes { code name } } } # " + mark;
        assertThat(api.post("/api/export.csv", Map.of("query", rows, "rows", "departments.nodes"), ADMIN)
                        .statusCode())
                .isEqualTo(200);
        assertThat(immediately(mark)).containsExactly("EXPORT", "CONFIGURED", "EXPORT");
    }

    @Test
    void theAuditIsATableToTakeAlongAndThatIsNotedToo() {
        created();
        var file = api.post(
                "/api/export.csv",
                Map.of(
                        "query",
                        "query($text: String, $after: String) { audit(text: $text, first: 1, after: $after) {"
                                + " nodes { at kindLabel account subject outcome } pageInfo { hasNextPage endCursor } } }",
                        "variables",
                        Map.of("text", name),
                        "rows",
                        "audit.nodes"),
                ADMIN);

        assertThat(file.statusCode()).as(file.body()).isEqualTo(200);
        assertThat(file.body()).contains("创建账号").contains(name);
        assertThat(immediately("audit.nodes")).contains("EXPORT");
    }

    @Test
    void pagesGoOnWhereTheyEndedAndWrongArgumentsAreNamed() {
        created();
        created();
        var all = noted(Map.of("first", 500));
        var page = ask(Map.of("first", 2)).at("/data/audit");
        var next = ask(Map.of(
                        "first", 2, "after", page.at("/pageInfo/endCursor").asString()))
                .at("/data/audit");

        assertThat(page.at("/pageInfo/hasNextPage").asBoolean()).isTrue();
        assertThat(ids(page, next)).hasSize(4).isSortedAccordingTo((one, other) -> Long.compare(other, one));
        assertThat(all).hasSizeGreaterThanOrEqualTo(4);
        assertThat(wrong("first: 501")).contains("first");
        assertThat(wrong("after: \"x\"")).contains("after");
        assertThat(wrong("text: \"" + "x".repeat(201) + "\"")).contains("text");
        assertThat(wrong("account: \"" + "x".repeat(201) + "\"")).contains("account");
        assertThat(wrong("since: \"2015-04-01T00:00:00Z\", until: \"2015-03-01T00:00:00Z\""))
                .contains("since")
                .contains("until");
    }

    /** All that was ever secret in these tests, put where it belongs and where it does not. */
    @Test
    void noSecretIsInIt() {
        var password = created();
        var token = api.ask(
                        "mutation { tokenCreate(input: {label: \"t\", role: VIEWER, days: 1}) { secret } }",
                        Map.of(),
                        ADMIN)
                .at("/data/tokenCreate/secret")
                .asString();
        var link = api.ask(
                        "mutation { panelLinkCreate(input: {panel: \"chain-map\", variables: {chain: \"BIOMED\"}}) {"
                                + " addresses { frame csv } } }",
                        Map.of(),
                        ADMIN)
                .at("/data/panelLinkCreate/addresses/csv")
                .asString();
        var opens = link.replaceFirst(".*[?&]link=([\\w-]+).*", "$1");
        assertThat(opens).hasSize(40);
        var session = api.session(ADMIN);
        api.get("/api/export.csv?kind=arrivals", "Authorization", "Bearer " + token);
        api.get("/api/export.csv?link=" + opens + "&token=" + token, ADMIN);
        api.get("/nowhere/" + token, "Cookie", session);
        api.get("/api/export.csv;" + session.replace("JSESSIONID", "jsessionid") + "?kind=" + token);
        api.get("/panels/chain-map.csv?chain=BIOMED&link=" + opens);
        api.get("/panels/chain-map.csv?chain=PANEL&link=" + opens);
        api.get("/live", "Authorization", "Bearer " + token + "x");

        assertThat(noted(Map.of("text", "link " + opens.substring(0, 16))))
                .extracting(event -> event.get("kind").asString())
                .contains("LINK_CREATED", "LINK_OPENED", "REFUSED");
        var all = noted(Map.of("first", 500)).toString();
        assertThat(all)
                .doesNotContain(password, "a good password", "guess-that-nobody-reads")
                .doesNotContain(token.substring(token.length() - 43), opens, session.substring(11));
    }

    private List<String> kinds(String account) {
        return noted(Map.of("account", account)).stream()
                .map(event -> event.get("kind").asString())
                .toList();
    }

    /** Without waiting: what is acknowledged is noted. */
    private List<String> immediately(String text) {
        var kinds = new ArrayList<String>();
        ask(Map.of("text", text))
                .at("/data/audit/nodes")
                .forEach(event -> kinds.add(event.get("kind").asString()));
        return kinds;
    }

    /** After what is noted behind the answers is noted too. */
    private List<JsonNode> noted(Map<String, ?> filter) {
        var until = Instant.now().plus(Duration.ofSeconds(5));
        var marker = "marker-" + System.nanoTime();
        api.get("/live", "Authorization", Api.basic(marker, "x"));
        while (immediately(marker).isEmpty() && Instant.now().isBefore(until)) {
            Thread.onSpinWait();
        }
        var nodes = new ArrayList<JsonNode>();
        ask(filter).at("/data/audit/nodes").forEach(nodes::add);
        return nodes;
    }

    private JsonNode ask(Map<String, ?> filter) {
        var answer = api.ask(AUDIT, filter, ADMIN);
        assertThat(answer.has("errors")).as("%s", answer).isFalse();
        return answer;
    }

    private String wrong(String arguments) {
        var answer = api.ask("{ audit(" + arguments + ") { nodes { id } } }", Map.of(), ADMIN);
        assertThat(answer.at("/errors/0/extensions/classification").asString()).isEqualTo("BAD_REQUEST");
        return answer.at("/errors/0/message").asString();
    }

    private static List<Long> ids(JsonNode... pages) {
        var ids = new ArrayList<Long>();
        for (var page : pages) {
            page.get("nodes")
                    .forEach(event -> ids.add(Long.parseLong(event.get("id").asString())));
        }
        return ids;
    }

    /** A viewer who has not changed their password yet; what it is. */
    private String created() {
        name = name + "x";
        return accounts.created(name, List.of("VIEWER"), List.of());
    }

    private String[] settled() {
        name = name + "x";
        return accounts.settled(name, List.of("VIEWER"), List.of());
    }
}
