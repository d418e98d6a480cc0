package org.zhaoshang.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zhaoshang.api.Office.errors;
import static org.zhaoshang.api.Office.onlyError;

import java.math.BigInteger;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;
import org.zhaoshang.RunningBoard;
import org.zhaoshang.shared.District;
import tools.jackson.databind.JsonNode;

/** Changes as offices send them: made once, checked against the records, refused in words. */
@RunningBoard
@TestPropertySource(properties = "zhaoshang.admin-password=a good password")
class CommandsApiTest {

    private static final String[] ADMIN = {"Authorization", Api.basic("admin", "a good password")};
    private static final Map<String, Object> LAND = Map.of("用地", Map.of("亩", 60.5), "园区", "海峡科技园");

    @LocalServerPort
    int port;

    private Api api;

    @BeforeEach
    void connect() {
        api = new Api(port);
    }

    @Test
    void aProjectIsCreatedAdvancedAndFundedAsTheContractSays() {
        var created = create("TEST-001", Map.of("major", true));
        var advanced = advance("TEST-001", "SIGNED", "2015-03-20", 1);
        var funded = arrival("TEST-001", "2015-03-25-001", 5000);

        assertThat(created.at("/project/version").asInt()).isEqualTo(1);
        assertThat(created.at("/project/stage").asString()).isEqualTo("RESERVE");
        assertThat(created.at("/project/planned/amount").decimalValue()).isEqualByComparingTo("32000");
        assertThat(created.at("/project/attributes/用地/亩").decimalValue()).isEqualByComparingTo("60.5");
        assertThat(advanced.at("/project/version").asInt()).isEqualTo(2);
        assertThat(advanced.at("/project/stage").asString()).isEqualTo("SIGNED");
        assertThat(advanced.at("/project/signedOn").asString()).isEqualTo("2015-03-20");
        assertThat(funded.at("/project/version").asInt()).isEqualTo(3);
        assertThat(funded.at("/project/arrived/amount").decimalValue()).isEqualByComparingTo("5000");
    }

    @Test
    void repeatingAChangeIsAcknowledgedAndMadeOnce() {
        create("TEST-002", Map.of());
        arrival("TEST-002", "R1", 5000);
        advance("TEST-002", "SIGNED", "2015-03-20", 2);

        assertThat(create("TEST-003", Map.of()).at("/project/version").asInt()).isEqualTo(1);
        assertThat(create("TEST-003", Map.of()).at("/project/version").asInt()).isEqualTo(1);
        assertThat(arrival("TEST-002", "R1", 5000).at("/project/version").asInt())
                .isEqualTo(3);
        assertThat(advance("TEST-002", "SIGNED", "2015-03-20", 2)
                        .at("/project/version")
                        .asInt())
                .isEqualTo(3);
        assertThat(onlyError(arrival("TEST-002", "R1", 6000))).isEqualTo("reference REFERENCE_REUSED");
        assertThat(onlyError(create("TEST-002", Map.of("name", "另一个项目")))).isEqualTo("code ALREADY_EXISTS");
    }

    @Test
    void whatCannotBeIsRefusedFieldByFieldAndNothingIsWritten() {
        create("TEST-004", Map.of());
        advance("TEST-004", "STARTED", "2015-03-20", 1);

        var refused = create(
                "TEST-005",
                Map.of(
                        "industry",
                        "NONE",
                        "link",
                        "NOWHERE",
                        "department",
                        "NOBODY",
                        "person",
                        "NOBODY",
                        "stage",
                        "SIGNED"));

        assertThat(refused.get("project").isNull()).isTrue();
        assertThat(errors(refused))
                .containsExactlyInAnyOrder(
                        "industry UNKNOWN_REFERENCE",
                        "link UNKNOWN_REFERENCE",
                        "credits.NOBODY UNKNOWN_REFERENCE",
                        "person UNKNOWN_REFERENCE",
                        "on REQUIRED");
        assertThat(onlyError(advance("TEST-004", "BUILDING", "2015-03-19", 2))).isEqualTo("on OUT_OF_ORDER");
        assertThat(onlyError(advance("TEST-004", "SIGNED", "2015-03-21", 2))).isEqualTo("to NOT_ALLOWED");
        assertThat(onlyError(advance("TEST-004", "BUILDING", "2999-01-01", 2))).isEqualTo("on IN_THE_FUTURE");
        assertThat(onlyError(advance("NONE", "SIGNED", "2015-03-20", null))).isEqualTo("code NOT_FOUND");
        assertThat(onlyError(arrival("TEST-004", "R1", -1))).isEqualTo("amount.amount INVALID");
        assertThat(version("TEST-004")).isEqualTo(2);
    }

