package org.zhaoshang.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zhaoshang.api.Office.errors;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;
import org.zhaoshang.RunningBoard;
import tools.jackson.databind.JsonNode;

/** Events as the bureau attends them, the leads they bring, and what comes of those. */
@RunningBoard
@TestPropertySource(properties = "zhaoshang.admin-password=" + Office.PASSWORD)
class EventApiTest {

    private static final String RECORD = """
            name on until place organiser department { code } summary
            leads { projectCode project { code stage } on outcome }
            results {
              leads signed started producing
              planned { text } contracted { text } arrived { text }
              signedRate { text } startedRate { text } producingRate { text } arrivalRate { text }
            }
            """;

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
    void anEventIsPutOnRecordAndDescribedAnew() {
        var input = event("T-FAIR", "until", "2014-09-12", "place", " 某市 ", "department", "INVEST_BUREAU");

        var created = change("eventCreate", input);
        var again = change("eventCreate", input);
        var updated = change("eventUpdate", with(Map.of("code", "T-FAIR", "organiser", "某商会示例"), "until", null));

        assertThat(errors(created)).isEmpty();
        assertThat(again).isEqualTo(created);
        assertThat(created.at("/event/place").asString()).isEqualTo("某市");
        assertThat(created.at("/event/department/code").asString()).isEqualTo("INVEST_BUREAU");
        assertThat(updated.at("/event/version").asInt()).isEqualTo(2);
        assertThat(updated.at("/event/organiser").asString()).isEqualTo("某商会示例");
        assertThat(updated.at("/event/until").isNull()).isTrue();
        assertThat(updated.at("/event/place").asString()).isEqualTo("某市");
    }

    @Test
    void anEventThatCannotBeIsRefusedFieldByField() {
        change("eventCreate", event("T-FIRST"));

        assertThat(errors(change("eventCreate", event("T-FIRST", "name", "另一个示例"))))
                .containsExactly("code ALREADY_EXISTS");
        assertThat(errors(change(
                        "eventCreate", event("T-WRONG", "name", " ", "until", "2014-09-09", "department", "NOBODY"))))
                .containsExactlyInAnyOrder("name REQUIRED", "until OUT_OF_ORDER", "department UNKNOWN_REFERENCE");
        assertThat(errors(change("eventUpdate", with(Map.of("code", "T-FIRST"), "on", null))))
                .containsExactly("on REQUIRED");
        assertThat(errors(change("eventUpdate", Map.of("code", "T-FIRST", "place", "他处", "expectedVersion", 5))))
                .containsExactly("expectedVersion VERSION_CONFLICT");
        assertThat(errors(change("eventUpdate", Map.of("code", "NONE")))).containsExactly("code NOT_FOUND");
    }

    @Test
    void aLeadIsRecordedOnceAndFollowedToProduction() {
        change("eventCreate", event("T-LEADS"));
        project("T-LEAD-1", "FORMAL");
        project("T-LEAD-2", "FRAMEWORK");
        var lead = Map.of("code", "T-LEADS", "project", "T-LEAD-1", "on", "2014-09-11", "outcome", "签订合同");

        change("eventRecordLead", lead);
        var again = change("eventRecordLead", lead);
        var both = change("eventRecordLead", with(lead, "project", "T-LEAD-2"));

        assertThat(again.at("/event/version").asInt()).isEqualTo(2);
        assertThat(both.at("/event/version").asInt()).isEqualTo(3);
        assertThat(both.at("/event/results/leads").asInt()).isEqualTo(2);
        assertThat(both.at("/event/results/signed").asInt()).isEqualTo(1);
        var december = event("T-LEADS", "2014-12-31");
        assertThat(december.at("/leads/0/project/stage").asString()).isEqualTo("STARTED");
        assertThat(december.at("/results/signedRate/text").asString()).isEqualTo("50%");
        assertThat(december.at("/results/started").asInt()).isEqualTo(1);
        assertThat(december.at("/results/producing").asInt()).isZero();
        assertThat(december.at("/results/planned/text").asString()).isEqualTo("4亿元");
        assertThat(december.at("/results/contracted/text").asString()).isEqualTo("2亿元");
        assertThat(december.at("/results/arrived/text").asString()).isEqualTo("0.5亿元");
        assertThat(december.at("/results/arrivalRate/text").asString()).isEqualTo("25%");
        assertThat(event("T-LEADS", "2014-09-10").get("leads")).isEmpty();
        assertThat(errors(change("eventUpdate", Map.of("code", "T-LEADS", "on", "2014-09-12"))))
                .containsExactly("on OUT_OF_ORDER");
    }

