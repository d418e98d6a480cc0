package org.zhaoshang.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zhaoshang.api.Office.errors;
import static org.zhaoshang.api.Office.onlyError;
import static org.zhaoshang.api.Office.with;
import static org.zhaoshang.api.Office.without;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;
import org.zhaoshang.RunningBoard;
import tools.jackson.databind.JsonNode;

/** An analyst's query becomes a panel, is checked before, and shows what its query answers. */
@RunningBoard
@TestPropertySource(properties = "zhaoshang.admin-password=" + Office.PASSWORD)
class PanelApiTest {

    private static final Map<String, ?> MAPPING =
            Map.of("rows", "projectStats.groups", "label", "keys.0.label", "values", List.of("count"));
    private static final String QUERY = "query($asOf: Date) { projectStats(asOf: $asOf, groupBy: [{field: INDUSTRY}])"
            + " { groups { keys { label } count } } }";
    private static final String SHOWN = "panels { id chart builtIn place version savedBy url imageUrl"
            + " data { asOf followsDay problem columns { title unit } rows { label values } } }";

    @LocalServerPort
    int port;

    private Api api;

    @BeforeEach
    void connect() {
        api = new Api(port);
    }

    @Test
    void theContractsDocumentIsAnsweredAsWrittenAndThePanelShowsWhatItsQueryAnswers() {
        var saved = ask(Api.document("panel-save.graphql"), Map.of("input", input("signed-by-industry")))
                .at("/data/panelSave");

        assertThat(saved.get("userErrors").isEmpty()).isTrue();
        assertThat(saved.at("/panel/url").asString()).isEqualTo("/embed/signed-by-industry");
        assertThat(saved.at("/panel/imageUrl").asString()).isEqualTo("/panels/signed-by-industry.svg");
        assertThat(saved.at("/panel/chart").asString()).isEqualTo("BAR");
        var panel = ask(
                        "{ panel(id: \"signed-by-industry\") { title version savedBy variables mapping { values titles }"
                                + " data { asOf followsDay columns { title } rows { label values } }"
                                + " before: data(asOf: \"2013-12-31\") { rows { label values } } } }",
                        Map.of())
                .at("/data/panel");
        assertThat(panel.get("savedBy").asString()).isEqualTo("admin");
        assertThat(panel.at("/variables/asOf").asString()).isEqualTo("2015-03-31");
        assertThat(panel.at("/data/followsDay").asBoolean()).isTrue();
        assertThat(panel.at("/data/columns/0/title").asString()).isEqualTo("个数");
        var asked = ask(QUERY, Map.of("asOf", "2015-03-31")).at("/data/projectStats/groups");
        assertThat(panel.at("/data/rows")).hasSize(asked.size());
        assertThat(panel.at("/data/rows/0/label")).isEqualTo(asked.get(0).at("/keys/0/label"));
        assertThat(panel.at("/data/rows/0/values/0").asInt())
                .isEqualTo(asked.get(0).get("count").asInt());
        assertThat(panel.at("/before/rows")).isNotEqualTo(panel.at("/data/rows"));
    }

    @Test
    void everyVersionIsKeptAndNobodyOverwritesWhatTheyHaveNotSeen() {
        var input = input("versions");
        assertThat(save(with(input, "expectedVersion", 0)).at("/panel/version").asInt())
                .isEqualTo(1);
        assertThat(save(input).at("/panel/version").asInt())
                .as("the same once more")
                .isEqualTo(1);
        assertThat(onlyError(save(with(with(input, "title", "别的"), "expectedVersion", 0))))
                .isEqualTo("expectedVersion VERSION_CONFLICT");
        var second = with(with(with(input, "chart", "PIE"), "expectedVersion", 1), "reason", "领导要看占比");
        assertThat(save(second).at("/panel/version").asInt()).isEqualTo(2);
        assertThat(onlyError(save(with(with(input, "title", "别的"), "expectedVersion", 1))))
                .isEqualTo("expectedVersion VERSION_CONFLICT");
        assertThat(onlyError(save(with(input("nobody-saved-it"), "expectedVersion", 3))))
                .isEqualTo("id NOT_FOUND");
        var history = ask("{ history(kind: PANEL, code: \"versions\") { nodes { name summary reason } } }", Map.of())
                .at("/data/history/nodes");
        assertThat(history.get(0).get("summary").asString()).isEqualTo("图形：条形图 → 饼图");
        assertThat(history.get(0).get("reason").asString()).isEqualTo("领导要看占比");

        var removed = change("panelRemove", Map.of("id", "versions", "reason", "过时"));

        assertThat(removed.get("userErrors").isEmpty()).isTrue();
        assertThat(ask("{ panel(id: \"versions\") { id } }", Map.of())
                        .at("/data/panel")
                        .isNull())
                .isTrue();
        assertThat(ids("")).doesNotContain("versions");
        assertThat(save(input).at("/panel/version").asInt()).as("brought back").isEqualTo(4);
    }