    @Test
    void whatCannotBeKeptIsRefusedByItsField() {
        var nested = Map.<String, Object>of("a", 1);
        for (var level = 0; level < 100; level++) {
            nested = Map.of("a", nested);
        }

        assertThat(onlyError(create("TEST-008", Map.of("name", "某某\u0000公司")))).isEqualTo("name INVALID");
        assertThat(onlyError(create("TEST-008\n", Map.of()))).isEqualTo("code INVALID");
        assertThat(onlyError(create("TEST-008", Map.of("attributes", Map.of("用\u0000地", 1)))))
                .isEqualTo("attributes INVALID");
        assertThat(onlyError(create("TEST-008", Map.of("attributes", Map.of("$oid", "1")))))
                .isEqualTo("attributes INVALID");
        assertThat(onlyError(create(
                        "TEST-008",
                        Map.of("attributes", Map.of("亩", BigInteger.TEN.pow(40).add(BigInteger.ONE))))))
                .isEqualTo("attributes.亩 INVALID");
        assertThat(onlyError(create("TEST-008", Map.of("attributes", nested)))).isEqualTo("attributes INVALID");

        assertThat(create("TEST-008", Map.of("attributes", Map.of("亩", BigInteger.TEN.pow(20))))
                        .at("/project/attributes/亩")
                        .decimalValue())
                .isEqualByComparingTo("1e20");
        assertThat(onlyError(change(
                        "project-advance.graphql",
                        "projectAdvance",
                        Map.of("code", "TEST-008", "to", "SIGNED", "on", "2015-03-20", "note", "\u0007"))))
                .isEqualTo("stages.1.note INVALID");
        assertThat(version("TEST-008")).isEqualTo(1);
    }

    @Test
    void whatIsNoGroupOfAttributesIsRefusedInWords() {
        for (var wrong : List.of(List.of(1), "x", 5, true)) {
            var told = api.ask(
                    Api.document("project-create.graphql"),
                    Map.of("input", input("TEST-009", Map.of("attributes", wrong))),
                    ADMIN);

            assertThat(told.at("/errors/0/message").asString()).isEqualTo("attributes：类型不对");
            assertThat(told.at("/errors/0/extensions/classification").asString())
                    .isEqualTo("BAD_REQUEST");
        }
    }

    @Test
    void whatItIsNowIsToldAsOfToday() {
        create("TEST-010", Map.of());

        var told = api.ask("""
                mutation { projectAdvance(input: {code: "TEST-010", to: SIGNED, on: "2015-03-20", agreement: FORMAL}) {
                  project { stage daysInStage } } }
                """, Map.of(), ADMIN);

        assertThat(told.at("/data/projectAdvance/project/daysInStage").asLong())
                .isEqualTo(ChronoUnit.DAYS.between(LocalDate.parse("2015-03-20"), LocalDate.now(District.ZONE)));
    }

    @Test
    void aDayIsOfAYearOfFourDigits() {
        create("TEST-011", Map.of());

        for (var day : List.of("-999999999-01-01", "+999999999-12-31", "0000-12-31")) {
            var told = api.ask(
                    Api.document("project-advance.graphql"),
                    Map.of("input", Map.of("code", "TEST-011", "to", "SIGNED", "on", day)),
                    ADMIN);

            assertThat(told.at("/errors/0/message").asString()).contains("不是有效的日期：" + day);
        }
        assertThat(version("TEST-011")).isEqualTo(1);
    }

    @Test
    void ofTwoWritersOnOneVersionOneWinsAndTheOtherLearnsWhichVersionIsThere() {
        create("TEST-006", Map.of());

        advance("TEST-006", "SIGNED", "2015-03-20", 1);
        var slower = advance("TEST-006", "STARTED", "2015-03-21", 1);

        assertThat(onlyError(slower)).isEqualTo("expectedVersion VERSION_CONFLICT");
        assertThat(slower.at("/userErrors/0/currentVersion").asInt()).isEqualTo(2);
        assertThat(slower.at("/userErrors/0/message").asString()).contains("第 1 版", "admin", "第 2 版");
    }

