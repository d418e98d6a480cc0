package org.zhaoshang.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;
import org.zhaoshang.RunningBoard;

/** An office's ledger into an empty store: who may, what it says, and where the rates are afterwards. */
@RunningBoard
@TestPropertySource(properties = {"zhaoshang.demo=false", "zhaoshang.admin-password=a good password"})
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ImportApiTest {

    private static final String[] ADMIN = {"Authorization", Api.basic("admin", "a good password")};

    @LocalServerPort
    int port;

    private Api api;

    @BeforeEach
    void connect() {
        api = new Api(port);
    }

    @Test
    @Order(1)
    void realRecordsAreReadAndWrittenByThoseWhoSignedInOnly() throws IOException {
        assertThat(api.get("/").statusCode())
                .isEqualTo(200); // the page itself holds no records, and asks for a sign-in
        assertThat(api.get("/app/main.js").statusCode()).isEqualTo(200);
        assertThat(api.get("/app/none.js").statusCode()).isEqualTo(401);
        assertThat(api.call("POST", "/graphql").statusCode()).isEqualTo(401);
        assertThat(api.get("/graphql?query=%7Babout%7Brevision%7D%7D").statusCode())
                .isEqualTo(401);
        assertThat(api.upload("/api/import?apply=true", ledger(), "台账.xlsx").statusCode())
                .isEqualTo(401);
        assertThat(api.get("/", "Authorization", Api.basic("admin", "wrong")).statusCode())
                .isEqualTo(401);
        assertThat(api.get("/", ADMIN).statusCode()).isEqualTo(200);
        assertThat(api.get("/actuator/health/readiness").statusCode()).isEqualTo(200);
    }

    @Test
    @Order(2)
    void anotherSiteCannotWriteInASignedInPersonsName() throws IOException {
        var foreign = api.upload(
                "/api/import?apply=true", ledger(), "台账.xlsx", ADMIN[0], ADMIN[1], "Origin", "https://evil.example");

        assertThat(foreign.statusCode()).isEqualTo(403);
        assertThat(completion("2015-03-31", "MAJOR_SIGNED")).isEmpty();
    }

    @Test
    @Order(3)
    void aDryRunTellsWhatWouldChangeAndChangesNothing() throws IOException {
        var dry = Api.json(api.upload("/api/import", ledger(), "台账.xlsx", ADMIN));

        assertThat(dry.get("applied").asBoolean()).isFalse();
        assertThat(dry.at("/records/0/created").asInt()).isEqualTo(64);
        assertThat(completion("2015-03-31", "MAJOR_SIGNED")).isEmpty();
    }

    @Test
    @Order(4)
    void aFileThatIsNoLedgerIsRefusedInWords() {
        var refused = api.upload("/api/import?apply=true", "不是台账".getBytes(StandardCharsets.UTF_8), "a.xlsx", ADMIN);

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(Api.json(refused).at("/problems/0/message").asString()).isNotBlank();
    }

    @Test
    @Order(4)
    void whatNoRecordCanHoldKeepsTheFileOut() {
        var file = "项目编号,项目名称,产业,其他字段\nX-1,某某,生物医药,\"{\"\"规划\"\":{\"\"$oid\"\":1}}\"\nX-2,某某,生物医药,\n"
                .getBytes(StandardCharsets.UTF_8);

        var refused = Api.json(api.upload("/api/import?apply=true", file, "台账.csv", ADMIN));

        assertThat(refused.get("applied").asBoolean()).isFalse();
        assertThat(refused.at("/problems")
                        .valueStream()
                        .filter(problem -> problem.get("severity").asString().equals("ERROR")))
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.get("value").asString()).isEqualTo("X-1");
                    assertThat(problem.get("message").asString()).startsWith("规划：名称不能为空，不能以 $ 开头");
                });
    }

    @Test
    @Order(5)
    void afterItTheRatesAreTheFiles() throws IOException {
        var applied = api.upload("/api/import?apply=true", ledger(), "台账.xlsx", ADMIN);

        assertThat(applied.statusCode()).isEqualTo(200);
        assertThat(completion("2015-03-31", "MAJOR_SIGNED")).isEqualTo("15.79%");
        assertThat(completion("2015-06-30", "MAJOR_SIGNED")).isEqualTo("36.84%");
        assertThat(completion("2015-03-31", "DOMESTIC_CAPITAL")).isEqualTo("11.3%");
        assertThat(completion("2015-06-30", "DOMESTIC_CAPITAL")).isEqualTo("41.53%");
        assertThat(completion("2015-03-31", "FOREIGN_CAPITAL")).isEqualTo("28.35%");
        assertThat(completion("2015-06-30", "FOREIGN_CAPITAL")).isEqualTo("54.07%");
    }

    @Test
    @Order(6)
    void theSameFileAgainChangesNothing() throws IOException {
        var before = revision();

        var again = Api.json(api.upload("/api/import?apply=true", ledger(), "台账.xlsx", ADMIN));

        assertThat(again.at("/records/0/unchanged").asInt()).isEqualTo(64);
        assertThat(revision()).isEqualTo(before);
    }

    private int revision() {
        return api.ask("{ about { revision } }", Map.of(), ADMIN)
                .at("/data/about/revision")
                .asInt();
    }

    private String completion(String asOf, String indicator) {
        var document = "query($asOf: Date, $code: ID!) { board(asOf: $asOf) { indicator(code: $code) {"
                + " completion { text } } } }";
        return api.ask(document, Map.of("asOf", asOf, "code", indicator), ADMIN)
                .at("/data/board/indicator/completion/text")
                .asString("");
    }

    private static byte[] ledger() throws IOException {
        try (var in = ImportApiTest.class.getResourceAsStream("/exchange/ledger-2015.xlsx")) {
            return in.readAllBytes();
        }
    }
}
