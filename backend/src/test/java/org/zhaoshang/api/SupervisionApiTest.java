package org.zhaoshang.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zhaoshang.api.DataFiles.amount;
import static org.zhaoshang.api.DataFiles.day;
import static org.zhaoshang.api.DataFiles.inDollars;
import static org.zhaoshang.api.DataFiles.parts;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.zhaoshang.RunningBoard;
import tools.jackson.databind.JsonNode;

/** The alerts of the demonstration, recomputed from its data files without a line of the rules that found them. */
@RunningBoard
class SupervisionApiTest {

    private static final LocalDate DAY = LocalDate.of(2015, 3, 31);
    private static final List<Map<String, Object>> PROJECTS = DataFiles.demonstration("demo/projects*.yaml");
    private static final Map<String, TreeMap<LocalDate, BigDecimal>> COUNTED = new HashMap<>();

    @LocalServerPort
    int port;

    private Api api;

    @BeforeEach
    void connect() {
        api = new Api(port);
    }

    @Test
    void theContractsDocumentIsAnsweredAsWritten() {
        var alerts = alerts(api.ask(Api.document("supervision.graphql"), Map.of("asOf", DAY.toString())));
        var nodes = alerts.get("nodes");

        assertThat(nodes.size()).isEqualTo(Math.min(50, alerts.get("totalCount").asInt()));
        assertThat(sum(alerts.get("byRule"))).isEqualTo(alerts.get("totalCount").asInt());
        assertThat(alerts.get("byRule").size()).isEqualTo(9);
        assertThat(nodes.findValuesAsString("severity"))
                .isSortedAccordingTo(Comparator.comparing("RED"::equals).reversed());
        assertThat(nodes).allSatisfy(node -> {
            var since = LocalDate.parse(node.get("since").asString());
            assertThat(since.plusDays(node.get("days").asInt())).isEqualTo(DAY);
            assertThat(node.get("message").asString()).contains(since.toString(), "下一步：");
        });
    }

    @Test
    void everyAlertFollowsFromTheDataFiles() {
        var expected = new TreeMap<String, String>();
        PROJECTS.forEach(project -> expect(project, expected));
        expectIndicators(expected);
        expectExpansionsOnly(expected);

        var found = new TreeMap<String, String>();
        for (var node : alerts(ask("first: 500")).get("nodes")) {
            found.put(node.get("id").asString(), node.get("since").asString());
        }

        assertThat(found).isEqualTo(expected);
    }

    @Test
    void neighboursOfTheRulesRaiseNothing() {
        var ids = ids(alerts(ask("first: 500")));

        assertThat(ids).contains("FACTOR_UNMET:WJ-063:FACTOR:YS-2", "POLICY_SUPERSEDED:WJ-090:COMMITMENT:CN-2");
        // met in time, not of a major project, due on the day itself, later
        assertThat(ids).noneMatch(id -> id.matches("FACTOR_UNMET:(WJ-074|WJ-040|WJ-085|WJ-082).*"));
        // kept before the policy was revised or since, under the revised one, delivered before it expired
        assertThat(ids).noneMatch(id -> id.matches("POLICY_SUPERSEDED:(WJ-033|WJ-075|WJ-085|WJ-129|WJ-063).*"));
        // a day later it is late
        assertThat(ids(alerts(api.ask(document("first: 500", "2015-04-01"), Map.of()))))
                .contains("FACTOR_UNMET:WJ-085:FACTOR:YS-1");
        assertThat(ids(alerts(api.ask(document("first: 500", "2015-04-08"), Map.of()))))
                .doesNotContain("FACTOR_UNMET:WJ-085:FACTOR:YS-1");
    }