    @Test
    void aLeadThatCannotBeIsRefusedAndOneThatWasWrongIsRemoved() {
        change("eventCreate", event("T-WRONGLY"));
        var lead = Map.of("code", "T-WRONGLY", "project", "WJ-001", "on", "2014-09-11", "outcome", "洽谈");
        change("eventRecordLead", lead);

        assertThat(errors(change("eventRecordLead", with(with(lead, "project", "NONE"), "outcome", " "))))
                .containsExactly("project UNKNOWN_REFERENCE", "outcome REQUIRED");
        assertThat(errors(change("eventRecordLead", with(lead, "on", "2014-09-09"))))
                .containsExactly("on OUT_OF_ORDER");
        assertThat(errors(change("eventRecordLead", with(lead, "on", "2999-01-01"))))
                .containsExactly("on IN_THE_FUTURE");
        assertThat(errors(change("eventRecordLead", with(lead, "code", "NONE"))))
                .containsExactly("code NOT_FOUND");
        var removal = Map.of("code", "T-WRONGLY", "project", "WJ-001", "on", "2014-09-11", "reason", "登记到别的活动");
        assertThat(errors(change("eventRemoveLead", with(removal, "reason", " "))))
                .containsExactly("reason REQUIRED");
        assertThat(errors(change("eventRemoveLead", with(removal, "on", "2014-09-12"))))
                .containsExactly("project UNKNOWN_REFERENCE");
        assertThat(change("eventRemoveLead", removal).at("/event/leads")).isEmpty();
    }

    @Test
    void eventsComeInPagesTheNewestFirstOnceTheyHaveBegun() {
        change("eventCreate", event("T-1991", "on", "1991-05-01"));
        change("eventCreate", event("T-1992", "on", "1992-05-01", "department", "INVEST_BUREAU"));

        var begun = ask("{ events(asOf: \"1992-05-01\") { totalCount nodes { code } } }");
        var before = ask("{ events(asOf: \"1992-04-30\") { nodes { code } } }");
        var ofYear = ask("{ events(year: 1991) { nodes { code } } }");
        var ofDepartment =
                ask("{ events(asOf: \"1992-12-31\", department: \"INVEST_BUREAU\", first: 1) { nodes { code } } }");

        assertThat(begun.findValuesAsString("code")).containsExactly("T-1992", "T-1991");
        assertThat(before.findValuesAsString("code")).containsExactly("T-1991");
        assertThat(ofYear.findValuesAsString("code")).containsExactly("T-1991");
        assertThat(ofDepartment.findValuesAsString("code")).containsExactly("T-1992");
    }

    /** Signed at the fair with this agreement, started and funded by the end of the year. */
    private void project(String code, String agreement) {
        var created = office.change(
                "projectCreate",
                Map.of(
                        "code",
                        code,
                        "name",
                        code + "示例",
                        "industry",
                        "BIOMED",
                        "planned",
                        Map.of("amount", 2),
                        "agreement",
                        agreement,
                        "stage",
                        "SIGNED",
                        "on",
                        "2014-09-11"),
                "");
        var started = office.change("projectAdvance", Map.of("code", code, "to", "STARTED", "on", "2014-12-01"), "");
        var funded = office.change(
                "projectRecordArrival",
                Map.of(
                        "code", code,
                        "on", "2014-12-02",
                        "amount", Map.of("amount", 5000, "unit", "WAN"),
                        "source", "IN_PROVINCE",
                        "reference", "T-1"),
                "");
        assertThat(errors(created)).isEmpty();
        assertThat(errors(started)).isEmpty();
        assertThat(errors(funded)).isEmpty();
    }

    private JsonNode event(String code, String asOf) {
        return ask("{ event(code: \"%s\", asOf: \"%s\") { %s } }".formatted(code, asOf, RECORD))
                .get("event");
    }

    private JsonNode change(String mutation, Map<String, ?> input) {
        return office.change("event", mutation, input, RECORD);
    }

    private JsonNode ask(String document) {
        var answer = api.ask(document, Map.of());
        assertThat(answer.has("errors")).as("%s", answer).isFalse();
        return answer.get("data");
    }

    private static Map<String, Object> event(String code, Object... more) {
        var input = new HashMap<String, Object>(Map.of("code", code, "name", code + "推介会示例", "on", "2014-09-10"));
        for (var i = 0; i < more.length; i += 2) {
            input.put(more[i].toString(), more[i + 1]);
        }
        return input;
    }

    private static Map<String, Object> with(Map<String, ?> input, String field, @Nullable Object value) {
        var changed = new HashMap<String, Object>(input);
        changed.put(field, value);
        return changed;
    }
}
