package org.zhaoshang.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;
import org.zhaoshang.RunningBoard;
import org.zhaoshang.store.Account;
import org.zhaoshang.store.AccountStore;
import tools.jackson.databind.JsonNode;

/** Somebody who is told figures of many projects, and no record, also where anybody else may read. */
@RunningBoard
@TestPropertySource(properties = "zhaoshang.admin-password=" + Office.PASSWORD)
class AggregatesApiTest {

    private static final int SMALLEST = 5;
    private static final String[] COUNTER = {"Authorization", Api.basic("counter-of-figures", Office.PASSWORD)};

    @LocalServerPort
    int port;

    @Autowired
    AccountStore accounts;

    private Api api;

    @BeforeEach
    void account() {
        api = new Api(port);
        accounts.create(new Account(
                "counter-of-figures", "{noop}" + Office.PASSWORD, Set.of("AGGREGATES"), Set.of(), false, false, 0));
    }

    @Test
    void whatIsToldIsTrueAndOfManyProjects() {
        var all = new ArrayList<List<String>>();
        for (var by : List.of("STAGE", "INDUSTRY", "DEPARTMENT", "KIND", "MAJOR")) {
            all.add(List.of(by));
            if (!by.equals("STAGE")) {
                all.add(List.of("STAGE", by));
                all.add(List.of(by, "STAGE"));
            }
        }

        assertThat(all).allSatisfy(by -> {
            var answer = aggregates(by);
            var truth = truth(by);
            assertThat(answer.at("/total/count").asInt()).isEqualTo(truth.get(List.of()));
            for (var group : answer.at("/groups")) {
                int count = truth.getOrDefault(keys(group), 0);
                if (group.at("/count").isNull()) {
                    assertThat(group.at("/suppressed").asString()).contains("不足 5 个");
                    assertThat(group.at("/planned").isNull()
                                    && group.at("/share").isNull())
                            .isTrue();
                } else {
                    assertThat(group.at("/count").asInt()).isEqualTo(count).isGreaterThanOrEqualTo(SMALLEST);
                }
            }
            if (by.size() == 1 && answer.at("/suppressed").isNull()) {
                assertThat(answer.at("/groups").size()).as("%s", by).isEqualTo(truth.size() - 1);
                assertNobodyIsAlone(answer.at("/groups"), truth);
            }
        });
        assertThat(aggregates(List.of("STAGE", "INDUSTRY")).toString())
                .as("the demonstration has small groups")
                .contains("\"count\":null")
                .contains("\"count\":1");
    }

    /** What is kept back comes to so much together that each of them might be large. */
    private static void assertNobodyIsAlone(JsonNode groups, Map<List<String>, Integer> truth) {
        var kept = new ArrayList<Integer>();
        groups.forEach(group -> {
            if (group.at("/count").isNull()) {
                kept.add(truth.get(keys(group)));
            }
        });
        if (!kept.isEmpty()) {
            assertThat(kept.stream().mapToInt(Integer::intValue).sum() - kept.size() + 1)
                    .isGreaterThanOrEqualTo(SMALLEST);
        }
    }

    @Test
    void allElseIsRefusedInWords() {
        for (var field : List.of(
                "board { asOf }",
                "project(code: \"X\") { code }",
                "projects { totalCount }",
                "projectStats { total { count } }",
                "entryStats(of: ARRIVALS) { totalCount }",
                "history(kind: PROJECT, code: \"X\") { totalCount }",
                "changes { nodes { code } }",
                "people { totalCount }",
                "panels { id }",
                "panel(id: \"industries-by-planned\") { data { rows { label } } }",
                "panelLinks { id }",
                "accounts { name }")) {
            var refused = api.ask("{ " + field + " }", Map.of(), COUNTER);
            assertThat(refused.at("/errors/0/extensions/classification").asString())
                    .as(field)
                    .isEqualTo("FORBIDDEN");
            assertThat(refused.at("/errors/0/message").asString()).contains("只看汇总");
        }
        for (var path : List.of(
                "/api/export.csv",
                "/api/export.xlsx",
                "/panels/industries-by-planned.csv",
                "/panels/industries-by-planned.svg",
                "/bulletins/2015-03.html",
                "/decks/board.pptx")) {
            assertThat(api.get(path, COUNTER).statusCode()).as(path).isEqualTo(403);
        }
        assertThat(api.get("/api/export.csv").statusCode())
                .as("anybody else, in the demonstration")
                .isEqualTo(200);
    }

    @Test
    void moreThanTheStageAndOneOtherIsAskedInVain() {
        for (var by : List.of("[KIND, MAJOR]", "[STAGE, STAGE]", "[STAGE, KIND, MAJOR]")) {
            var refused = api.ask("{ aggregates(by: " + by + ") { asOf } }", Map.of(), COUNTER);
            assertThat(refused.at("/errors/0/extensions/classification").asString())
                    .as(by)
                    .isEqualTo("BAD_REQUEST");
        }
    }

    private JsonNode aggregates(List<String> by) {
        var answer = api.ask(
                "query($by: [AggregateDimension!]!) { aggregates(by: $by) { suppressed total { count } groups { keys { value }"
                        + " count planned { text } share { text } suppressed } } }",
                Map.of("by", by),
                COUNTER);
        assertThat(answer.has("errors")).as("%s", answer).isFalse();
        return answer.at("/data/aggregates");
    }

    /** How many there are in truth, under no keys all of them. */
    private Map<List<String>, Integer> truth(List<String> by) {
        var stats = api.ask(
                        "query($by: [ProjectDimension!]) { projectStats(groupBy: $by) { total { count } groups { keys { value }"
                                + " count } } }",
                        Map.of(
                                "by",
                                by.stream().map(field -> Map.of("field", field)).toList()))
                .at("/data/projectStats");
        var truth = new HashMap<List<String>, Integer>();
        truth.put(List.of(), stats.at("/total/count").asInt());
        stats.at("/groups")
                .forEach(group -> truth.put(keys(group), group.at("/count").asInt()));
        return truth;
    }

    private static List<String> keys(JsonNode group) {
        var keys = new ArrayList<String>();
        group.at("/keys").forEach(key -> keys.add(key.at("/value").toString()));
        return keys;
    }
}