    @Test
    void messagesTellWhatIsWrongSinceWhenWhoseItIsAndWhatToDoInBothLanguages() {
        var factor = alerts(ask("rules: [FACTOR_UNMET]")).at("/nodes/0");
        assertThat(factor.get("message").asString())
                .isEqualTo("重大项目“" + factor.at("/project/name").asString()
                        + "”的用电12000千伏安应于2015-02-28保障，至今未到位（外线工程未完成）；自2015-03-01起，已30天；"
                        + "责任单位区经信局；下一步：协调保障单位，明确到位日期。");
        var policy =
                alerts(ask("rules: [POLICY_SUPERSEDED]")).at("/nodes/0/message").asString();
        assertThat(policy).contains("重大产业化项目落地支持办法（示例）", "已修订", "2014年修订", "海峡科技园管委会");

        var english = alerts(api.ask(document("first: 500", "2015-03-31"), Map.of(), "Accept-Language", "en"));
        assertThat(english.get("nodes")).allSatisfy(node -> {
            assertThat(node.get("message").asString()).contains("; since 201", "next: ");
            assertThat(node.get("nextStep").asString()).doesNotContainPattern("\\p{IsHan}");
            assertThat(node.get("ruleText").asString()).doesNotContainPattern("\\p{IsHan}");
        });
    }

    @Test
    void aDepartmentsAlertsAreItsOwnAndNarrowAllCounts() {
        var all = alerts(ask("first: 500"));
        for (var count : all.get("byDepartment")) {
            var code = count.at("/department/code").asString();
            var own = alerts(ask("first: 500, department: \"%s\"".formatted(code)));
            assertThat(own.get("totalCount")).isEqualTo(count.get("count"));
            assertThat(sum(own.get("byRule"))).isEqualTo(count.get("count").asInt());
            assertThat(own.at("/nodes").findValues("department"))
                    .allSatisfy(department ->
                            assertThat(department.get("code").asString()).isEqualTo(code));
        }
        var person = all.at("/byPerson/0");
        var theirs =
                alerts(ask("person: \"%s\"".formatted(person.at("/person/code").asString())));
        assertThat(theirs.get("totalCount")).isEqualTo(person.get("count"));
        var talks = alerts(ask("rules: [TALK_WITHOUT_FOLLOW_UP]"));
        assertThat(talks.get("byRule").size()).isEqualTo(1);
        assertThat(talks.at("/byRule/0/ruleText").asString()).contains("30天", "60天");
        assertThat(alerts(ask("rules: []")).get("totalCount").asInt()).isZero();
    }

    @Test
    void theTrendTellsOfEachDayWhatTheDayItselfTells() {
        var document = "{ board(asOf: \"2015-03-31\") { alertTrend%s { date count byRule { rule count } } } }";
        var trend = api.ask(document.formatted(""), Map.of()).at("/data/board/alertTrend");

        assertThat(trend.size()).isEqualTo(90);
        for (var place : List.of(0, 40, 89)) {
            var day = trend.get(place);
            var alerts = alerts(api.ask(document("first: 1", day.get("date").asString()), Map.of()));
            assertThat(day.get("count")).isEqualTo(alerts.get("totalCount"));
            assertThat(day.get("byRule").findValuesAsString("count"))
                    .isEqualTo(alerts.get("byRule").findValuesAsString("count"));
        }
        var later = document.formatted("(to: \"2015-04-01\")");
        assertThat(api.ask(later, Map.of()).at("/errors/0/message").asString()).contains("截止日 2015-03-31");
        var longer = document.formatted("(from: \"2014-03-30\")");
        assertThat(api.ask(longer, Map.of()).at("/errors/0/message").asString()).contains("366 天");
    }

