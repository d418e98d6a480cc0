package org.zhaoshang.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;
import org.zhaoshang.RunningBoard;
import org.zhaoshang.ledger.FundArrival;
import org.zhaoshang.ledger.Project;
import org.zhaoshang.shared.Currency;
import org.zhaoshang.shared.MoneyUnit;
import org.zhaoshang.store.Store;
import tools.jackson.databind.JsonNode;

/** Arrivals, contacts and alerts by groups, held against the records themselves. */
@RunningBoard
@TestPropertySource(
        properties = {"zhaoshang.admin-password=" + Office.PASSWORD, "zhaoshang.test=counts all that its store holds"})
class EntryStatsApiTest {

    private static final LocalDate JUNE = LocalDate.of(2015, 6, 30);

    @LocalServerPort
    int port;

    @Autowired
    Store store;

    private Api api;

    @BeforeEach
    void connect() {
        api = new Api(port);
    }

    @Test
    void moneyBySourceAndMonthAddsUpToWhatArrived() {
        var stats = ask("""
                { entryStats(of: ARRIVALS, asOf: "2015-06-30", from: "2015-01-01", groupBy: [{ entry: SOURCE }, { on: MONTH }],
                    orderBy: [{ measure: AMOUNT_SUM, direction: DESC }]) {
                  totalCount
                  groups { keys { dimension value label } count projects amount { count sum(unit: YI) max(unit: YI) } share { percent } }
                  total { count projects amount { sum(unit: YI) } }
                } }
                """);

        Map<List<String>, List<FundArrival>> expected = arrivals().stream()
                .collect(Collectors.groupingBy(arrival ->
                        List.of(arrival.source().name(), arrival.on().toString().substring(0, 7))));
        var previous = (BigDecimal) null;
        assertThat(stats.get("groups").size())
                .isEqualTo(expected.size())
                .isEqualTo(stats.get("totalCount").asInt());
        for (var group : stats.get("groups")) {
            var own = expected.get(List.of(
                    group.at("/keys/0/value").asString(),
                    group.at("/keys/1/value").asString()));
            assertThat(group.get("count").asInt()).isEqualTo(own.size());
            var sum = group.at("/amount/sum").decimalValue();
            assertThat(sum).isEqualByComparingTo(yuan(own));
            if (previous != null) {
                assertThat(sum).isLessThanOrEqualTo(previous);
            }
            previous = sum;
        }
        assertThat(stats.at("/groups/0/keys/0/label").asString()).isIn("省外内资", "省内", "区内", "外资");
        assertThat(stats.at("/total/count").asInt()).isEqualTo(arrivals().size());
        assertThat(stats.at("/total/amount/sum").decimalValue()).isEqualByComparingTo(yuan(arrivals()));
    }

    @Test
    void entriesAreGroupedByWhatTheirProjectsAre() {
        var stats = ask("""
                { entryStats(of: FOLLOW_UPS, asOf: "2015-06-30", projects: { kind: { eq: NEW } },
                    groupBy: [{ project: { field: DEPARTMENT } }, { project: { attribute: "园区" } }]) {
                  groups { keys { value } count projects }
                  total { count projects }
                } }
                """);

        var counts = new HashMap<List<String>, List<Integer>>();
        for (var project : store.ledger().projects()) {
            var contacts = project.service().followUps().stream()
                    .filter(contact -> !contact.on().isAfter(JUNE))
                    .toList();
            if (project.isOnTheBooks(JUNE) && project.profile().kind().name().equals("NEW") && !contacts.isEmpty()) {
                counts.computeIfAbsent(
                                List.of(
                                        String.valueOf(project.responsibility().department()),
                                        String.valueOf(project.attributes().get("园区"))),
                                key -> new ArrayList<>())
                        .add(contacts.size());
            }
        }
        assertThat(counts).isNotEmpty().hasSize(stats.get("groups").size());
        for (var group : stats.get("groups")) {
            var own = counts.get(List.of(
                    group.at("/keys/0/value").asString("null"),
                    group.at("/keys/1/value").asString("null")));
            assertThat(group.get("projects").asInt()).isEqualTo(own.size());
            assertThat(group.get("count").asInt())
                    .isEqualTo(own.stream().mapToInt(Integer::intValue).sum());
        }
        assertThat(stats.at("/total/projects").asInt())
                .isEqualTo(counts.values().stream().mapToInt(List::size).sum());
    }

