package org.zhaoshang.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.zhaoshang.RunningBoard;
import tools.jackson.databind.JsonNode;

/** What a leader is to know first, held against the board's other figures. */
@RunningBoard
class BriefingApiTest {

    private static final String DOCUMENT = """
            query Briefing($asOf: Date, $since: Date) {
              board(asOf: $asOf) {
                briefing {
                  since
                  report
                  concerns { kind sentence serious indicator department }
                  indicators { code gained leadMoved }
                  alerts { before began ended now }
                  stages { stage count }
                  calls(first: 3) { person { code } alerts red about ask }
                }
                alerts(first: 1) { totalCount byPerson { person { code } count } }
                new: alerts(first: 500, begunAfter: $since) { totalCount nodes { since } }
                gone: alerts(first: 500, endedSince: $since) { totalCount nodes { id } }
                open: alerts(first: 500) { nodes { id } }
                indicators { code actual lead }
              }
              before: board(asOf: $since) { alerts(first: 500) { totalCount nodes { id } } indicators { code actual lead } }
            }
            """;

    @LocalServerPort
    int port;

    @Test
    void tellsTheWorstFirstAndItsGap() {
        var concerns =
                board("2015-03-31", "2015-02-28").get("board").get("briefing").get("concerns");

        assertThat(concerns.get(0).get("sentence").asString()).isEqualTo("到位省外内资落后序时进度13.7个百分点，缺口29.18亿元");
        assertThat(concerns.get(0).get("serious").asBoolean()).isTrue();
        assertThat(concerns.get(1).get("sentence").asString()).isEqualTo("新签约引进重大项目落后序时进度9.21个百分点，缺口2个");
        assertThat(concerns.findValuesAsString("kind")).contains("DEPARTMENT", "LINK", "ALERTS");
    }

    @Test
    void changesAreTheDifferenceOfTwoBoards() {
        var answer = board("2015-03-31", "2015-02-28");
        var now = answer.get("board");
        var before = answer.get("before");
        var briefing = now.get("briefing");

        assertThat(briefing.get("since").asString()).isEqualTo("2015-02-28");
        assertThat(briefing.get("report").asString()).isEqualTo("2015-02");
        for (var i = 0; i < 3; i++) {
            var gained = number(now, i, "actual").subtract(number(before, i, "actual"));
            var moved = number(now, i, "lead").subtract(number(before, i, "lead"));
            assertThat(briefing.get("indicators").get(i).get("gained").asDecimal())
                    .isEqualByComparingTo(gained);
            assertThat(briefing.get("indicators").get(i).get("leadMoved").asDecimal())
                    .isEqualByComparingTo(moved);
        }
        var alerts = briefing.get("alerts");
        assertThat(alerts.get("now").asInt()).isEqualTo(total(now));
        assertThat(alerts.get("before").asInt()).isEqualTo(total(before));
        assertThat(alerts.get("before").asInt()
                        + alerts.get("began").asInt()
                        - alerts.get("ended").asInt())
                .isEqualTo(total(now));
        assertThat(now.get("new").get("totalCount").asInt())
                .isEqualTo(alerts.get("began").asInt());
        assertThat(now.get("new").get("nodes").findValuesAsString("since"))
                .allMatch(day -> day.compareTo("2015-02-28") > 0);
        assertThat(now.get("gone").get("totalCount").asInt())
                .isEqualTo(alerts.get("ended").asInt());
    }

    @Test
    void whatIsClosedWasOpenOnTheEarlierDayAndIsNotNow() {
        var answer = board("2015-03-31", "2015-02-28");
        var before = answer.get("before").get("alerts").findValuesAsString("id");
        var open = answer.get("board").get("open").findValuesAsString("id");

        before.removeAll(open);
        assertThat(before).isNotEmpty();
        assertThat(answer.get("board").get("gone").findValuesAsString("id"))
                .containsExactlyInAnyOrderElementsOf(before);
    }

    @Test
    void newAndClosedOnesAreNotAskedForAtOnceNorOfDaysToCome() {
        var both = new Api(port)
                .ask(
                        "{ board { alerts(begunAfter: \"2015-02-28\", endedSince: \"2015-02-28\") { totalCount } } }",
                        Map.of());
        var later = new Api(port)
                .ask("{ board(asOf: \"2015-03-31\") { alerts(endedSince: \"2015-04-01\") { totalCount } } }", Map.of());

        assertThat(both.get("errors").get(0).get("message").asString()).contains("endedSince");
        assertThat(later.get("errors").get(0).get("message").asString()).contains("2015-03-31");
    }

    @Test
    void callsAreOfThoseWithTheMostSeriousAlerts() {
        var board = board("2015-03-31", "2015-02-28").get("board");
        var calls = board.get("briefing").get("calls");

        assertThat(calls.size()).isEqualTo(3);
        for (var call : calls) {
            var code = call.get("person").get("code").asString();
            for (var count : board.get("alerts").get("byPerson")) {
                if (count.get("person").get("code").asString().equals(code)) {
                    assertThat(call.get("alerts").asInt())
                            .isEqualTo(count.get("count").asInt());
                }
            }
            assertThat(call.get("red").asInt())
                    .isLessThanOrEqualTo(call.get("alerts").asInt());
            assertThat(call.get("ask").asString()).isNotBlank();
        }
    }

    @Test
    void nothingIsCarriedOverFromTheYearBefore() {
        var briefing = board("2015-01-31", "2014-12-31").get("board").get("briefing");

        assertThat(briefing.get("since").asString()).isEqualTo("2014-12-31");
        assertThat(briefing.get("report").isNull()).isTrue();
        assertThat(briefing.get("indicators").get(0).get("leadMoved").isNull()).isTrue();
    }

    private JsonNode board(String asOf, String since) {
        return new Api(port).ask(DOCUMENT, Map.of("asOf", asOf, "since", since)).get("data");
    }

    private static int total(JsonNode board) {
        return board.get("alerts").get("totalCount").asInt();
    }

    private static BigDecimal number(JsonNode board, int indicator, String field) {
        return board.get("indicators").get(indicator).get(field).asDecimal();
    }
}