    private void expect(Map<String, Object> project, Map<String, String> expected) {
        var code = project.get("code");
        var stages = parts(project, "stages");
        var stage = "";
        for (var entry : stages) {
            if (by(entry, "on")) {
                stage = entry.get("stage").toString();
            }
        }
        if (stage.isEmpty() || stage.equals("TERMINATED")) {
            return;
        }
        if (stage.equals("RESERVE")) {
            var last = LocalDate.MIN;
            for (var contact : concat(stages, parts(project, "followUps"))) {
                if (by(contact, "on") && day(contact, "on").isAfter(last)) {
                    last = day(contact, "on");
                }
            }
            late("TALK_WITHOUT_FOLLOW_UP:" + code, last.plusDays(29), null, expected);
        }
        var signed = entered(stages, "SIGNED");
        if (signed != null && "FORMAL".equals(project.get("agreement")) && project.get("planned") != null) {
            var arrived = parts(project, "arrivals").stream()
                    .filter(arrival -> by(arrival, "on") && !inDollars(arrival.get("amount")))
                    .map(arrival -> amount(arrival.get("amount")))
                    .reduce(BigDecimal.ZERO, BigDecimal::add);
            if (arrived.movePointRight(1).compareTo(amount(project.get("planned"))) < 0) {
                late("SIGNED_WITHOUT_FUNDS:" + code, signed.plusDays(179), null, expected);
            }
        }
        if (stage.equals("STARTED") || stage.equals("BUILDING")) {
            var promised = parts(project, "commitments").stream()
                    .filter(promise -> promise.get("promise").equals("按期投产"))
                    .map(promise -> day(promise, "dueOn"))
                    .findFirst();
            late(
                    "STARTED_WITHOUT_PRODUCTION:" + code,
                    promised.orElseGet(
                            () -> entered(stages, "STARTED").plusMonths(24).minusDays(1)),
                    null,
                    expected);
        }
        for (var promise : parts(project, "commitments")) {
            var id = code + ":COMMITMENT:" + promise.get("code");
            late("PROMISE_OVERDUE:" + id, day(promise, "dueOn"), day(promise, "doneOn"), expected);
            if ("ZC-2012-03".equals(promise.get("policy"))) {
                late("POLICY_SUPERSEDED:" + id, LocalDate.of(2014, 11, 30), day(promise, "doneOn"), expected);
            }
        }
        for (var request : parts(project, "requests")) {
            late(
                    "REQUEST_OVERDUE:" + code + ":REQUEST:" + request.get("code"),
                    day(request, "dueOn"),
                    day(request, "closedOn"),
                    expected);
        }
        for (var need : parts(project, "factors")) {
            if (project.get("major").equals(true)) {
                late(
                        "FACTOR_UNMET:" + code + ":FACTOR:" + need.get("code"),
                        day(need, "neededOn"),
                        day(need, "metOn"),
                        expected);
            }
        }
        for (var support : parts(project, "supports")) {
            if ("ZC-2013-07".equals(support.get("policy"))) {
                late(
                        "POLICY_SUPERSEDED:" + code + ":SUPPORT:" + support.get("code"),
                        LocalDate.of(2014, 12, 31),
                        day(support, "deliveredOn"),
                        expected);
            }
        }
    }

    /** Past its last good day, and not settled by the day. */
    private static void late(String id, LocalDate lastGood, LocalDate settled, Map<String, String> expected) {
        if (lastGood != null && lastGood.isBefore(DAY) && (settled == null || settled.isAfter(DAY))) {
            expected.put(id, lastGood.plusDays(1).toString());
        }
    }

    /** Day by day, from what the files hold. */
    private static void expectIndicators(Map<String, String> expected) {
        for (var targets : DataFiles.demonstration("demo/targets.yaml")) {
            var code = targets.get("indicator").toString();
            var district = parts(targets, "targets").stream()
                    .filter(target -> target.get("year").equals(2015)
                            && target.get("issuer").equals("DISTRICT"))
                    .map(target -> new BigDecimal(target.get("value").toString()))
                    .findFirst()
                    .orElseThrow();
            @SuppressWarnings("unchecked")
            var shares = ((Map<Integer, Map<String, Object>>) targets.get("departmentShares")).get(2015);
            behindSince(code, null, district).ifPresent(since -> expected.put("INDICATOR_BEHIND:" + code, since));
            shares.forEach((department, share) -> behindSince(
                            code, department, district.multiply(new BigDecimal(share.toString())))
                    .ifPresent(since -> expected.put("INDICATOR_BEHIND:" + code + ":" + department, since)));
        }
    }

    private static Optional<String> behindSince(String code, String department, BigDecimal target) {
        String since = null;
        for (var day = LocalDate.of(2015, 1, 1); !day.isAfter(DAY); day = day.plusDays(1)) {
            var days = BigDecimal.valueOf(day.lengthOfMonth() * 12L);
            var passed = BigDecimal.valueOf((day.getMonthValue() - 1L) * day.lengthOfMonth() + day.getDayOfMonth());
            var behind = actual(code, department, day).multiply(days).compareTo(target.multiply(passed)) < 0;
            since = !behind ? null : since == null ? day.toString() : since;
        }
        return Optional.ofNullable(since);
    }

