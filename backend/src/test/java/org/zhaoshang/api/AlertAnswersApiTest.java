package org.zhaoshang.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zhaoshang.api.Office.errors;
import static org.zhaoshang.api.Office.onlyError;
import static org.zhaoshang.api.Office.with;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;
import org.zhaoshang.RunningBoard;
import tools.jackson.databind.JsonNode;

/** What was answered for is listed apart, comes back on its day, and never hides what is found wanting anew. */
@RunningBoard
@TestPropertySource(properties = {"zhaoshang.admin-password=" + Office.PASSWORD, "zhaoshang.test=alert-answers"})
class AlertAnswersApiTest {

    private static final String FACTOR = "FACTOR_UNMET:WJ-063:FACTOR:YS-2";
    private static final String POLICY = "POLICY_SUPERSEDED:WJ-090:COMMITMENT:CN-2";
    private static final String TALK = "TALK_WITHOUT_FOLLOW_UP:WJ-079";

    @LocalServerPort
    int port;

    private Api api;

    @BeforeEach
    void connect() {
        api = new Api(port);
    }

    @Test
    void anAnswerListsTheAlertApartUntilItsDayAndWhatWasKnownBeforeStaysKnown() throws InterruptedException {
        var open = alerts("2015-03-31", "");
        var before = OffsetDateTime.now().toString();
        Thread.sleep(5);

        var answered = answer(FACTOR, "外线工程已招标", "2015-05-31", "2015-03-31");

        assertThat(errors(answered)).isEmpty();
        var answer = answered.at("/alert/acknowledgement");
        assertThat(answer.get("reason").asString()).isEqualTo("外线工程已招标");
        assertThat(answer.get("version").asInt()).isEqualTo(1);
        assertThat(answer.get("updatedBy").asString()).isEqualTo("admin");
        var now = alerts("2015-03-31", "");
        assertThat(now.get("totalCount").asInt())
                .isEqualTo(open.get("totalCount").asInt() - 1);
        assertThat(now.get("acknowledgedCount").asInt())
                .isEqualTo(open.get("acknowledgedCount").asInt() + 1);
        assertThat(ids(now)).doesNotContain(FACTOR);
        assertThat(ids(alerts("2015-03-31", "acknowledged: true"))).contains(FACTOR);
        assertThat(ids(alerts("2015-03-31", "acknowledged: null"))).contains(FACTOR);
        // before its day, on its last day, and after it
        assertThat(ids(alerts("2015-03-30", ""))).contains(FACTOR);
        assertThat(ids(alerts("2015-05-31", ""))).doesNotContain(FACTOR);
        assertThat(ids(alerts("2015-06-01", ""))).contains(FACTOR);
        assertThat(trendOf("FACTOR_UNMET", "2015-06-01")).containsExactly(0, 1);
        // as it was known
        var known = board("board(asOf: \"2015-03-31\", knownAt: \"%s\")".formatted(before), "");
        assertThat(known.get("totalCount")).isEqualTo(open.get("totalCount"));
        assertThat(ids(known)).contains(FACTOR);
        // and told by the history
        var history = api.ask(
                "query($code: ID!) { history(kind: ACKNOWLEDGEMENT, code: $code) { nodes { name summary kindLabel } } }",
                Map.of("code", FACTOR));
        assertThat(history.at("/data/history/nodes/0/name").asString()).startsWith("要素未保障：");
    }

    @Test
    void theSameOnceMoreChangesNothingAndAnotherTakesItsPlace() {
        assertThat(errors(answer(POLICY, "正在重新确认", "2015-04-30", "2015-03-31"))).isEmpty();

        var again = answer(POLICY, "正在重新确认", "2015-04-30", "2015-03-31");
        var shorter = answer(POLICY, "提前再查", "2015-04-10", "2015-04-05");

        assertThat(again.at("/alert/acknowledgement/version").asInt()).isEqualTo(1);
        assertThat(shorter.at("/alert/acknowledgement/version").asInt()).isEqualTo(2);
        assertThat(ids(alerts("2015-04-10", ""))).doesNotContain(POLICY);
        assertThat(ids(alerts("2015-04-11", ""))).contains(POLICY);
        assertThat(onlyError(send(
                        "alertAcknowledge",
                        with(input(POLICY, "晚了", "2015-04-20", "2015-04-06"), "expectedVersion", 1))))
                .isEqualTo("expectedVersion VERSION_CONFLICT");
    }