    @Test
    void whatDoesNotFitTheAnswerIsRefusedAtItsField() {
        assertThat(mapped("values", List.of("counts"))).isEqualTo("mapping.values.0 INVALID");
        assertThat(mapped("values", List.of("count", "keys"))).isEqualTo("mapping.values.1 INVALID");
        assertThat(mapped("values", List.of("keys.0.label"))).isEqualTo("mapping.values.0 INVALID");
        assertThat(mapped("values", List.of())).isEqualTo("mapping.values REQUIRED");
        assertThat(mapped("label", "keys.label")).isEqualTo("mapping.label INVALID");
        assertThat(mapped("label", "keys.5.label")).isEqualTo("mapping.label INVALID");
        assertThat(mapped("rows", "projectStats")).isEqualTo("mapping.rows INVALID");
        assertThat(mapped("titles", List.of("一", "二"))).isEqualTo("mapping.titles INVALID");
        // where there are no rows to try it on, too
        var none = with(input("none"), "variables", Map.of("asOf", "1949-10-01"));
        assertThat(onlyError(save(with(none, "mapping", with(MAPPING, "values", List.of("counts"))))))
                .isEqualTo("mapping.values.0 INVALID");
        var message = save(with(input("wrong"), "mapping", with(MAPPING, "values", List.of("counts"))))
                .at("/userErrors/0/message")
                .asString();
        assertThat(message).isEqualTo("查询结果中没有“counts”；有 keys、count");
    }

    @Test
    void onlyAQueryThatIsAnsweredIsKept() {
        assertThat(queried("mutation { panelRemove(input: {id: \"x\"}) { panel { id } } }"))
                .isEqualTo("query INVALID");
        assertThat(queried("{ projectStat { groups }")).isEqualTo("query INVALID");
        assertThat(queried("{ projectStat { groups } }")).isEqualTo("query INVALID");
        assertThat(queried("{ panels { data { rows { label } } } }")).isEqualTo("query NOT_ALLOWED");
        assertThat(queried("{ board { panels { id } } }")).isEqualTo("query NOT_ALLOWED");
        assertThat(queried("{ __schema { types { name } } }")).isEqualTo("query NOT_ALLOWED");
        assertThat(queried("{ board { %s } }".formatted("y: year ".repeat(201))))
                .isEqualTo("query INVALID");
        assertThat(queried("query A { about { user } } query B { about { user } }"))
                .isEqualTo("query INVALID");
        assertThat(onlyError(save(with(input("wrong"), "variables", Map.of("asOf", "昨天")))))
                .isEqualTo("variables INVALID");
        assertThat(onlyError(save(with(input("wrong"), "variables", Map.of("day", "2015-03-31")))))
                .isEqualTo("variables.day INVALID");
        assertThat(onlyError(save(with(input("wrong"), "variables", List.of(1)))))
                .isEqualTo("variables INVALID");
        assertThat(onlyError(save(input("No Spaces")))).isEqualTo("id INVALID");
        assertThat(onlyError(save(with(input("wrong"), "title", " ")))).isEqualTo("title REQUIRED");
        var unsigned = api.ask(Api.document("panel-save.graphql"), Map.of("input", input("unsigned")));
        assertThat(unsigned.at("/errors/0/extensions/classification").asString())
                .isEqualTo("UNAUTHORIZED");
    }

