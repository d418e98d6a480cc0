package org.zhaoshang.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zhaoshang.api.Office.errors;
import static org.zhaoshang.api.Office.with;
import static org.zhaoshang.api.Office.without;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;
import org.zhaoshang.RunningBoard;
import org.zhaoshang.ledger.Policy;
import org.zhaoshang.ledger.Stamp;
import org.zhaoshang.store.Author;
import org.zhaoshang.store.Store;
import org.zhaoshang.store.VersionConflict;
import tools.jackson.databind.JsonNode;

/** What is done around a project, as offices send it: visits, promises, requests, needs, support. */
@RunningBoard
@TestPropertySource(properties = "zhaoshang.admin-password=" + Office.PASSWORD)
class ServiceChangesApiTest {

    @LocalServerPort
    int port;

    @Autowired
    Store store;

    private Office office;

    @BeforeEach
    void signIn() {
        office = new Office(new Api(port));
    }

    @Test
    void aVisitIsRecordedOnceUnderItsReference() {
        office.create("VISIT");
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
        office.create("VISIT-2");
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
    void aPromiseIsAddedPutRightAndKept() {
        office.create("PROMISE");
        var promise = Map.of("code", "PROMISE", "commitment", "CN-1", "promise", "按期投产", "dueOn", "2016-03-30");
        var kept = Map.of("code", "PROMISE", "commitment", "CN-1", "on", "2016-03-29");
        var selection = "commitments { code promise by dueOn status doneOn }";

        var added = change("projectAddCommitment", promise, selection);
        var fulfilled = change("projectFulfilCommitment", kept, selection);
        var again = change("projectAddCommitment", promise, selection);
        var reopened = change(
                "projectUpdateCommitment",
                with(Map.of("code", "PROMISE", "commitment", "CN-1", "by", "投资方", "reason", "填错项目"), "doneOn", null),
                selection);

        assertThat(added.at("/project/commitments/0/doneOn").isNull()).isTrue();
        assertThat(fulfilled.at("/project/version").asInt()).isEqualTo(3);
        assertThat(fulfilled.at("/project/commitments/0/doneOn").asString()).isEqualTo("2016-03-29");
        assertThat(fulfilled.at("/project/commitments/0/status").asString()).isEqualTo("DONE");
        assertThat(again).isEqualTo(fulfilled);
        assertThat(reopened.at("/project/commitments/0/doneOn").isNull()).isTrue();
        assertThat(reopened.at("/project/commitments/0/by").asString()).isEqualTo("投资方");
        assertThat(reopened.at("/project/commitments/0/promise").asString()).isEqualTo("按期投产");
        assertThat(reopened.at("/project/commitments/0/status").asString()).isEqualTo("OVERDUE");
    }

    @Test
    void aPromiseIsRefusedFieldByField() {
        office.create("PROMISE-2");
        var promise = Map.of("code", "PROMISE-2", "commitment", "CN-1", "promise", "按期投产");
        var kept = Map.of("code", "PROMISE-2", "commitment", "CN-1", "on", "2016-03-29");
        change("projectAddCommitment", promise);
        change("projectFulfilCommitment", kept);

        assertThat(errors(change("projectAddCommitment", with(promise, "promise", "另一件事"))))
                .containsExactly("commitment ALREADY_EXISTS");
        assertThat(errors(change("projectAddCommitment", with(with(promise, "commitment", ""), "promise", " "))))
                .containsExactly("commitment REQUIRED", "promise REQUIRED");
        assertThat(change("projectFulfilCommitment", kept)
                        .at("/project/version")
                        .asInt())
                .isEqualTo(3);
        assertThat(errors(change("projectFulfilCommitment", with(kept, "on", "2016-03-30"))))
                .containsExactly("on NOT_ALLOWED");
        assertThat(errors(change("projectFulfilCommitment", with(kept, "commitment", "NONE"))))
                .containsExactly("commitment UNKNOWN_REFERENCE");
        assertThat(errors(change("projectUpdateCommitment", Map.of("code", "PROMISE-2", "commitment", "NONE"))))
                .containsExactly("commitment UNKNOWN_REFERENCE");
        assertThat(errors(change("projectUpdateCommitment", with(without(kept, "on"), "promise", null))))
                .containsExactly("promise REQUIRED");
        assertThat(errors(change("projectUpdateCommitment", with(without(kept, "on"), "doneOn", "2999-01-01"))))
                .containsExactly("doneOn IN_THE_FUTURE");
    }

    @Test
    void aPromiseCitesAPolicyThatIsInForce() throws VersionConflict {
        office.create("CITING");
        store.write(List.of(policy("P-1", null), policy("P-2", "2014-12-31")), new Author("test", "test"));
        var promise = Map.of("code", "CITING", "commitment", "CN-1", "promise", "补贴", "policy", "P-1", "clause", "3");
        var old = with(with(promise, "commitment", "CN-2"), "policy", "P-2");

        assertThat(errors(change("projectAddCommitment", promise))).isEmpty();
        var next = with(promise, "commitment", "CN-3");
        assertThat(errors(change("projectAddCommitment", with(next, "policy", "NONE"))))
                .containsExactly("policy UNKNOWN_REFERENCE");
        assertThat(errors(change("projectAddCommitment", with(next, "clause", "9"))))
                .containsExactly("clause UNKNOWN_REFERENCE");
        assertThat(errors(change("projectAddCommitment", without(next, "policy"))))
                .containsExactly("policy REQUIRED");
        assertThat(errors(change("projectAddCommitment", old))).containsExactly("policy NOT_ALLOWED");
        assertThat(errors(change("projectAddCommitment", with(old, "acknowledgePolicyStatus", true))))
                .isEmpty();
        var update = Map.of("code", "CITING", "commitment", "CN-2");
        assertThat(errors(change("projectUpdateCommitment", with(update, "promise", "补贴一次"))))
                .as("a citation that is left as it was is not questioned")
                .isEmpty();
        assertThat(errors(change(
                        "projectUpdateCommitment", Map.of("code", "CITING", "commitment", "CN-1", "policy", "P-2"))))
                .containsExactly("policy NOT_ALLOWED");
        assertThat(errors(change("projectUpdateCommitment", with(update, "policy", null))))
                .isEmpty();
    }

    @Test
    void aRequestIsOpenedAndClosed() {
        office.create("REQUEST");
        var request = Map.of(
                "code", "REQUEST",
                "request", "SQ-1",
                "subject", "临时用电",
                "raisedOn", "2015-02-01",
                "dueOn", "2015-03-01",
                "handler", "区经信局");
        var closed = Map.of("code", "REQUEST", "request", "SQ-1", "on", "2015-02-20");

        change("projectOpenRequest", request);
        var answered =
                change("projectCloseRequest", closed, "requests { code subject raisedOn dueOn closedOn handler }");

        assertThat(answered.at("/project/requests/0/closedOn").asString()).isEqualTo("2015-02-20");
        assertThat(change("projectOpenRequest", request).at("/project/version").asInt())
                .isEqualTo(3);
        assertThat(change("projectCloseRequest", closed).at("/project/version").asInt())
                .isEqualTo(3);
        assertThat(errors(change("projectOpenRequest", with(request, "subject", "用水"))))
                .containsExactly("request ALREADY_EXISTS");
        var next = with(request, "request", "SQ-2");
        assertThat(errors(change("projectOpenRequest", with(with(next, "subject", ""), "dueOn", "2015-01-31"))))
                .containsExactly("subject REQUIRED", "dueOn OUT_OF_ORDER");
        assertThat(errors(change("projectOpenRequest", with(without(next, "dueOn"), "raisedOn", "2999-01-01"))))
                .containsExactly("raisedOn IN_THE_FUTURE");
        assertThat(errors(change("projectCloseRequest", with(closed, "on", "2015-01-31"))))
                .containsExactly("on OUT_OF_ORDER", "on NOT_ALLOWED");
        assertThat(errors(change("projectCloseRequest", with(closed, "on", "2999-01-01"))))
                .containsExactly("on IN_THE_FUTURE", "on NOT_ALLOWED");
        assertThat(errors(change("projectCloseRequest", with(closed, "request", "NONE"))))
                .containsExactly("request UNKNOWN_REFERENCE");
        assertThat(errors(change("projectCloseRequest", with(with(closed, "on", "2015-02-21"), "reason", "填错一天"))))
                .isEmpty();
    }

    @Test
    void aNeedIsAddedAndMet() {
        office.create("NEED");
        var need = Map.of(
                "code", "NEED",
                "need", "YS-1",
                "factor", "POWER",
                "quantity", 8000.0,
                "unit", "千伏安",
                "neededOn", "2015-06-30",
                "department", "INVEST_BUREAU");
        var met = Map.of("code", "NEED", "need", "YS-1", "on", "2015-06-01");

        var selection =
                "factors { code factor factorLabel quantity unit neededOn metOn status department { code name } }";
        var added = change("projectAddFactorNeed", need, selection);
        var done = change("projectMeetFactorNeed", met, selection);

        assertThat(added.at("/project/factors/0/factorLabel").asString()).isEqualTo("用电");
        assertThat(added.at("/project/factors/0/status").asString()).isEqualTo("OVERDUE");
        assertThat(added.at("/project/factors/0/department/name").asString()).isNotEqualTo("INVEST_BUREAU");
        assertThat(done.at("/project/factors/0/metOn").asString()).isEqualTo("2015-06-01");
        assertThat(done.at("/project/factors/0/status").asString()).isEqualTo("DONE");
        assertThat(change("projectAddFactorNeed", need).at("/project/version").asInt())
                .isEqualTo(3);
        assertThat(change("projectMeetFactorNeed", met).at("/project/version").asInt())
                .isEqualTo(3);
        assertThat(errors(change("projectAddFactorNeed", with(need, "factor", "GAS"))))
                .containsExactly("need ALREADY_EXISTS");
        var next = with(need, "need", "YS-2");
        assertThat(errors(change(
                        "projectAddFactorNeed",
                        with(with(without(next, "unit"), "quantity", 0), "department", "NONE"))))
                .containsExactly("department UNKNOWN_REFERENCE", "unit REQUIRED", "quantity INVALID");
        assertThat(errors(change("projectMeetFactorNeed", with(met, "on", "2015-06-02"))))
                .containsExactly("on NOT_ALLOWED");
        assertThat(errors(change("projectMeetFactorNeed", with(met, "need", "NONE"))))
                .containsExactly("need UNKNOWN_REFERENCE");
        assertThat(errors(change("projectMeetFactorNeed", with(with(met, "on", "2999-01-01"), "reason", "预计"))))
                .containsExactly("on IN_THE_FUTURE");
    }

    @Test
    void supportRestsOnAPolicyThatWasInForceWhenItWasAgreed() throws VersionConflict {
        office.create("SUPPORT");
        store.write(List.of(policy("P-3", "2014-12-31")), new Author("test", "test"));
        var support = Map.of(
                "code", "SUPPORT",
                "support", "ZC-1",
                "subject", "设备补贴",
                "amount", Map.of("amount", 300, "unit", "WAN"),
                "policy", "P-3",
                "clause", "3",
                "agreedOn", "2014-12-31");
        var given = Map.of("code", "SUPPORT", "support", "ZC-1", "on", "2015-03-01");

        change("projectAddSupportMeasure", support);
        var done = change(
                "projectDeliverSupport", given, "supports { code subject amount { text } agreedOn deliveredOn }");

        assertThat(done.at("/project/supports/0/deliveredOn").asString()).isEqualTo("2015-03-01");
        assertThat(done.at("/project/supports/0/amount/text").asString()).isEqualTo("300万元");
        assertThat(change("projectAddSupportMeasure", support)
                        .at("/project/version")
                        .asInt())
                .isEqualTo(3);
        assertThat(change("projectDeliverSupport", given).at("/project/version").asInt())
                .isEqualTo(3);
        assertThat(errors(change("projectAddSupportMeasure", with(support, "subject", "用地补贴"))))
                .containsExactly("support ALREADY_EXISTS");
        var next = with(support, "support", "ZC-2");
        assertThat(errors(change("projectAddSupportMeasure", with(next, "agreedOn", "2015-01-01"))))
                .containsExactly("policy NOT_ALLOWED");
        assertThat(errors(change("projectAddSupportMeasure", with(next, "policy", "NONE"))))
                .containsExactly("policy UNKNOWN_REFERENCE");
        assertThat(errors(change("projectAddSupportMeasure", with(next, "clause", "9"))))
                .containsExactly("clause UNKNOWN_REFERENCE");
        assertThat(errors(change(
                        "projectAddSupportMeasure", with(with(next, "subject", " "), "amount", Map.of("amount", 0)))))
                .containsExactly("subject REQUIRED", "amount.amount INVALID");
        assertThat(errors(change(
                        "projectAddSupportMeasure",
                        with(with(next, "agreedOn", "2999-01-01"), "acknowledgePolicyStatus", true))))
                .containsExactly("agreedOn IN_THE_FUTURE");
        assertThat(errors(change("projectDeliverSupport", with(given, "on", "2015-03-02"))))
                .containsExactly("on NOT_ALLOWED");
        assertThat(errors(change("projectDeliverSupport", with(with(given, "on", "2014-12-30"), "reason", "更正"))))
                .containsExactly("on OUT_OF_ORDER");
        assertThat(errors(change("projectDeliverSupport", with(given, "support", "NONE"))))
                .containsExactly("support UNKNOWN_REFERENCE");
    }

    private static Policy policy(String code, @Nullable String validTo) {
        return new Policy(
                code,
                "示例政策",
                null,
                "示例〔2014〕1号",
                "区政府",
                null,
                null,
                validTo == null ? null : LocalDate.parse(validTo),
                List.of(new Policy.Clause("3", "设备补贴", Map.of())),
                List.of(),
                Map.of(),
                Stamp.NONE);
    }

    private JsonNode change(String mutation, Map<String, ?> input) {
        return office.change(mutation, input, "");
    }

    private JsonNode change(String mutation, Map<String, ?> input, String selection) {
        return office.change(mutation, input, selection);
    }
}
