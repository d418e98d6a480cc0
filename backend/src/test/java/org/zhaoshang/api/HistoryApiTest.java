package org.zhaoshang.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;
import org.zhaoshang.RunningBoard;
import org.zhaoshang.ledger.Fixtures;
import org.zhaoshang.ledger.Project;
import org.zhaoshang.store.Author;
import org.zhaoshang.store.RecordDocument;
import org.zhaoshang.store.Store;
import org.zhaoshang.store.VersionConflict;
import tools.jackson.databind.JsonNode;

/** Who changed what when, as an inspector asks for it. */
@RunningBoard
@TestPropertySource(properties = "zhaoshang.admin-password=a good password")
class HistoryApiTest {

    private static final String[] ADMIN = {"Authorization", Api.basic("admin", "a good password")};
    private static final String CHANGES = "query($by: String, $kind: RecordKind, $first: Int, $after: String,"
            + " $since: DateTime, $until: DateTime) { changes(by: $by, kind: $kind, first: $first, after: $after,"
            + " since: $since, until: $until) {"
            + " nodes { kind code name version at by origin summary } pageInfo { hasNextPage endCursor } } }";

    @LocalServerPort
    int port;

    @Autowired
    Store store;

    private Api api;

    @BeforeEach
    void connect() {
        api = new Api(port);
    }

    @Test
    void aProjectTellsEveryVersionAsTheContractAsks() {
        recordArrival("WJ-001", "H1", 5000);

        var project = api.ask(Api.document("project-detail.graphql"), Map.of("code", "WJ-001"))
                .at("/data/project");

        var history = project.get("history");
        assertThat(history.get("totalCount").asInt())
                .isEqualTo(project.get("version").asInt());
        assertThat(history.at("/nodes/0/by").asString()).isEqualTo("admin");
        assertThat(history.at("/nodes/0/at").asString())
                .isEqualTo(project.get("updatedAt").asString());
        assertThat(history.at("/nodes/0/summary").asString()).isEqualTo("新增到位资金 2015-03-25 0.5亿元（省外内资）");
        assertThat(history.get("nodes")
                        .get(history.get("nodes").size() - 1)
                        .get("summary")
                        .asString())
                .isEqualTo("新建（初始数据）");
    }

    @Test
    void aProjectAsItWasKnownHasNoVersionsOfLater() throws InterruptedException {
        recordArrival("WJ-002", "H1", 5000);
        Thread.sleep(5);
        var moment = java.time.OffsetDateTime.now().toString();
        Thread.sleep(5);
        recordArrival("WJ-002", "H2", 5000);

        var document = "query($at: DateTime) { project(code: \"WJ-002\", knownAt: $at) {"
                + " version history { totalCount nodes { version } } } }";
        var then = api.ask(document, Map.of("at", moment)).at("/data/project");
        var now = api.ask(document, Map.of()).at("/data/project");

        assertThat(then.at("/history/totalCount").asInt()).isEqualTo(2);
        assertThat(then.at("/history/nodes/0/version").asInt())
                .isEqualTo(then.get("version").asInt());
        assertThat(now.at("/history/totalCount").asInt()).isEqualTo(3);
    }

    @Test
    void everyKindOfRecordHasItsHistoryInBothLanguages() {
        var document = "query($kind: RecordKind!, $code: ID!) { history(kind: $kind, code: $code) {"
                + " totalCount nodes { kindLabel name origin summary changes { path label after } } } }";

        for (var record : List.of(
                "INDICATOR DOMESTIC_CAPITAL",
                "CHAIN BIOMED",
                "INDUSTRY BIOMED",
                "PERSON P01",
                "DEPARTMENT MEDICAL_CITY",
                "PROJECT WJ-003")) {
            var asked = record.split(" ");
            var variables = Map.of("kind", asked[0], "code", asked[1]);
            var version = oldest(api.ask(document, variables, "Accept-Language", "en"));
            assertThat(version.get("summary").asString()).isEqualTo("Created (initial data)");
            assertThat(version.get("changes").size()).isGreaterThanOrEqualTo(3);
        }
        var indicator = oldest(api.ask(document, Map.of("kind", "INDICATOR", "code", "DOMESTIC_CAPITAL")));
        assertThat(indicator.get("name").asString()).isEqualTo("到位省外内资");
        assertThat(indicator.get("changes").findValuesAsString("after"))
                .anyMatch(after -> after.contains("2015 区定 213"));
        assertThat(api.ask(document, Map.of("kind", "POLICY", "code", "NONE"))
                        .at("/data/history/totalCount")
                        .asInt())
                .isZero();
    }