    @Test
    void sixtyFourWritersOnFiftyProjectsLoseNothing() throws Exception {
        IntStream.range(0, 50).forEach(i -> create("MANY-" + i, Map.of()));
        var writers = Executors.newFixedThreadPool(64);
        List<Callable<JsonNode>> writes = new ArrayList<>();
        for (var writer = 0; writer < 64; writer++) {
            for (var turn = 0; turn < 5; turn++) {
                var project = "MANY-" + (writer * 7 + turn * 11) % 50;
                var reference = "W%d-%d".formatted(writer, turn);
                writes.add(() -> arrival(project, reference, 1));
            }
        }

        for (var written : writers.invokeAll(writes)) {
            assertThat(errors(written.get())).isEmpty();
        }
        writers.shutdown();

        var references = new ArrayList<String>();
        var versions = 0;
        for (var i = 0; i < 50; i++) {
            var project =
                    ask("query($code: ID!) { project(code: $code) { version arrivals { reference } } }", "MANY-" + i);
            references.addAll(project.at("/data/project/arrivals").findValuesAsString("reference"));
            versions += project.at("/data/project/version").asInt();
        }
        assertThat(references).doesNotHaveDuplicates().hasSize(64 * 5);
        assertThat(versions).isEqualTo(50 + 64 * 5);
    }

    @Test
    void whatWasKnownBeforeACorrectionIsStillTheOldFigure() throws InterruptedException {
        create("TEST-007", Map.of("major", true, "agreement", "FORMAL"));
        var document = "query($at: DateTime) { board(asOf: \"2015-03-31\", knownAt: $at)"
                + " { revision indicator(code: \"DOMESTIC_CAPITAL\") { actual } } }";
        var before = api.ask(document, Map.of()).at("/data/board");
        Thread.sleep(5);
        var moment = java.time.OffsetDateTime.now().toString();
        Thread.sleep(5);

        arrival("TEST-007", "K1", 10_000);

        var old = api.ask(document, Map.of("at", moment)).at("/data/board");
        var now = api.ask(document, Map.of()).at("/data/board");
        assertThat(old).isEqualTo(before);
        assertThat(now.at("/indicator/actual").decimalValue())
                .isEqualByComparingTo(
                        before.at("/indicator/actual").decimalValue().add(java.math.BigDecimal.ONE));
    }

    @Test
    void whoeverIsNotSignedInChangesNothing() {
        var answer = api.ask(Api.document("project-create.graphql"), Map.of("input", input("TEST-008", Map.of())));

        assertThat(answer.at("/errors/0/extensions/classification").asString()).isEqualTo("UNAUTHORIZED");
        assertThat(answer.at("/errors/0/message").asString()).contains("登录");
        assertThat(ask("query($code: ID!) { project(code: $code) { code } }", "TEST-008")
                        .at("/data/project")
                        .isNull())
                .isTrue();
    }

    private JsonNode create(String code, Map<String, ?> more) {
        return change("project-create.graphql", "projectCreate", input(code, more));
    }

    private static Map<String, Object> input(String code, Map<String, ?> more) {
        var input = new HashMap<String, Object>(Map.of(
                "code", code,
                "name", "某某生物医药研发中心",
                "kind", "NEW",
                "industry", "BIOMED",
                "link", "CRO",
                "department", "INVEST_BUREAU",
                "planned", Map.of("amount", 3.2, "unit", "YI"),
                "attributes", LAND));
        input.putAll(more);
        return input;
    }

    private JsonNode advance(String code, String to, String on, Integer expectedVersion) {
        var input = new HashMap<String, Object>(Map.of("code", code, "to", to, "on", on));
        input.put("expectedVersion", expectedVersion);
        return change("project-advance.graphql", "projectAdvance", input);
    }

    private JsonNode arrival(String code, String reference, int wan) {
        return change(
                "project-record-arrival.graphql",
                "projectRecordArrival",
                Map.of(
                        "code",
                        code,
                        "on",
                        "2015-03-25",
                        "amount",
                        Map.of("amount", wan, "unit", "WAN"),
                        "source",
                        "OUT_OF_PROVINCE",
                        "reference",
                        reference));
    }

    /** As the contract's document asks, and which version is there besides. */
    private JsonNode change(String document, String field, Map<String, ?> input) {
        var asked = Api.document(document)
                .replace("userErrors { field code message }", "userErrors { field code message currentVersion }");
        var answer = api.ask(asked, Map.of("input", input), ADMIN);
        assertThat(answer.has("errors")).as("%s", answer).isFalse();
        return answer.at("/data/" + field);
    }

    private int version(String code) {
        return ask("query($code: ID!) { project(code: $code) { version } }", code)
                .at("/data/project/version")
                .asInt();
    }

    private JsonNode ask(String document, String code) {
        return api.ask(document, Map.of("code", code));
    }
}
