package org.zhaoshang.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.zhaoshang.RunningBoard;
import tools.jackson.databind.JsonNode;

/** What the demonstration tells of policies and events, its sums added up by hand from the data files. */
@RunningBoard
class DemonstrationRecordsTest {

    @LocalServerPort
    int port;

    @Test
    void aPromiseRestsOnAPolicyThatWasRevisedAndItsNeighboursDoNot() {
        var outdated = ask("""
                { policies(asOf: "2015-03-31", cited: true, status: [SUSPENDED, REVISED, REPEALED, EXPIRED]) {
                    nodes { code statusLabel replacedBy { code } citations { code settledOn project { code } } }
                } }
                """).at("/policies/nodes");
        var open = outdated.valueStream()
                .flatMap(policy -> policy.get("citations").valueStream())
                .filter(citation -> citation.get("settledOn").isNull())
                .map(citation -> citation.at("/project/code").asString() + " "
                        + citation.get("code").asString())
                .toList();

        assertThat(outdated.findValuesAsString("statusLabel")).containsExactlyInAnyOrder("已修订", "已到期");
        assertThat(outdated.findValue("replacedBy").findValuesAsString("code")).isSubsetOf("ZC-2014-18");
        assertThat(open).containsExactly("WJ-090 CN-2");
    }

    @Test
    void thePapersOfTheSpeechAreThereByNumberAlone() {
        var policy =
                "{ policy(code: \"GF-2014-62\", asOf: \"%s\") { number status clauses { number } citations { code } } }";

        var march = ask(policy.formatted("2015-03-31")).get("policy");
        var may = ask(policy.formatted("2015-05-10")).get("policy");

        assertThat(march.get("number").asString()).isEqualTo("国发〔2014〕62号");
        assertThat(march.get("status").asString()).isEqualTo("IN_FORCE");
        assertThat(march.get("clauses")).isEmpty();
        assertThat(march.get("citations")).isEmpty();
        assertThat(may.get("status").asString()).isEqualTo("SUSPENDED");
    }

    @Test
    void aForumIsFollowedFromItsLeadsToTheMoneyThatArrived() {
        var results = results("HD-2014-06", "2015-03-31");

        assertThat(results.get("leads").asInt()).isEqualTo(4);
        assertThat(results.get("signed").asInt()).isEqualTo(3);
        assertThat(results.get("started").asInt()).isEqualTo(1);
        assertThat(results.get("producing").asInt()).isZero();
        assertThat(results.at("/planned/text").asString()).isEqualTo("45.38亿元");
        assertThat(results.at("/contracted/text").asString()).isEqualTo("25.38亿元");
        assertThat(results.at("/arrived/text").asString()).isEqualTo("8.118亿元");
        assertThat(results.at("/arrivalRate/text").asString()).isEqualTo("31.99%");
        assertThat(results("HD-2014-06", "2014-06-12").get("leads").asInt()).isEqualTo(1);
    }

    @Test
    void aSigningCeremonyIsTakenFurtherAsTheYearGoesOn() {
        var march = results("HD-2015-03", "2015-03-31");
        var december = results("HD-2015-03", "2015-12-31");

        assertThat(march.get("signed").asInt()).isEqualTo(2);
        assertThat(march.at("/signedRate/text").asString()).isEqualTo("66.67%");
        assertThat(december.get("signed").asInt()).isEqualTo(3);
        assertThat(december.get("started").asInt()).isEqualTo(1);
    }

    private JsonNode results(String event, String asOf) {
        var document = """
                { event(code: "%s", asOf: "%s") { results {
                    leads signed started producing
                    planned { text } contracted { text } arrived { text }
                    signedRate { text } arrivalRate { text }
                } } }
                """;
        return ask(document.formatted(event, asOf)).at("/event/results");
    }

    private JsonNode ask(String document) {
        var answer = new Api(port).ask(document, Map.of());
        assertThat(answer.has("errors")).as("%s", answer).isFalse();
        return answer.get("data");
    }
}