    @Test
    void valuesAreGivenForTheVariablesOfAPanelsQueryAndForNothingElse() {
        var asked = ask(
                        "query($given: JSON) { none: panel(id: \"chain-map\") { drawing variables url data { subject answer } }"
                                + " one: panel(id: \"chain-map\", variables: {chain: \"ELECTRONICS\"}) { url imageUrl variables"
                                + " data { subject } } list: panel(id: \"alert-trend\", variables: $given) { data { problem"
                                + " rows { label } } } no: panel(id: \"chain-map\", variables: {link: \"CDMO\"}) { data {"
                                + " problem } } wrong: panel(id: \"alert-trend\", variables: {rules: \"NO_RULE\"}) { data {"
                                + " problem } } }",
                        Map.of("given", Map.of("rules", List.of("PROMISE_OVERDUE"))))
                .get("data");

        assertThat(asked.at("/none/drawing").asString()).isEqualTo("CHAIN_MAP");
        assertThat(asked.at("/none/variables").isEmpty()).isTrue();
        assertThat(asked.at("/none/data/answer/board/chain/name")).isEqualTo(asked.at("/none/data/subject"));
        assertThat(asked.at("/one/url").asString()).isEqualTo("/embed/chain-map?chain=ELECTRONICS");
        assertThat(asked.at("/one/imageUrl").asString()).isEqualTo("/panels/chain-map.svg?chain=ELECTRONICS");
        assertThat(asked.at("/one/data/subject").asString())
                .isNotEmpty()
                .isNotEqualTo(asked.at("/none/data/subject").asString());
        assertThat(asked.at("/list/data/problem").isNull()).isTrue();
        assertThat(asked.at("/list/data/rows").isEmpty()).isFalse();
        assertThat(asked.at("/no/data/problem").asString()).isEqualTo("面板的查询没有变量 $link");
        assertThat(asked.at("/wrong/data/problem").asString()).isEqualTo("应为 [AlertRule!] 的值");
    }

    @Test
    void allBuiltInPanelsShowSomethingAndStayAsTheyAre() {
        var builtIn = new ArrayList<JsonNode>();
        for (var language : List.of("zh", "en")) {
            var answer = api.ask("{ " + SHOWN + " }", Map.of(), "Accept-Language", language);
            assertThat(answer.has("errors")).as("%s", answer).isFalse();
            answer.at("/data/panels").forEach(panel -> {
                if (panel.get("builtIn").asBoolean()) {
                    builtIn.add(panel);
                }
            });
        }

        assertThat(builtIn).hasSizeGreaterThanOrEqualTo(12).allSatisfy(panel -> {
            assertThat(panel.at("/data/problem").isNull()).as("%s", panel).isTrue();
            assertThat(panel.at("/data/rows").size()).isGreaterThan(1);
            assertThat(panel.at("/data/followsDay").asBoolean()).isTrue();
            assertThat(panel.at("/version").asInt()).isZero();
            assertThat(panel.at("/data/rows").findValues("values"))
                    .anySatisfy(values -> assertThat(values.get(0).isNumber()).isTrue());
        });
        assertThat(onlyError(save(input("funnel-by-stage")))).isEqualTo("id NOT_ALLOWED");
        assertThat(onlyError(change("panelRemove", Map.of("id", "funnel-by-stage"))))
                .isEqualTo("id NOT_ALLOWED");
        assertThat(onlyError(change("panelRemove", Map.of("id", "no-such-panel"))))
                .isEqualTo("id NOT_FOUND");
    }

    @Test
    void whoeverMayWriteArrangesTheBoardThatAllSee() {
        assertThat(errors(save(input("pinned-here")))).isEmpty();
        assertThat(ids("(pinned: true)")).doesNotContain("pinned-here").isNotEmpty();

        assertThat(change("panelPin", Map.of("id", "pinned-here", "place", 1))
                        .at("/panel/place")
                        .asInt())
                .isEqualTo(1);

        assertThat(ids("(pinned: true)").get(0)).isEqualTo("pinned-here");
        assertThat(ids("(pinned: false)")).doesNotContain("pinned-here");
        var board = ask("{ board(asOf: \"2014-12-31\") { panels(pinned: true) { id data { asOf } } } }", Map.of());
        assertThat(board.at("/data/board/panels/0/data/asOf").asString()).isEqualTo("2014-12-31");
        assertThat(change("panelUnpin", Map.of("id", "pinned-here"))
                        .at("/panel/place")
                        .isNull())
                .isTrue();
        assertThat(ids("(pinned: true)")).doesNotContain("pinned-here");
        // one that was removed takes no place
        change("panelPin", Map.of("id", "pinned-here", "place", 1));
        change("panelRemove", Map.of("id", "pinned-here"));
        assertThat(change("panelPin", Map.of("id", ids("(pinned: true)").get(1), "place", 2))
                        .at("/panel/place")
                        .asInt())
                .isEqualTo(2);
        assertThat(errors(save(input("pinned-here")))).isEmpty();
        assertThat(onlyError(change("panelPin", Map.of("id", "no-such-panel")))).isEqualTo("id NOT_FOUND");
        assertThat(onlyError(change("panelPin", Map.of("id", "pinned-here", "place", 0))))
                .isEqualTo("place INVALID");
    }