    @Test
    void anAnswerTakenBackOpensTheAlertAgainAndANewOccurrenceIsNotCovered() {
        assertThat(errors(answer(TALK, "对方在内部论证", "2015-08-31", "2015-03-31"))).isEmpty();
        assertThat(ids(alerts("2015-03-31", ""))).doesNotContain(TALK);
        var contact = Map.of("code", "WJ-079", "on", "2015-04-01", "kind", "电话", "summary", "再约时间");
        assertThat(errors(new Office(api).change("projectRecordFollowUp", contact, "")))
                .isEmpty();

        // followed up, silent again: another occurrence than the one that was answered for
        assertThat(ids(alerts("2015-04-02", "acknowledged: null"))).doesNotContain(TALK);
        assertThat(ids(alerts("2015-05-05", ""))).contains(TALK);

        var back = send("alertWithdrawAcknowledgement", Map.of("alert", TALK, "on", "2015-03-31", "reason", "误报"));
        assertThat(errors(back)).isEmpty();
        assertThat(back.at("/alert/acknowledged").asBoolean()).isFalse();
        assertThat(ids(alerts("2015-03-31", ""))).contains(TALK);
        assertThat(onlyError(send("alertWithdrawAcknowledgement", Map.of("alert", TALK, "on", "2015-03-30"))))
                .isEqualTo("alert NOT_ALLOWED");
    }

    @Test
    void whatCannotBeAnsweredIsRefusedAtItsField() {
        var id = "REQUEST_OVERDUE:WJ-002:REQUEST:SQ-1";

        assertThat(onlyError(answer(id, " ", "2015-04-30", "2015-03-31"))).isEqualTo("reason REQUIRED");
        assertThat(onlyError(answer(id, "理由", "2015-03-31", "2015-03-31"))).isEqualTo("until OUT_OF_ORDER");
        assertThat(onlyError(answer(id, "理由", "2015-09-28", "2015-03-31"))).isEqualTo("until NOT_ALLOWED");
        assertThat(onlyError(answer(id, "理由", "2015-04-30", "2015-01-30"))).isEqualTo("alert NOT_FOUND");
        assertThat(onlyError(answer("NO:SUCH", "理由", "2015-04-30", "2015-03-31")))
                .isEqualTo("alert NOT_FOUND");
        assertThat(errors(answer(id, "理由", "2999-04-30", "2999-03-31"))).contains("on IN_THE_FUTURE");
        assertThat(onlyError(send("alertWithdrawAcknowledgement", Map.of("alert", id))))
                .isEqualTo("code NOT_FOUND");
        var unsigned =
                api.ask(document("alertAcknowledge"), Map.of("input", input(id, "理由", "2015-04-30", "2015-03-31")));
        assertThat(unsigned.at("/errors/0/extensions/classification").asString())
                .isEqualTo("UNAUTHORIZED");
    }

    private JsonNode answer(String alert, String reason, String until, String on) {
        return send("alertAcknowledge", input(alert, reason, until, on));
    }

    private static Map<String, ?> input(String alert, String reason, String until, String on) {
        return Map.of("alert", alert, "reason", reason, "until", until, "on", on);
    }

    private JsonNode send(String mutation, Map<String, ?> input) {
        var answer = api.ask(
                document(mutation), Map.of("input", input), "Authorization", Api.basic("admin", Office.PASSWORD));
        assertThat(answer.has("errors")).as("%s", answer).isFalse();
        return answer.at("/data/" + mutation);
    }

    private static String document(String mutation) {
        var type = Character.toUpperCase(mutation.charAt(0)) + mutation.substring(1) + "Input";
        return "mutation($input: %s!) { %s(input: $input) { alert { id acknowledged".formatted(type, mutation)
                + " acknowledgement { reason on until version updatedBy } }"
                + " userErrors { field code message currentVersion } } }";
    }

    private List<Integer> trendOf(String rule, String to) {
        var document = "{ board(asOf: \"%s\") { alertTrend(from: \"2015-05-31\", rules: [%s]) { count } } }";
        return api.ask(document.formatted(to, rule), Map.of()).at("/data/board/alertTrend").findValues("count").stream()
                .map(JsonNode::asInt)
                .toList();
    }

    private JsonNode alerts(String asOf, String arguments) {
        return board("board(asOf: \"%s\")".formatted(asOf), arguments);
    }

    private JsonNode board(String board, String arguments) {
        var document = "{ %s { alerts(first: 500 %s) { totalCount acknowledgedCount nodes { id } } } }";
        var answer = api.ask(document.formatted(board, arguments), Map.of());
        assertThat(answer.has("errors")).as("%s", answer).isFalse();
        return answer.at("/data/board/alerts");
    }

    private static List<String> ids(JsonNode alerts) {
        return alerts.get("nodes").findValuesAsString("id");
    }
}
