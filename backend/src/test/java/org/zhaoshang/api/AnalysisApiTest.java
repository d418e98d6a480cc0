package org.zhaoshang.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;
import org.zhaoshang.RunningBoard;
import org.zhaoshang.ledger.FundSource;
import org.zhaoshang.ledger.Project;
import org.zhaoshang.ledger.ProjectKind;
import org.zhaoshang.ledger.Stage;
import org.zhaoshang.shared.Currency;
import org.zhaoshang.shared.MoneyUnit;
import org.zhaoshang.shared.Rate;
import org.zhaoshang.store.Store;
import tools.jackson.databind.JsonNode;

/** What analysts send, answered as written; every figure is held against the records themselves. */
@RunningBoard
@TestPropertySource(
        properties = {"zhaoshang.admin-password=" + Office.PASSWORD, "zhaoshang.test=counts all that its store holds"})
class AnalysisApiTest {

    private static final LocalDate MARCH = LocalDate.of(2015, 3, 31);
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
    void theListIsTheOneThatTheRecordsGive() {
        var list = ask(Api.document("project-list.graphql"), Map.of()).get("projects");

        var expected = store.ledger().projects().stream()
                .filter(project -> project.stage(MARCH) == Stage.SIGNED
                        || project.stage(MARCH) == Stage.STARTED
                        || project.stage(MARCH) == Stage.BUILDING)
                .filter(project -> project.profile().industry().equals("BIOMED")
                        || project.profile().name().contains("城"))
                .filter(project -> planned(project) != null && planned(project).compareTo(new BigDecimal("1.5")) >= 0)
                .filter(project -> project.profile().kind() != ProjectKind.EXPANSION)
                .sorted(Comparator.comparing(AnalysisApiTest::planned)
                        .reversed()
                        .thenComparing(Project::code))
                .toList();
        assertThat(expected).isNotEmpty();
        assertThat(list.get("totalCount").asInt()).isEqualTo(expected.size());
        var page = expected.subList(0, Math.min(20, expected.size()));
        assertThat(list.get("nodes").findValuesAsString("signedOn")).hasSize(page.size());
        for (var i = 0; i < page.size(); i++) {
            var node = list.at("/nodes/" + i);
            assertThat(node.get("code").asString()).isEqualTo(page.get(i).code());
            assertThat(list.at("/edges/" + i + "/node/code")).isEqualTo(node.get("code"));
            assertThat(node.at("/arrived/amount").decimalValue())
                    .isEqualByComparingTo(
                            page.get(i).arrived(Currency.CNY, MARCH).in(MoneyUnit.YI));
        }
        assertThat(list.at("/pageInfo/hasNextPage").asBoolean()).isEqualTo(expected.size() > 20);
        assertThat(list.at("/pageInfo/endCursor")).isEqualTo(list.at("/edges/" + (page.size() - 1) + "/cursor"));
    }

    @Test
    void aColumnNobodyForesawIsFilteredAndGroupedLikeAnyOther() {
        var data = ask(Api.document("project-by-attribute.graphql"), Map.of());

        var there = store.ledger().projects().stream()
                .filter(project -> project.stage(MARCH) != null)
                .toList();
        var wide = there.stream()
                .filter(project -> land(project) != null && land(project).compareTo(BigDecimal.valueOf(50)) >= 0)
                .toList();
        assertThat(data.at("/projects/totalCount").asInt()).isEqualTo(wide.size());
        for (var node : data.at("/projects/nodes")) {
            assertThat(node.at("/attributes/用地.亩").decimalValue()).isGreaterThanOrEqualTo(BigDecimal.valueOf(50));
        }
        var byPark = there.stream()
                .collect(Collectors.groupingBy(
                        project -> String.valueOf(project.attributes().get("园区"))));
        var groups = data.at("/projectStats/groups");
        assertThat(groups.size()).isEqualTo(byPark.size());
        for (var group : groups) {
            var park = byPark.get(text(group.at("/keys/0/value")));
            assertThat(group.get("count").asInt()).isEqualTo(park.size());
            assertThat(group.at("/planned/sum").decimalValue()).isEqualByComparingTo(sumOfPlanned(park));
        }
    }

