package org.zhaoshang.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zhaoshang.api.Office.errors;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;
import org.zhaoshang.RunningBoard;
import tools.jackson.databind.JsonNode;

/** Every change of a project as an office sends it: accepted once, however often it is sent, or refused by field. */
@RunningBoard
@TestPropertySource(properties = "zhaoshang.admin-password=" + Office.PASSWORD)
class ProjectChangesApiTest {

    @LocalServerPort
    int port;

    private Api api;
    private Office office;

    @BeforeEach
    void signIn() {
        api = new Api(port);
        office = new Office(api);
    }

    @Test
    void aVisitIsRecordedOnceUnderItsReference() {
        create("VISIT");
        var visit = Map.of(
                "code", "VISIT",
                "on", "2015-03-10",
                "kind", "上门招商",
                "by", "P01",
                "place", " 深圳 ",
                "summary", "介绍用地与政策",
                "nextStep", "邀请来访",
                "nextOn", "2015-03-10",
                "reference", "V-1");

        var recorded =
                change("projectRecordFollowUp", visit, "followUps { on kind by place summary nextOn reference }");

        assertThat(recorded.at("/project/version").asInt()).isEqualTo(2);
        assertThat(recorded.at("/project/followUps/0/place").asString()).isEqualTo("深圳");
        assertThat(recorded.at("/project/followUps/0/reference").asString()).isEqualTo("V-1");
        assertThat(change("projectRecordFollowUp", visit).at("/project/version").asInt())
                .isEqualTo(2);
        assertThat(errors(change("projectRecordFollowUp", with(visit, "summary", "另一次"))))
                .containsExactly("reference REFERENCE_REUSED");
    }

    @Test
    void aVisitHasWordsAndGoesForwardInTime() {
        create("VISIT-2");
        var visit = Map.of("code", "VISIT-2", "on", "2015-03-10", "kind", "电话", "summary", "约定来访");

        assertThat(errors(change("projectRecordFollowUp", with(with(visit, "kind", " "), "summary", ""))))
                .containsExactly("kind REQUIRED", "summary REQUIRED");
        assertThat(errors(change("projectRecordFollowUp", with(visit, "nextOn", "2015-03-09"))))
                .containsExactly("nextOn OUT_OF_ORDER");
        assertThat(errors(change("projectRecordFollowUp", with(visit, "on", "2999-01-01"))))
                .containsExactly("on IN_THE_FUTURE");
        assertThat(errors(change("projectRecordFollowUp", with(visit, "code", "NONE"))))
                .containsExactly("code NOT_FOUND");
        assertThat(errors(change("projectRecordFollowUp", with(visit, "expectedVersion", 7))))
                .containsExactly("expectedVersion VERSION_CONFLICT");
        assertThat(change("projectRecordFollowUp", visit).at("/project/version").asInt())
                .isEqualTo(2);
    }

    @Test
    void aPromiseIsKeptOnOneDay() {
        var before = api.ask("{ project(code: \"WJ-085\") { version } }", Map.of())
                .at("/data/project/version")
                .asInt();
        var kept = Map.of("code", "WJ-085", "commitment", "CN-2", "on", "2016-03-29");

        var fulfilled = change("projectFulfilCommitment", kept, "commitments { code doneOn status }");

        assertThat(fulfilled.at("/project/version").asInt()).isEqualTo(before + 1);
        assertThat(fulfilled.at("/project/commitments/1/doneOn").asString()).isEqualTo("2016-03-29");
        assertThat(fulfilled.at("/project/commitments/1/status").asString()).isEqualTo("DONE");
        assertThat(change("projectFulfilCommitment", kept)
                        .at("/project/version")
                        .asInt())
                .isEqualTo(before + 1);
        assertThat(errors(change("projectFulfilCommitment", with(kept, "on", "2016-03-30"))))
                .containsExactly("on NOT_ALLOWED");
        assertThat(errors(change("projectFulfilCommitment", with(kept, "commitment", "NONE"))))
                .containsExactly("commitment UNKNOWN_REFERENCE");
    }

