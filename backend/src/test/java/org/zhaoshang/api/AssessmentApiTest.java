package org.zhaoshang.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.zhaoshang.RunningBoard;
import tools.jackson.databind.JsonNode;

/** Assessment over HTTP, its marks recomputed from the data files. */
@RunningBoard
class AssessmentApiTest {

    private static final String ROWS = "query($asOf: Date, $by: AssessmentSubject!) { board(asOf: $asOf) {"
            + " assessment(by: $by) { sentence rule cap par listRule before movementRule trackRule"
            + " rows { rank code name score base deducted deductions { rule label count points sentence } sentence rankBefore movement list listLabel track trackRank projects smallBase"
            + " department { code } newProjects { count } expansions { count }"
            + " items { indicator { code name unit unitLabel } target actual pace { text } capped points sentence } }"
            + " red { code score } black { code score }"
            + " tracks { track label departments newProjects { count planned { text } } expansions { count } } } } }";

    @LocalServerPort
    int port;

    private Api api;

    @BeforeEach
    void connect() {
        api = new Api(port);
    }

    @ParameterizedTest
    @CsvSource({
        "2015-03-31, DEPARTMENT", "2015-03-31, PERSON", "2015-06-30, DEPARTMENT", "2015-06-17, PERSON",
        "2015-01-01, DEPARTMENT", "2015-12-31, DEPARTMENT", "2015-12-31, PERSON", "2014-12-31, DEPARTMENT"
    })
    void scoresAreThoseOfTheDataFiles(String day, String by) {
        var files = new AssessmentFiles(day);
        var people = by.equals("PERSON");

        var rows = ask(ROWS, day, by).get("rows");

        var scores = new TreeMap<String, BigDecimal>();
        for (var row : rows) {
            var code = row.get("code").asString();
            if (!row.get("base").isNull()) {
                scores.put(code, row.get("base").decimalValue().setScale(2));
            }
            assertThat(row.get("projects").asLong()).as(code).isEqualTo(files.inHand(code, people));
            for (var item : row.get("items")) {
                var indicator = item.at("/indicator/code").asString();
                assertThat(item.get("actual").decimalValue())
                        .as("%s of %s", indicator, code)
                        .isEqualByComparingTo(files.actuals(indicator, people).getOrDefault(code, BigDecimal.ZERO));
            }
        }
        assertThat(scores).isEqualTo(files.scores(people)).hasSizeGreaterThan(10);
    }

    @Test
    void everyPointIsExplainedAndTheyAddUpToTheScore() {
        for (var row : ask(ROWS, "2015-03-31", "DEPARTMENT").get("rows")) {
            var sum = BigDecimal.ZERO;
            for (var item : row.get("items")) {
                sum = sum.add(item.get("points").decimalValue());
            }
            assertThat(sum)
                    .isBetween(
                            row.get("base").decimalValue().subtract(new BigDecimal("0.02")),
                            row.get("base").decimalValue().add(new BigDecimal("0.02")));
        }
        var medical = row(ask(ROWS, "2015-03-31", "DEPARTMENT"), "MEDICAL_CITY");
        assertThat(medical.at("/items/0/capped").asBoolean()).isTrue();
        assertThat(medical.at("/items/0/sentence").asString())
                .isEqualTo("完成1.6个，分解目标3.8个，完成率42.11%，为序时进度25%的168.42%，按120%计；权重40，得48分");
        assertThat(medical.at("/items/0/indicator/unitLabel").asString()).isEqualTo("个");
    }

    @Test
    void placesMoveAgainstTheEndOfTheMonthBefore() {
        var march = ask(ROWS, "2015-03-31", "DEPARTMENT");
        var february = ask(ROWS, "2015-02-28", "DEPARTMENT");

        assertThat(march.get("before").asString()).isEqualTo("2015-02-28");
        assertThat(march.get("movementRule").asString()).contains("2月28日");
        for (var row : march.get("rows")) {
            var before = row(february, row.get("code").asString()).get("rank").asInt();
            assertThat(row.get("rankBefore").asInt()).isEqualTo(before);
            assertThat(row.get("movement").asInt())
                    .isEqualTo(before - row.get("rank").asInt());
        }
        assertThat(march.get("rows").findValuesAsString("movement")).anyMatch(places -> !places.equals("0"));

        var january = ask(ROWS, "2015-01-31", "DEPARTMENT");
        assertThat(january.get("before").isNull()).isTrue();
        assertThat(january.get("movementRule").asString()).contains("1月", "目标不同");
        assertThat(january.get("rows"))
                .allSatisfy(row -> assertThat(row.get("movement").isNull()).isTrue());
    }