    @Test
    void alertsAreThoseOfTheBoard() {
        var data = api.ask("""
                        { entryStats(of: ALERTS, asOf: "2015-06-30", groupBy: [{ entry: RULE }, { entry: SEVERITY }]) {
                            groups { keys { value } count } total { count amount { count sum } } }
                          board(asOf: "2015-06-30") { alerts(first: 500) { totalCount nodes { rule severity } } } }
                        """, Map.of()).get("data");

        var expected = new HashMap<List<String>, Integer>();
        data.at("/board/alerts/nodes")
                .forEach(alert -> expected.merge(
                        List.of(
                                alert.get("rule").asString(),
                                alert.get("severity").asString()),
                        1,
                        Integer::sum));
        var found = new HashMap<List<String>, Integer>();
        data.at("/entryStats/groups")
                .forEach(group -> found.put(
                        List.of(
                                group.at("/keys/0/value").asString(),
                                group.at("/keys/1/value").asString()),
                        group.get("count").asInt()));
        assertThat(found).isNotEmpty().isEqualTo(expected);
        assertThat(data.at("/entryStats/total/count").asInt())
                .isEqualTo(data.at("/board/alerts/totalCount").asInt());
        assertThat(data.at("/entryStats/total/amount/count").asInt()).isZero();
    }

    @Test
    void groupsArePagedWithoutGapOrRepetition() {
        var document = """
                query($after: String) { entryStats(of: ARRIVALS, asOf: "2015-12-31", groupBy: [{ on: DAY }], first: 7, after: $after) {
                  totalCount pageInfo { hasNextPage endCursor } edges { cursor node { keys { value } } } } }
                """;
        var seen = new ArrayList<String>();
        var after = (String) null;
        JsonNode page;
        do {
            var variables = new HashMap<String, Object>();
            variables.put("after", after);
            page = api.ask(document, variables).at("/data/entryStats");
            page.get("edges")
                    .forEach(edge -> seen.add(edge.at("/node/keys/0/value").asString()));
            after = page.at("/pageInfo/endCursor").asString();
        } while (page.at("/pageInfo/hasNextPage").asBoolean());

        assertThat(seen)
                .doesNotHaveDuplicates()
                .isSorted()
                .hasSize(page.get("totalCount").asInt());
    }

    @Test
    void whatAnEntryHasNotIsAMistakeThatNamesIt() {
        assertThat(error("{ entryStats(of: FOLLOW_UPS, groupBy: [{ entry: SOURCE }]) { totalCount } }"))
                .isEqualTo("groupBy[0].entry：跟进没有 SOURCE");
        assertThat(error("{ entryStats(of: ALERTS, groupBy: [{}]) { totalCount } }"))
                .isEqualTo("groupBy[0]：entry、on、project 须填且只填一个");
        assertThat(error("{ entryStats(of: ALERTS, orderBy: [{ dimension: 0 }]) { totalCount } }"))
                .startsWith("orderBy[0].dimension：");
    }

    private String error(String document) {
        return api.ask(document, Map.of()).at("/errors/0/message").asString();
    }

    private JsonNode ask(String document) {
        return api.ask(document, Map.of()).at("/data/entryStats");
    }

    /** Of the year up to the end of June. */
    private List<FundArrival> arrivals() {
        return store.ledger().projects().stream()
                .filter(project -> project.isOnTheBooks(JUNE))
                .map(Project::arrivals)
                .flatMap(List::stream)
                .filter(arrival ->
                        arrival.on().getYear() == 2015 && !arrival.on().isAfter(JUNE))
                .toList();
    }

    private static BigDecimal yuan(List<FundArrival> arrivals) {
        return arrivals.stream()
                .map(FundArrival::amount)
                .filter(amount -> amount.currency() == Currency.CNY)
                .map(amount -> amount.in(MoneyUnit.YI))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