    @Test
    void thePivotIsTheOneThatTheRecordsGive() {
        var pivot = askFor("Pivot", Map.of()).get("projectStats");

        var signed = store.ledger().projects().stream()
                .filter(project -> isOfQuarter(project.reachedOn(Stage.SIGNED)))
                .toList();
        var expected = signed.stream()
                .collect(Collectors.groupingBy(project -> List.of(
                        project.profile().industry(),
                        Objects.requireNonNull(project.stage(MARCH)).name(),
                        Objects.requireNonNull(project.reachedOn(Stage.SIGNED))
                                .toString()
                                .substring(0, 7))));
        assertThat(signed).isNotEmpty();
        assertThat(pivot.get("asOf").asString()).isEqualTo("2015-03-31");
        assertThat(pivot.get("totalCount").asInt()).isEqualTo(expected.size());
        assertThat(pivot.get("groups").size()).isEqualTo(expected.size());
        assertThat(pivot.at("/total/count").asInt()).isEqualTo(signed.size());
        assertThat(pivot.at("/total/planned/sum").decimalValue()).isEqualByComparingTo(sumOfPlanned(signed));
        var sums = new ArrayList<BigDecimal>();
        for (var group : pivot.get("groups")) {
            var projects = expected.get(group.get("keys").findValuesAsString("value"));
            assertThat(group.get("keys").findValuesAsString("dimension"))
                    .containsExactly("INDUSTRY", "STAGE", "SIGNED_ON.MONTH");
            assertThat(group.get("count").asInt()).isEqualTo(projects.size());
            assertThat(group.at("/planned/sum").decimalValue()).isEqualByComparingTo(sumOfPlanned(projects));
            projects.stream()
                    .map(AnalysisApiTest::planned)
                    .filter(Objects::nonNull)
                    .max(Comparator.naturalOrder())
                    .ifPresentOrElse(
                            most -> assertThat(group.at("/planned/max").decimalValue())
                                    .isEqualByComparingTo(most),
                            () -> assertThat(group.at("/planned/max").isNull()).isTrue());
            assertThat(group.at("/arrived/sum").decimalValue())
                    .isEqualByComparingTo(projects.stream()
                            .flatMap(project -> project.arrivals().stream())
                            .filter(arrival -> arrival.source() == FundSource.OUT_OF_PROVINCE)
                            .filter(arrival -> arrival.amount().currency() == Currency.CNY)
                            .filter(arrival -> isOfQuarter(arrival.on()))
                            .map(arrival -> arrival.amount().in(MoneyUnit.YI))
                            .reduce(BigDecimal.ZERO, BigDecimal::add));
            assertThat(group.at("/share/text").asString())
                    .isEqualTo(Rate.of(BigDecimal.valueOf(projects.size()), BigDecimal.valueOf(signed.size()))
                            .text());
            sums.add(group.at("/planned/sum").decimalValue());
        }
        assertThat(sums).isSortedAccordingTo(Comparator.reverseOrder());
    }

    @Test
    void groupsAreFilteredOrderedAndPagedLikeRows() {
        var expected = new LinkedHashMap<List<String>, List<Project>>(store.ledger().projects().stream()
                .filter(project -> project.stage(JUNE) != null)
                .collect(Collectors.groupingBy(project -> List.of(
                        String.valueOf(project.responsibility().department()),
                        project.profile().kind().name()))));
        expected.values()
                .removeIf(projects ->
                        projects.size() < 2 || sumOfPlanned(projects).compareTo(BigDecimal.ONE) <= 0);

        var groups = new ArrayList<JsonNode>();
        var after = new HashMap<String, Object>();
        JsonNode page;
        do {
            page = askFor("PivotPaged", after).get("projectStats");
            assertThat(page.get("groups").size()).isLessThanOrEqualTo(10);
            page.get("groups").forEach(groups::add);
            after.put("after", page.at("/pageInfo/endCursor").asString());
        } while (page.at("/pageInfo/hasNextPage").asBoolean());

        assertThat(page.get("totalCount").asInt()).isEqualTo(expected.size());
        assertThat(groups.stream()
                        .map(group -> List.of(text(group.at("/keys/0/value")), text(group.at("/keys/1/value")))))
                .containsExactlyInAnyOrderElementsOf(expected.keySet());
        assertThat(groups.stream().map(group -> group.get("count").asInt()))
                .isSortedAccordingTo(Comparator.reverseOrder());
        for (var group : groups) {
            var projects = expected.get(List.of(text(group.at("/keys/0/value")), text(group.at("/keys/1/value"))));
            assertThat(group.get("count").asInt()).isEqualTo(projects.size());
            assertThat(group.at("/planned/sum").decimalValue()).isEqualByComparingTo(sumOfPlanned(projects));
        }
    }