    @Test
    void theTwoListsAndTheTwoTracksAreToldApart() {
        var files = new AssessmentFiles("2015-06-30");
        var june = ask(ROWS, "2015-06-30", "DEPARTMENT");

        assertThat(june.get("red").findValuesAsString("code")).containsExactly("HEALTH_BUREAU", "STRAITS_PARK");
        assertThat(june.get("black").findValuesAsString("code"))
                .containsExactly("TECH_BUREAU", "ECON_BUREAU", "AGRI_BUREAU");
        assertThat(row(june, "HEALTH_BUREAU").get("smallBase").asBoolean()).isTrue();
        assertThat(row(june, "HEALTH_BUREAU").get("listLabel").asString()).isEqualTo("红榜");
        assertThat(row(june, "STRAITS_PARK").get("smallBase").asBoolean()).isFalse();
        assertThat(row(june, "STRAITS_PARK").get("track").asString()).isEqualTo("NEW");
        assertThat(row(june, "STRAITS_PARK").get("trackRank").asInt()).isEqualTo(1);
        assertThat(row(june, "HEALTH_BUREAU").get("trackRank").asInt()).isEqualTo(1);
        assertThat(row(june, "MED_INVEST").get("trackRank").isNull()).isTrue();
        assertThat(june.at("/tracks/0/newProjects/count").asLong()).isEqualTo(files.signed("NEW", "PARK"));
        assertThat(june.at("/tracks/0/expansions/count").asLong()).isEqualTo(files.signed("EXPANSION", "PARK"));
        assertThat(june.at("/tracks/1/newProjects/count").asLong()).isEqualTo(files.signed("NEW", "DEPARTMENT"));
        assertThat(june.at("/tracks/1/expansions/count").asLong())
                .isEqualTo(files.signed("EXPANSION", "DEPARTMENT"))
                .isPositive();
        assertThat(june.at("/tracks/2/newProjects/count").asLong()).isEqualTo(files.signed("NEW", "COMPANY"));
    }

    @Test
    void peopleHaveTheirDepartmentsAndNoTrack() {
        var march = ask(ROWS, "2015-03-31", "PERSON");

        assertThat(row(march, "P07").at("/department/code").asString()).isEqualTo("MEDICAL_CITY");
        assertThat(row(march, "P07").get("rank").asInt()).isEqualTo(1);
        assertThat(march.get("tracks").isEmpty()).isTrue();
        assertThat(march.get("sentence").asString()).isEqualTo("27人计分，0人不低于100分；第1名郑示例，99.22分");
        // no targets were shared out among people in 2014
        var earlier = ask(ROWS, "2014-06-30", "PERSON");
        assertThat(earlier.get("rows").findValuesAsString("score")).containsOnly("");
        assertThat(earlier.get("sentence").asString()).isEqualTo("今年没有目标分解到个人，不计分");
    }

    @Test
    void anEnglishReaderGetsEnglish() {
        var variables = Map.of("asOf", "2015-03-31", "by", "DEPARTMENT");

        var english = api.ask(ROWS, variables, "Accept-Language", "en").at("/data/board/assessment");

        assertThat(english.toString()).doesNotContainPattern("[\\u4e00-\\u9fff]");
        assertThat(english.get("sentence").asString())
                .isEqualTo("12 departments scored, 2 of them at 100 points or more; first: "
                        + "Chengdu Medical Investment Group with 119.5");
    }

    @ParameterizedTest
    @CsvSource({"DEPARTMENT", "PERSON"})
    void theContractsDocumentIsAnsweredAsWritten(String by) {
        var rows = ask(Api.document("assessment.graphql"), "2015-03-31", by).get("rows");

        assertThat(rows.at("/0/rank").asInt()).isEqualTo(1);
        assertThat(rows.at("/0/items/0/indicator/name").asString()).isEqualTo("新签约引进重大项目");
        assertThat(rows.at("/0/items/0/completion/text").asString()).endsWith("%");
        assertThat(rows.at("/0/items/0/weight").decimalValue()).isEqualByComparingTo("40");
        assertThat(rows.findValuesAsString("rule")).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource({"2015-03-31, DEPARTMENT, department", "2015-03-31, PERSON, person", "2015-12-31, DEPARTMENT, department"
    })
    void whatIsDeductedIsWhatTheAlertsSay(String day, String by, String whose) {
        var each = Map.of(
                "TALK_WITHOUT_FOLLOW_UP", "0.5",
                "SIGNED_WITHOUT_FUNDS", "1",
                "STARTED_WITHOUT_PRODUCTION", "1",
                "PROMISE_OVERDUE", "1",
                "REQUEST_OVERDUE", "0.5",
                "FACTOR_UNMET", "0.5",
                "POLICY_SUPERSEDED", "0.5");
        var alerts = api.ask(
                        "query($asOf: Date) { board(asOf: $asOf) { alerts(first: 500) { nodes { rule %s { code } } } } }"
                                .formatted(whose),
                        Map.of("asOf", day))
                .at("/data/board/alerts/nodes");
        var taken = new TreeMap<String, BigDecimal>();
        for (var alert : alerts) {
            var code = alert.at("/" + whose + "/code").asString();
            taken.merge(code, new BigDecimal(each.getOrDefault(alert.get("rule").asString(), "0")), BigDecimal::add);
        }

        var rows = ask(ROWS, day, by).get("rows");

        assertThat(taken).isNotEmpty();
        for (var row : rows) {
            var code = row.get("code").asString();
            if (row.get("base").isNull()) {
                assertThat(row.get("deductions").isEmpty()).isTrue();
                continue;
            }
            var most = taken.getOrDefault(code, BigDecimal.ZERO).min(BigDecimal.TEN);
            assertThat(row.get("deducted").decimalValue()).as(code).isEqualByComparingTo(most);
            assertThat(row.get("score").decimalValue())
                    .as(code)
                    .isEqualByComparingTo(
                            row.get("base").decimalValue().subtract(most).max(BigDecimal.ZERO));
        }
    }

    private JsonNode ask(String document, String day, String by) {
        var answer = api.ask(document, Map.of("asOf", day, "by", by));
        assertThat(answer.get("errors")).isNull();
        return answer.at("/data/board/assessment");
    }

    private static JsonNode row(JsonNode assessment, String code) {
        for (var row : assessment.get("rows")) {
            if (row.get("code").asString().equals(code)) {
                return row;
            }
        }
        throw new AssertionError("no row of " + code);
    }
}
