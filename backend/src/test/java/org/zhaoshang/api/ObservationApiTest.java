package org.zhaoshang.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;
import org.zhaoshang.RunningBoard;

/** What whoever runs the board sees of it: ids, lines, figures; and what nobody gets to see there. */
@RunningBoard
@TestPropertySource(properties = {"zhaoshang.demo=false", "zhaoshang.admin-password=" + Office.PASSWORD})
@ExtendWith(OutputCaptureExtension.class)
class ObservationApiTest {

    private static final String BASIC = Api.basic("admin", Office.PASSWORD);
    private static final String[] ADMIN = {"Authorization", BASIC};
    private static final String ID = "X-Request-Id";
    private static final String MADE = "[0-9a-f]{16}";

    @LocalServerPort
    int port;

    private Api api;

    @BeforeEach
    void connect() {
        api = new Api(port);
    }

    @Test
    void aRequestIsCalledAsTheProxyCallsItIfThatIsAName() {
        assertThat(Api.header(api.get("/", ID, "of-the-proxy-1"), ID)).isEqualTo("of-the-proxy-1");
        assertThat(Api.header(api.get("/nowhere", ID, "of-the-proxy-2"), ID)).isEqualTo("of-the-proxy-2");
        assertThat(Api.header(api.get("/"), ID)).matches(MADE);
        assertThat(Api.header(api.get("/", ID, "two words"), ID)).matches(MADE);
        assertThat(Api.header(api.get("/", ID, "x".repeat(65)), ID)).matches(MADE);
    }

    @Test
    void everyRequestIsALineAndNoSecretIsOnIt(CapturedOutput output) {
        var session = api.session(ADMIN).split("=")[1];
        api.call("POST", "/api/session", "Authorization", Api.basic("admin", "a wrong password"));
        var token = made(
                "mutation { tokenCreate(input: {label: \"试验\"}) { secret userErrors { message } } }",
                "/data/tokenCreate/secret");
        api.ask("{ about { user } }", Map.of(), "Authorization", "Bearer " + token);
        api.get("/api/session;jsessionid=" + session, "Cookie", "SESSION=" + session);
        var address = made(
                "mutation { panelLinkCreate(input: {panel: \"funnel-by-stage\"}) { addresses { csv } userErrors { message } } }",
                "/data/panelLinkCreate/addresses/csv");
        var link = address.split("link=")[1].split("&")[0];
        api.get("/panels/funnel-by-stage.csv?link=" + link, ID, "by-the-link");

        assertThat(output.getAll().lines())
                .anyMatch(line -> line.contains("POST /api/session 204") && line.endsWith(" admin"))
                .anyMatch(line -> line.contains("POST /api/session 401") && line.endsWith(" ms"))
                .anyMatch(line -> line.contains("[by-the-link") && line.contains("GET /panels/funnel-by-stage.csv "));
        assertThat(output.getAll())
                .doesNotContain(Office.PASSWORD, "a wrong password", BASIC.split(" ")[1], session, token, link);
    }

    @Test
    void figuresAreByOperationsOfOursAndTellOfNobody() {
        api.ask("query Rates { about { revision } }", Map.of(), ADMIN);
        api.ask("query Rates { about { revision } }", Map.of(), ADMIN);
        api.ask("query SomethingElse { about { revision } }", Map.of(), ADMIN);
        api.ask("query Revision { nothing }", Map.of(), ADMIN);

        var figures = api.get("/actuator/prometheus", ADMIN).body();

        assertThat(figures)
                .contains(
                        "zhaoshang_graphql_requests_seconds_count{operation=\"Rates\",outcome=\"remembered\"}",
                        "zhaoshang_graphql_requests_seconds_count{operation=\"other\",outcome=\"computed\"}",
                        "zhaoshang_graphql_requests_seconds_count{operation=\"other\",outcome=\"refused\"}",
                        "zhaoshang_views_seconds_count{view=\"board.funnel\"}",
                        "zhaoshang_snapshot_revision ",
                        "zhaoshang_snapshot_age_seconds ",
                        "zhaoshang_queue{of=\"pictures\",state=\"waiting\"}",
                        "zhaoshang_live_listeners ",
                        "cache_gets_total{cache=\"answers\",result=\"hit\"}",
                        "zhaoshang_audit_events_total{kind=\"sign_in_refused\"}",
                        "jvm_memory_used_bytes")
                .doesNotContain("SomethingElse", "\"admin\"");
        assertThat(api.get("/actuator/prometheus").statusCode()).isEqualTo(401);
    }

    @Test
    void everybodyLearnsWhetherItIsReadyAndAdministratorsWhatOf() {
        var ready = api.get("/actuator/health/readiness").body();
        var details = api.get("/actuator/health/readiness", ADMIN).body();

        assertThat(ready).contains("UP").doesNotContain("revision");
        assertThat(details).contains("\"store\"", "revision");
        assertThat(api.get("/actuator/health/liveness", ADMIN).body()).doesNotContain("revision");
    }

    private String made(String mutation, String at) {
        var answer = api.ask(mutation, Map.of(), ADMIN);
        assertThat(answer.at(at).isString()).as(answer.toString()).isTrue();
        return answer.at(at).asString();
    }
}