    @Test
    void whileRecordsChangeAListIsReadToItsEndAsItWas() {
        var document =
                "query($after: String) { projects(asOf: \"2015-03-31\", orderBy: [{field: STAGE, direction: DESC}],"
                        + " first: 50, after: $after) { revision totalCount nodes { code stage version } pageInfo { hasNextPage endCursor } } }";
        var before = ask(document.replace("first: 50", "first: 500"), Map.of()).get("projects");

        var nodes = new ArrayList<JsonNode>();
        var after = new HashMap<String, Object>();
        JsonNode page;
        do {
            page = ask(document, after).get("projects");
            page.get("nodes").forEach(nodes::add);
            after.put("after", page.at("/pageInfo/endCursor").asString());
            moveAReserveProjectToTheFront(nodes);
        } while (page.at("/pageInfo/hasNextPage").asBoolean());

        assertThat(nodes).hasSizeGreaterThan(100).containsExactlyElementsOf(before.get("nodes"));
        assertThat(page.get("revision")).isEqualTo(before.get("revision"));
        assertThat(store.ledger().revision()).isGreaterThan(page.get("revision").asInt());
    }

    @Test
    void knownAtGivesWhatWasOnRecordThen() {
        var document = "query($knownAt: DateTime) {"
                + " projects(knownAt: $knownAt, filter: {code: {eq: \"KNOWN-1\"}}) { totalCount nodes { arrived { amount(unit: WAN) } } }"
                + " projectStats(knownAt: $knownAt, filter: {code: {eq: \"KNOWN-1\"}}) { total { arrived { sum(unit: WAN) } } } }";
        var office = new Office(api);
        office.create("KNOWN-1");
        office.arrival("KNOWN-1", "R1", 5000);
        var then = Map.of("knownAt", store.ledger().recordedAt().toString());
        office.arrival("KNOWN-1", "R2", 700);

        var old = ask(document, then);
        var now = ask(document, Map.of());

        assertThat(old.at("/projects/nodes/0/arrived/amount").asInt()).isEqualTo(5000);
        assertThat(old.at("/projectStats/total/arrived/sum").asInt()).isEqualTo(5000);
        assertThat(now.at("/projects/nodes/0/arrived/amount").asInt()).isEqualTo(5700);
        assertThat(now.at("/projectStats/total/arrived/sum").asInt()).isEqualTo(5700);
        assertThat(ask(document, Map.of("knownAt", "2001-01-01T00:00:00Z"))
                        .at("/projects/totalCount")
                        .asInt())
                .isZero();
    }

    @Test
    void amountsAreInYiUnlessTheirUnitIsNamed() {
        var plain = "{ projects(filter: {planned: {gte: 1.5}}) { totalCount } }";
        var literal = "{ projects(filter: {planned: {gte: {amount: 15000, unit: WAN}}}) { totalCount } }";
        var variable = "query($amount: Amount!) { projects(filter: {planned: {gte: $amount}}) { totalCount } }";

        var expected = ask(plain, Map.of()).at("/projects/totalCount").asInt();

        assertThat(expected).isPositive();
        assertThat(ask(literal, Map.of()).at("/projects/totalCount").asInt()).isEqualTo(expected);
        assertThat(ask(variable, Map.of("amount", 1.5))
                        .at("/projects/totalCount")
                        .asInt())
                .isEqualTo(expected);
        assertThat(ask(variable, Map.of("amount", Map.of("amount", 15000, "unit", "WAN")))
                        .at("/projects/totalCount")
                        .asInt())
                .isEqualTo(expected);
    }

    @Test
    void aQuestionThatCannotBeAnsweredSaysWhereAndWhy() {
        var first = ask("{ projects(first: 1) { pageInfo { endCursor } } }", Map.of())
                .at("/projects/pageInfo/endCursor")
                .asString();

        assertThat(error("{ projects(filter: {planned: {gte: \"1.5\"}}) { totalCount } }"))
                .contains("planned", "不是金额：1.5");
        assertThat(error("{ projects(filter: {stage: {eq: FLYING}}) { totalCount } }"))
                .contains("stage", "FLYING");
        assertThat(error("{ projects(filter: {attributes: [{path: \"用地.亩\", like: 5}]}) { totalCount } }"))
                .contains("like");
        assertThat(error("{ projects(filter: {attributes: [{path: \"用地.亩\", gte: \"五十\"}]}) { totalCount } }"))
                .contains("用地.亩", "是数", "五十");
        assertThat(error("{ projects(filter: {name: {eq: null}}) { totalCount } }"))
                .contains("filter.name.eq", "isNull");
        assertThat(error("{ projects(orderBy: [{direction: DESC}]) { totalCount } }"))
                .contains("orderBy[0]");
        assertThat(error("{ projects(first: 501) { totalCount } }")).contains("1 到 500");
        assertThat(error("{ projects(after: \"'; DROP TABLE\") { totalCount } }"))
                .contains("游标");
        assertThat(error("{ projects(first: 1, orderBy: [{field: NAME}], after: \"" + first + "\") { totalCount } }"))
                .contains("另一个查询");
        assertThat(error("{ projectStats(groupBy: [{field: STAGE}]) { subtotals(dimensions: 2) { count } } }"))
                .contains("0 到 1");
        assertThat(api.ask(
                                "{ projects(filter: {planned: {gte: true}}) { totalCount } }",
                                Map.of(),
                                "Accept-Language",
                                "en")
                        .at("/errors/0/message")
                        .asString())
                .contains("no amount: true");
    }

