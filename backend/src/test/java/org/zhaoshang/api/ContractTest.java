package org.zhaoshang.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.zhaoshang.RunningBoard;
import tools.jackson.databind.JsonNode;

/** The documents that users send, answered as written from the demonstration ledger. */
@RunningBoard
class ContractTest {

    @LocalServerPort
    int port;

    private Api api;

    @BeforeEach
    void connect() {
        api = new Api(port);
    }

    @Test
    void ratesAreTheSpeechs() {
        var board = board(api.ask(Api.document("rates.graphql"), Map.of("asOf", "2015-03-31")));

        assertThat(board.at("/calendar/text").asString()).isEqualTo("25%");
        var majors = indicator(board, "MAJOR_SIGNED");
        assertThat(majors.at("/completion/text").asString()).isEqualTo("15.79%");
        assertThat(majors.at("/completion/value").decimalValue()).isEqualByComparingTo("0.1578947368421053");
        assertThat(majors.get("actual").decimalValue()).isEqualByComparingTo("3");
        assertThat(majors.get("target").decimalValue()).isEqualByComparingTo("19");
        assertThat(majors.get("lead").decimalValue()).isEqualByComparingTo("-9.21");
        assertThat(majors.get("status").asString()).isEqualTo("BEHIND");
        assertThat(majors.get("shortfall").decimalValue()).isEqualByComparingTo("2");
        assertThat(byIssuer(majors, "DISTRICT").get("inferred").asBoolean()).isTrue();
        var capital = indicator(board, "DOMESTIC_CAPITAL");
        assertThat(capital.at("/completion/text").asString()).isEqualTo("11.3%");
        assertThat(capital.get("actual").decimalValue()).isEqualByComparingTo("24.07");
        assertThat(capital.get("lead").decimalValue()).isEqualByComparingTo("-13.7");
        assertThat(capital.get("status").asString()).isEqualTo("SERIOUSLY_BEHIND");
        assertThat(capital.get("shortfall").decimalValue()).isEqualByComparingTo("29.18");
        assertThat(capital.get("basis").asString()).contains("省外内资");
        assertThat(capital.get("statusRule").asString()).contains("11.3%", "25%", "12.5%", "严重滞后");
        assertThat(indicator(board, "FOREIGN_CAPITAL").get("status").asString()).isIn("ON_SCHEDULE", "AHEAD");
        assertThat(byIssuer(indicator(board, "FOREIGN_CAPITAL"), "DISTRICT")
                        .get("inferred")
                        .asBoolean())
                .isFalse();
    }

    @Test
    void progressTellsMonthsForecastDepartmentsAndEvidence() {
        var variables = Map.of("asOf", "2015-03-31", "indicator", "DOMESTIC_CAPITAL");
        var indicator = board(api.ask(Api.document("target-progress.graphql"), variables))
                .get("indicator");

        assertThat(indicator.at("/forecast/requiredPerMonth").decimalValue()).isEqualByComparingTo("20.99");
        assertThat(indicator.at("/forecast/yearEnd").decimalValue()).isEqualByComparingTo("96.28");
        assertThat(indicator.at("/monthly/2/cumulative").decimalValue()).isEqualByComparingTo("24.07");
        assertThat(indicator.at("/monthly/2/planned").decimalValue()).isEqualByComparingTo("53.25");
        assertThat(indicator.at("/monthly/3/actual").isNull()).isTrue();
        assertThat(sum(indicator.get("byDepartment"), "actual")).isEqualByComparingTo("24.07");
        assertThat(indicator.at("/evidence/totalCount").asInt())
                .isGreaterThan(indicator.at("/evidence/nodes").size());
        assertThat(indicator.at("/evidence/nodes").size()).isEqualTo(20);
    }

    @Test
    void pagesOfEvidenceNeitherRepeatNorDropAnythingAndAddUpToTheActual() {
        var amounts = new ArrayList<BigDecimal>();
        String after = null;
        do {
            var page = evidence(after);
            page.get("nodes").forEach(node -> amounts.add(node.get("amount").decimalValue()));
            after = page.at("/pageInfo/hasNextPage").asBoolean()
                    ? page.at("/pageInfo/endCursor").asString()
                    : null;
        } while (after != null);

        assertThat(amounts).hasSize(evidence(null).get("totalCount").asInt());
        assertThat(amounts.stream().reduce(BigDecimal.ZERO, BigDecimal::add)).isEqualByComparingTo("24.07");
    }

