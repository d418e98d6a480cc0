package org.zhaoshang.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;
import org.zhaoshang.RunningBoard;

/** Files in and out over HTTP, on the demonstration. */
@RunningBoard
@TestPropertySource(properties = "zhaoshang.admin-password=a good password")
class ExchangeApiTest {

    private static final String[] ADMIN = {"Authorization", Api.basic("admin", "a good password")};

    @LocalServerPort
    int port;

    private Api api;

    @BeforeEach
    void connect() {
        api = new Api(port);
    }

    @Test
    void theFormAndTheLedgerAreHandedOutAsWorkbooks() {
        for (var path : new String[] {"/api/template.xlsx", "/api/export.xlsx"}) {
            var answer = api.get(path);

            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(answer.body()).startsWith("PK");
            assertThat(answer.headers().firstValue("Content-Disposition").orElse(""))
                    .contains("attachment", ".xlsx");
        }
    }

    @Test
    void aKindOfRecordsIsHandedOutAsCsvAndComesBackUnchanged() {
        var csv = api.get("/api/export.csv?kind=arrivals").body();

        var again = api.upload("/api/import", csv.getBytes(StandardCharsets.UTF_8), "arrivals.csv");

        assertThat(csv).contains("流水号,项目编号,到账日期");
        assertThat(again.statusCode()).isEqualTo(200);
        assertThat(Api.json(again).at("/changes")).isEmpty();
        assertThat(Api.json(again).at("/records/1/unchanged").asInt()).isGreaterThan(100);
        assertThat(api.get("/api/export.csv?kind=moons").statusCode()).isEqualTo(404);
        assertThat(api.get("/api/export.csv?asOf=2015-03-31").body().lines().count())
                .isLessThan(api.get("/api/export.csv").body().lines().count());
        assertThat(api.get("/api/export.csv?knownAt=2000-01-01T00:00:00Z")
                        .body()
                        .lines())
                .hasSize(1);
    }

    @Test
    void aListThatAQueryAnswersIsHandedOutAsATable() {
        var wanted = Map.of(
                "query",
                "{ board(asOf: \"2015-03-31\") { indicators { code name completion { text } } } }",
                "rows",
                "board.indicators");

        var csv = api.post("/api/export.csv", wanted);
        var xlsx = api.post("/api/export.xlsx", wanted);

        assertThat(csv.statusCode()).isEqualTo(200);
        assertThat(csv.body()).contains("编号,名称,完成率·文字", "MAJOR_SIGNED", "15.79%");
        assertThat(xlsx.body()).startsWith("PK");
    }

    @Test
    void aListOfManyPagesIsHandedOutWholeEachRowOnce() {
        var all = api.ask("{ projects(asOf: \"2015-03-31\", first: 500) { totalCount nodes { code } } }", Map.of())
                .at("/data/projects");
        var wanted = Map.of("query", """
                query($after: String) {
                  projects(asOf: "2015-03-31", first: 7, after: $after) {
                    nodes { code name }
                    pageInfo { hasNextPage endCursor }
                  }
                }
                """, "rows", "projects.nodes", "headers", Map.of("code", "编号"));

        var lines = api.post("/api/export.csv", wanted).body().lines().toList();

        var codes = all.get("nodes").findValuesAsString("code");
        assertThat(codes).hasSize(all.get("totalCount").asInt()).hasSizeGreaterThan(3 * 7);
        assertThat(lines.get(0)).endsWith("编号");
        assertThat(lines.subList(1, lines.size())).containsExactlyElementsOf(codes);
    }

    @Test
    void aPartOfAListIsAColumnWhereItIsWantedUnderTheWordsOfItsPath() {
        var wanted = Map.of(
                "query",
                "{ projectStats(asOf: \"2015-03-31\", groupBy: [{field: INDUSTRY}]) { groups { keys { label } count } } }",
                "rows",
                "projectStats.groups",
                "headers",
                new TreeMap<>(Map.of("keys.0.label", "产业", "count", "", "keys.7.label", "")));

        var lines = api.post("/api/export.csv", wanted).body().lines().toList();

        assertThat(lines.get(0)).endsWith("个数,产业,分组·7·名称");
        assertThat(lines).anyMatch(line -> line.matches("\\d+,生物医学,"));
    }

    @Test
    void oneThingAloneIsATableOfOneRow() {
        var wanted = Map.of("query", "{ about { demonstration reportingDate } }", "rows", "about");

        assertThat(api.post("/api/export.csv", wanted).body().lines()).hasSize(2);
    }

    @Test
    void whatIsNoQueryOrNoListIsRefused() {
        assertThat(api.post("/api/export.csv", Map.of("query", "mutation { x }", "rows", "x"), ADMIN)
                        .statusCode())
                .isEqualTo(400);
        assertThat(api.post("/api/export.csv", Map.of("query", "{ about { revision } }", "rows", "about.revision"))
                        .statusCode())
                .isEqualTo(400);
        assertThat(api.post("/api/export.csv", Map.of("query", "{ nonsense }", "rows", "x"))
                        .statusCode())
                .isEqualTo(400);
    }

    @Test
    void whoeverDoesNotWaitAsksHowFarItHasCome() throws InterruptedException {
        var begun = api.upload("/api/import", projects(), "台账.csv", "Prefer", "respond-async", ADMIN[0], ADMIN[1]);
        var address = begun.headers().firstValue("Location").orElseThrow();

        assertThat(begun.statusCode()).isEqualTo(202);
        var told = Api.json(api.get(address, ADMIN));
        for (var i = 0; i < 200 && !told.at("/state").asString().equals("DONE"); i++) {
            Thread.sleep(50);
            told = Api.json(api.get(address, ADMIN));
        }
        assertThat(told.at("/state").asString()).isEqualTo("DONE");
        assertThat(told.at("/rows").asInt()).isEqualTo(1);
        assertThat(told.at("/total").asInt()).isEqualTo(1);
        assertThat(told.at("/report/records/0/created").asInt()).isEqualTo(1);
        assertThat(api.get(address).statusCode()).isEqualTo(404); // somebody else's
    }

    @Test
    void nobodyAppliesWithoutSigningIn() {
        assertThat(api.upload("/api/import?apply=true", projects(), "a.csv").statusCode())
                .isEqualTo(401);
        assertThat(api.upload("/api/import?apply=true", projects(), "a.csv", "Prefer", "respond-async")
                        .statusCode())
                .isEqualTo(401);
        assertThat(api.upload("/api/import?mode=maybe", projects(), "a.csv").statusCode())
                .isEqualTo(400);
    }

    @Test
    void aRefusedFileComesBackMarked() {
        var bad = "项目编号,项目名称,2+X产业\nX-1,示例,航天\n".getBytes(StandardCharsets.UTF_8);

        var marked = api.upload("/api/import/marked", bad, "台账.csv");

        assertThat(marked.statusCode()).isEqualTo(200);
        assertThat(marked.body()).startsWith("PK");
    }

    private static byte[] projects() {
        return "项目编号,项目名称,2+X产业\nX-1,示例,健康食品\n".getBytes(StandardCharsets.UTF_8);
    }
}