    @Test
    void aPanelThatTakesTheMomentTellsWhatWasKnownThen() {
        var then = ask(
                        "{ board(knownAt: \"2001-01-01T00:00:00Z\") { panels { id data { problem rows { values } } } } }",
                        Map.of())
                .at("/data/board/panels");

        var funnel = then.valueStream()
                .filter(panel -> panel.get("id").asString().equals("funnel-by-stage"))
                .findFirst()
                .orElseThrow();
        assertThat(funnel.at("/data/problem").isNull()).isTrue();
        assertThat(funnel.at("/data/rows"))
                .hasSize(5)
                .allSatisfy(row -> assertThat(row.at("/values/0").asInt()).isZero());
    }

    @Test
    void aPivotIsKeptWithItsSeries() {
        var pivot = "query($asOf: Date) { projectStats(asOf: $asOf, groupBy: [{field: INDUSTRY}, {field: STAGE}])"
                + " { groups { keys { label } count } } }";
        var mapping = with(MAPPING, "series", "keys.1.label");
        var input = with(with(input("industry-by-stage"), "query", pivot), "mapping", mapping);

        assertThat(onlyError(save(with(input, "mapping", with(mapping, "series", "keys.1.labels")))))
                .isEqualTo("mapping.series INVALID");
        assertThat(onlyError(save(with(input, "chart", "PIE")))).isEqualTo("mapping.series INVALID");
        assertThat(errors(save(input))).isEmpty();

        var panel = ask(
                "{ panel(id: \"industry-by-stage\") { mapping { series } data { problem columns { title }"
                        + " rows { label values } } } projectStats(asOf: \"2015-03-31\", groupBy: [{field: INDUSTRY}])"
                        + " { groups { keys { label } count } } }",
                Map.of());
        assertThat(panel.at("/data/panel/data/problem").isNull()).isTrue();
        assertThat(panel.at("/data/panel/data/columns")
                        .valueStream()
                        .map(column -> column.get("title").asString()))
                .contains("签约", "投产");
        var sums = new HashMap<String, Integer>();
        panel.at("/data/panel/data/rows")
                .forEach(row -> sums.put(
                        row.get("label").asString(),
                        row.get("values")
                                .valueStream()
                                .mapToInt(JsonNode::asInt)
                                .sum()));
        var counts = new HashMap<String, Integer>();
        panel.at("/data/projectStats/groups")
                .forEach(group -> counts.put(
                        group.at("/keys/0/label").asString(), group.get("count").asInt()));
        assertThat(sums).isEqualTo(counts);
    }

    @Test
    void aPanelsOwnPageIsThereForWhateverItsAddressNames() {
        var page = api.get("/embed/signed-by-industry?lang=en");

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).contains("/app/embed.js");
        assertThat(page.headers().firstValue("Content-Security-Policy").orElseThrow())
                .endsWith("frame-ancestors 'self'");
    }

    private String mapped(String field, Object value) {
        return onlyError(save(with(input("wrong"), "mapping", with(MAPPING, field, value))));
    }

    private String queried(String query) {
        return onlyError(save(with(without(input("wrong"), "variables"), "query", query)));
    }

    private static Map<String, ?> input(String id) {
        return Map.of(
                "id",
                id,
                "title",
                "一季度签约项目产业分布",
                "chart",
                "BAR",
                "query",
                QUERY,
                "variables",
                Map.of("asOf", "2015-03-31"),
                "mapping",
                MAPPING);
    }

    private JsonNode save(Map<String, ?> input) {
        return change("panelSave", input);
    }

    private JsonNode change(String mutation, Map<String, ?> input) {
        var type = Character.toUpperCase(mutation.charAt(0)) + mutation.substring(1) + "Input";
        var document = "mutation($input: %s!) { %s(input: $input) { panel { id version place }"
                + " userErrors { field code message currentVersion } } }";
        return ask(document.formatted(type, mutation), Map.of("input", input)).at("/data/" + mutation);
    }

    private List<String> ids(String arguments) {
        return ask("{ panels" + arguments + " { id } }", Map.of())
                .at("/data/panels")
                .findValuesAsString("id");
    }

    private JsonNode ask(String document, Map<String, ?> variables) {
        var answer = api.ask(document, variables, "Authorization", Api.basic("admin", Office.PASSWORD));
        assertThat(answer.has("errors")).as("%s", answer).isFalse();
        return answer;
    }
}