    @Test
    void theEvidenceOfOneProjectIsItsOwnAndWhatItContributes() {
        var document = "{ board(asOf: \"2015-03-31\") { indicator(code: \"DOMESTIC_CAPITAL\") {"
                + " contributors(first: 1) { nodes { amount records project { code } } }"
                + " evidence(first: 500, project: \"%s\") { nodes { amount project { code } } } } } }";
        var largest = board(api.ask(document.formatted("NONE"), Map.of())).at("/indicator/contributors/nodes/0");
        var code = largest.at("/project/code").asString();

        var own = board(api.ask(document.formatted(code), Map.of())).at("/indicator/evidence/nodes");

        assertThat(own.size()).isEqualTo(largest.get("records").asInt());
        assertThat(sum(own, "amount"))
                .isEqualByComparingTo(largest.get("amount").decimalValue());
        assertThat(own.findValuesAsString("code")).containsOnly(code);
    }

    @Test
    void anEnglishReaderGetsEnglishAndEveryoneElseChinese() {
        var document = "{ board { indicator(code: \"MAJOR_SIGNED\") { name statusLabel sentence } } }";

        var english =
                board(api.ask(document, Map.of(), "Accept-Language", "en")).get("indicator");
        var french = board(api.ask(document, Map.of(), "Accept-Language", "fr")).get("indicator");

        assertThat(english.get("statusLabel").asString()).isEqualTo("Behind");
        assertThat(english.get("sentence").asString()).contains("9.21 percentage points behind");
        assertThat(french.get("statusLabel").asString()).isEqualTo("滞后");
        assertThat(french.get("sentence").asString()).isEqualTo("新签约引进重大项目3个，完成全年目标19个的15.79%，落后序时进度9.21个百分点");
    }

    @Test
    void aRequestThatCannotBeAnsweredSaysWhy() {
        var tooMany = "{ board { indicator(code: \"MAJOR_SIGNED\") { evidence(first: 501) { totalCount } } } }";

        assertThat(api.ask(tooMany, Map.of()).at("/errors/0/message").asString())
                .contains("1 到 500");
        assertThat(board(api.ask("{ board { indicator(code: \"NONE\") { code } } }", Map.of()))
                        .get("indicator")
                        .isNull())
                .isTrue();
        assertThat(api.ask("{ board(asOf: \"2015-02-30\") { year } }", Map.of())
                        .at("/errors/0/message")
                        .asString())
                .contains("不是有效的日期");
        assertThat(api.ask(Api.document("rates.graphql"), Map.of("asOf", "31.3.2015"))
                        .at("/errors/0/message")
                        .asString())
                .contains("不是有效的日期");
    }

    private JsonNode evidence(String after) {
        var document = "query($after: String) { board(asOf: \"2015-03-31\") { indicator(code: \"DOMESTIC_CAPITAL\") {"
                + " evidence(first: 7, after: $after) { totalCount nodes { amount }"
                + " pageInfo { hasNextPage endCursor } } } } }";
        return board(api.ask(document, after == null ? Map.of() : Map.of("after", after)))
                .at("/indicator/evidence");
    }

    private static JsonNode board(JsonNode answer) {
        assertThat(answer.has("errors")).as("%s", answer).isFalse();
        return answer.at("/data/board");
    }

    private static JsonNode indicator(JsonNode board, String code) {
        return find(board.get("indicators"), "code", code);
    }

    private static JsonNode byIssuer(JsonNode indicator, String issuer) {
        return find(indicator.get("targets"), "issuer", issuer);
    }

    private static JsonNode find(JsonNode list, String field, String value) {
        return StreamSupport.stream(list.spliterator(), false)
                .filter(item -> item.get(field).asString().equals(value))
                .findFirst()
                .orElseThrow();
    }

    private static BigDecimal sum(JsonNode list, String field) {
        return StreamSupport.stream(list.spliterator(), false)
                .map(item -> item.get(field).decimalValue())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