    private static BigDecimal actual(String code, String department, LocalDate to) {
        return COUNTED
                .computeIfAbsent(code + department, key -> counted(code, department))
                .headMap(to, true)
                .values()
                .stream()
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static TreeMap<LocalDate, BigDecimal> counted(String code, String department) {
        var byDay = new TreeMap<LocalDate, BigDecimal>();
        for (var project : PROJECTS) {
            var share = department == null
                    ? BigDecimal.ONE
                    : parts(project, "credits").stream()
                            .filter(credit -> credit.get("department").equals(department))
                            .map(credit -> new BigDecimal(credit.get("share").toString()))
                            .findFirst()
                            .orElse(BigDecimal.ZERO);
            var signed = entered(parts(project, "stages"), "SIGNED");
            if (code.equals("MAJOR_SIGNED")) {
                if (signed != null
                        && signed.getYear() == 2015
                        && project.get("major").equals(true)
                        && "FORMAL".equals(project.get("agreement"))) {
                    byDay.merge(signed, share, BigDecimal::add);
                }
                continue;
            }
            var source = code.equals("DOMESTIC_CAPITAL") ? "OUT_OF_PROVINCE" : "FOREIGN";
            for (var arrival : parts(project, "arrivals")) {
                if (arrival.get("source").equals(source) && day(arrival, "on").getYear() == 2015) {
                    var inUnit = amount(arrival.get("amount")).movePointLeft(source.equals("FOREIGN") ? 4 : 8);
                    byDay.merge(day(arrival, "on"), inUnit.multiply(share), BigDecimal::add);
                }
            }
        }
        return byDay;
    }

    private static void expectExpansionsOnly(Map<String, String> expected) {
        String since = null;
        for (var day = LocalDate.of(2015, 1, 1); !day.isAfter(DAY); day = day.plusDays(1)) {
            var kinds = kindsRecognised(day);
            since = !kinds.equals(Set.of("EXPANSION")) ? null : since == null ? day.toString() : since;
        }
        if (since != null) {
            expected.put("EXPANSION_ONLY", since);
        }
    }

    private static Set<String> kindsRecognised(LocalDate day) {
        return PROJECTS.stream()
                .filter(project -> project.get("major").equals(true) && "FORMAL".equals(project.get("agreement")))
                .filter(project -> {
                    var signed = entered(parts(project, "stages"), "SIGNED");
                    return signed != null && signed.getYear() == 2015 && !signed.isAfter(day);
                })
                .filter(project -> parts(project, "recognitions").stream()
                        .anyMatch(step -> step.get("level").equals("CITY")
                                && step.get("step").equals("RECOGNISED")
                                && !day(step, "on").isAfter(day)))
                .map(project -> project.get("kind").toString())
                .collect(Collectors.toSet());
    }

    private static LocalDate entered(List<Map<String, Object>> stages, String stage) {
        return stages.stream()
                .filter(entry -> entry.get("stage").equals(stage) && entry.get("on") != null)
                .map(entry -> day(entry, "on"))
                .findFirst()
                .orElse(null);
    }

    private static boolean by(Map<String, Object> part, String name) {
        return part.get(name) == null || !day(part, name).isAfter(DAY);
    }

    private static List<Map<String, Object>> concat(List<Map<String, Object>> a, List<Map<String, Object>> b) {
        var all = new ArrayList<>(a);
        all.addAll(b);
        return all;
    }

    private JsonNode ask(String arguments) {
        return api.ask(document(arguments, DAY.toString()), Map.of());
    }

    private static String document(String arguments, String asOf) {
        return "{ board(asOf: \"%s\") { alerts(%s) { totalCount byRule { rule ruleText count }"
                        .formatted(asOf, arguments)
                + " byDepartment { department { code } count } byPerson { person { code } count }"
                + " nodes { id rule severity since message nextStep ruleText project { name } department { code } } } } }";
    }

    private static List<String> ids(JsonNode alerts) {
        return alerts.get("nodes").findValuesAsString("id");
    }

    private static int sum(JsonNode counts) {
        return StreamSupport.stream(counts.spliterator(), false)
                .mapToInt(count -> count.get("count").asInt())
                .sum();
    }

    private static JsonNode alerts(JsonNode answer) {
        assertThat(answer.has("errors")).as("%s", answer).isFalse();
        return answer.at("/data/board/alerts");
    }
}