    @Test
    void unknownFieldsGoThroughACommandUnchangedAndTheirChangesAreTold() throws VersionConflict {
        store.write(List.of(withUnknown(Fixtures.project("UNKNOWN-1"), 0)), new Author("importer", "import:新系统.xlsx"));

        recordArrival("UNKNOWN-1", "H1", 5000);
        var stored = store.ledger().find(Project.class, "UNKNOWN-1").orElseThrow();
        assertThat(RecordDocument.of(stored).get("future")).isEqualTo(future(0));
        store.write(List.of(withUnknown(stored, 1)), new Author("importer", "import:新系统.xlsx"));

        var versions = api.ask(
                        "{ history(kind: PROJECT, code: \"UNKNOWN-1\") { nodes { summary changes { label before after } } } }",
                        Map.of())
                .at("/data/history/nodes");
        assertThat(versions.size()).isEqualTo(3);
        assertThat(versions.at("/0/changes").size()).isEqualTo(40);
        assertThat(versions.at("/0/summary").asString())
                .startsWith("future.f0.deep：0 → 1")
                .endsWith("等 40 处");
        assertThat(versions.at("/1/summary").asString()).isEqualTo("新增到位资金 2015-03-25 0.5亿元（省外内资）");
        assertThat(versions.at("/2/summary").asString()).isEqualTo("新建（导入 新系统.xlsx）");
    }

    @Test
    void theLogOfAllRecordsIsNewestFirstAndPagedWithoutGapOrRepetition() throws VersionConflict {
        for (var i = 0; i < 7; i++) {
            var records = new ArrayList<Project>();
            for (var code : List.of("LOG-1", "LOG-2", "LOG-3")) {
                var current = store.ledger().find(Project.class, code).orElseGet(() -> Fixtures.project(code));
                records.add(current.withAttributes(Map.of("次", i)));
            }
            store.write(i % 2 == 0 ? records : records.subList(1, 2), new Author("logger", "test"));
        }

        var read = new ArrayList<String>();
        var moments = new ArrayList<String>();
        String after = null;
        do {
            var page = changes("by", "logger", "first", 4, "after", after);
            page.get("nodes").forEach(node -> {
                read.add(node.get("code").asString() + "@" + node.get("version").asString());
                moments.add(node.get("at").asString());
            });
            after = page.at("/pageInfo/hasNextPage").asBoolean()
                    ? page.at("/pageInfo/endCursor").asString()
                    : null;
        } while (after != null);

        assertThat(read)
                .startsWith("LOG-1@4", "LOG-2@7", "LOG-3@4", "LOG-2@6", "LOG-1@3")
                .endsWith("LOG-2@2", "LOG-1@1", "LOG-2@1", "LOG-3@1")
                .doesNotHaveDuplicates()
                .hasSize(4 * 3 + 3);
        assertThat(moments).isSortedAccordingTo(java.util.Comparator.reverseOrder());
        assertThat(changes("by", "logger", "since", moments.get(3)).get("nodes").size())
                .isEqualTo(4);
        assertThat(changes("by", "logger", "until", moments.get(3)).get("nodes").size())
                .isEqualTo(11);
        assertThat(changes("by", "logger", "kind", "CHAIN").get("nodes").size()).isZero();
        assertThat(changes("kind", "INDICATOR", "first", 100).get("nodes").findValuesAsString("summary"))
                .contains("新建（初始数据）");
        assertThat(api.ask(CHANGES, Map.of("after", "?"))
                        .at("/errors/0/message")
                        .asString())
                .contains("游标");
    }

    /** The first version: other tests may have written more. */
    private static JsonNode oldest(JsonNode answer) {
        var versions = answer.at("/data/history/nodes");
        return versions.get(versions.size() - 1);
    }

    private JsonNode changes(Object... variables) {
        var asked = new HashMap<String, Object>();
        for (var i = 0; i < variables.length; i += 2) {
            asked.put(variables[i].toString(), variables[i + 1]);
        }
        var answer = api.ask(CHANGES, asked);
        assertThat(answer.has("errors")).as("%s", answer).isFalse();
        return answer.at("/data/changes");
    }

    private void recordArrival(String code, String reference, int wan) {
        var answer = api.ask(
                Api.document("project-record-arrival.graphql"),
                Map.of(
                        "input",
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
                                reference)),
                ADMIN);
        assertThat(answer.at("/data/projectRecordArrival/userErrors").size())
                .as("%s", answer)
                .isZero();
    }

    private static Project withUnknown(Project project, int value) {
        return new Project(
                project.code(),
                project.profile(),
                project.responsibility(),
                project.stages(),
                project.recognitions(),
                project.arrivals(),
                project.service(),
                project.attributes(),
                Map.of("future", future(value)),
                project.stamp());
    }

    private static Map<String, Object> future(int value) {
        var fields = new LinkedHashMap<String, Object>();
        for (var i = 0; i < 40; i++) {
            fields.put("f" + i, Map.of("deep", value));
        }
        return fields;
    }
}