    @Test
    void whatWasRecordedWronglyIsTakenBackByEntriesOfTheirOwn() {
        create("MONEY");
        arrival("MONEY", "A-1", 5000);
        var part = Map.of(
                "code", "MONEY",
                "reverses", "A-1",
                "reference", "A-2",
                "on", "2015-03-26",
                "amount", Map.of("amount", 2000, "unit", "WAN"),
                "reason", "重复登记");

        var selection =
                "arrived { amount(unit: WAN) } arrivals { reference reverses note amount { amount(unit: WAN) } }";
        var reversed = change("projectReverseArrival", part, selection);
        var again = change("projectReverseArrival", part, selection);
        var rest = new HashMap<String, Object>(with(part, "reference", "A-3"));
        rest.remove("amount");
        var all = change("projectReverseArrival", rest, selection);

        assertThat(reversed.at("/project/arrived/amount").decimalValue()).isEqualByComparingTo("3000");
        assertThat(reversed.at("/project/arrivals/1/reverses").asString()).isEqualTo("A-1");
        assertThat(reversed.at("/project/arrivals/1/note").asString()).isEqualTo("重复登记");
        assertThat(again).isEqualTo(reversed);
        assertThat(all.at("/project/arrived/amount").decimalValue()).isZero();
        assertThat(change("projectReverseArrival", rest).at("/project/version").asInt())
                .isEqualTo(4);
        assertThat(errors(change("projectReverseArrival", with(rest, "reference", "A-4"))))
                .containsExactly("reverses NOT_ALLOWED");
    }

    @Test
    void noMoreIsTakenBackThanIsLeft() {
        create("MONEY-2");
        arrival("MONEY-2", "A-1", 5000);
        var reversal =
                Map.of("code", "MONEY-2", "reverses", "A-1", "reference", "A-2", "on", "2015-03-26", "reason", "退回");
        change("projectReverseArrival", with(reversal, "amount", Map.of("amount", 1, "unit", "WAN")));
        var next = with(reversal, "reference", "A-3");

        assertThat(errors(change("projectReverseArrival", with(next, "amount", Map.of("amount", 5000, "unit", "WAN")))))
                .containsExactly("amount.amount INVALID");
        assertThat(errors(change("projectReverseArrival", with(next, "amount", Map.of("amount", 0)))))
                .containsExactly("amount.amount INVALID");
        assertThat(errors(change(
                        "projectReverseArrival", with(next, "amount", Map.of("amount", 0.1, "currency", "USD")))))
                .containsExactly("amount.currency INVALID");
        assertThat(errors(change("projectReverseArrival", with(next, "on", "2015-03-24"))))
                .containsExactly("on OUT_OF_ORDER");
        assertThat(errors(change("projectReverseArrival", with(next, "on", "2999-01-01"))))
                .containsExactly("on IN_THE_FUTURE");
        assertThat(errors(change("projectReverseArrival", with(next, "reason", ""))))
                .containsExactly("reason REQUIRED");
        assertThat(errors(change("projectReverseArrival", with(next, "reverses", "NONE"))))
                .containsExactly("reverses UNKNOWN_REFERENCE");
        assertThat(errors(change("projectReverseArrival", with(next, "reverses", "A-2"))))
                .containsExactly("reverses NOT_ALLOWED");
        assertThat(errors(change("projectReverseArrival", with(next, "reference", "A-1"))))
                .containsExactly("reference REFERENCE_REUSED");
    }

    private void create(String code) {
        var created = change("projectCreate", Map.of("code", code, "name", code + "示例", "industry", "BIOMED"));
        assertThat(created.at("/project/version").asInt()).isEqualTo(1);
    }

    private void arrival(String code, String reference, int wan) {
        var recorded = change(
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
        assertThat(errors(recorded)).isEmpty();
    }

    private JsonNode change(String mutation, Map<String, ?> input) {
        return change(mutation, input, "");
    }

    private JsonNode change(String mutation, Map<String, ?> input, String selection) {
        return office.change(mutation, input, selection);
    }

    private static Map<String, ?> with(Map<String, ?> input, String field, Object value) {
        var changed = new HashMap<String, Object>(input);
        changed.put(field, value);
        return changed;
    }
}