    @Test
    void measuresSharesAndSubtotalsAreExact() {
        var data = ask(
                "{ projectStats(asOf: \"2015-06-30\", groupBy: [{field: INDUSTRY}, {field: STAGE}], first: 5) {"
                        + " groups { keys { value } share(of: PLANNED) { value } attribute(path: \"用地.亩\") { count sum } }"
                        + " subtotals { keys { value label } count planned { sum(unit: YUAN) median(unit: YUAN) } arrivalRate { text } }"
                        + " total { attribute(path: \"用地.亩\") { count sum } } } }",
                Map.of());
        var there = store.ledger().projects().stream()
                .filter(project -> project.stage(JUNE) != null)
                .toList();
        var byIndustry = there.stream()
                .collect(Collectors.groupingBy(project -> project.profile().industry()));

        assertThat(data.at("/projectStats/total/attribute/sum").decimalValue())
                .isEqualByComparingTo(there.stream()
                        .map(AnalysisApiTest::land)
                        .filter(Objects::nonNull)
                        .reduce(BigDecimal.ZERO, BigDecimal::add));
        for (var subtotal : data.at("/projectStats/subtotals")) {
            var industry = byIndustry.get(subtotal.at("/keys/0/value").asString());
            assertThat(subtotal.get("keys").size()).isEqualTo(1);
            assertThat(subtotal.get("count").asInt()).isEqualTo(industry.size());
            assertThat(subtotal.at("/planned/sum").decimalValue().movePointLeft(8))
                    .isEqualByComparingTo(sumOfPlanned(industry));
        }
        assertThat(data.at("/projectStats/subtotals/0/keys/0/label").asString()).isEqualTo("生物医学");
    }

    private void moveAReserveProjectToTheFront(List<JsonNode> read) {
        var codes = read.stream().map(node -> node.get("code").asString()).toList();
        store.ledger().projects().stream()
                .filter(project -> project.stage(MARCH) == Stage.RESERVE
                        && project.stages().size() == 1)
                .filter(project -> !codes.contains(project.code()))
                .map(Project::code)
                .sorted()
                .findFirst()
                .ifPresent(code -> assertThat(Office.errors(new Office(api)
                                .change(
                                        "projectAdvance",
                                        Map.of("code", code, "to", "PRODUCING", "on", "2015-03-31"),
                                        "")))
                        .isEmpty());
    }

    private String error(String document) {
        var answer = api.ask(document, Map.of());
        assertThat(answer.has("errors")).as("%s", answer).isTrue();
        return answer.at("/errors/0/message").asString();
    }

    private JsonNode ask(String document, Map<String, ?> variables) {
        return data(api.ask(document, variables));
    }

    private JsonNode askFor(String operation, Map<String, ?> variables) {
        return data(api.askFor(operation, Api.document("pivot.graphql"), variables));
    }

    private static JsonNode data(JsonNode answer) {
        assertThat(answer.has("errors")).as("%s", answer).isFalse();
        return answer.get("data");
    }

    private static boolean isOfQuarter(LocalDate day) {
        return day != null && day.getYear() == 2015 && day.get(IsoFields.QUARTER_OF_YEAR) == 1;
    }

    private static BigDecimal planned(Project project) {
        var planned = project.profile().planned();
        return planned == null || planned.currency() != Currency.CNY ? null : planned.in(MoneyUnit.YI);
    }

    private static BigDecimal sumOfPlanned(List<Project> projects) {
        return projects.stream()
                .map(AnalysisApiTest::planned)
                .filter(Objects::nonNull)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static BigDecimal land(Project project) {
        return project.attributes().get("用地") instanceof Map<?, ?> land && land.get("亩") instanceof Number mu
                ? new BigDecimal(mu.toString())
                : null;
    }

    private static String text(JsonNode value) {
        return value.isNull() ? "null" : value.asString();
    }
}
