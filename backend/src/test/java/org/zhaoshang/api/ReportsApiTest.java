package org.zhaoshang.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;
import org.zhaoshang.RunningBoard;
import org.zhaoshang.ledger.Indicator;
import org.zhaoshang.ledger.Issuer;
import org.zhaoshang.ledger.Target;
import org.zhaoshang.store.Author;
import org.zhaoshang.store.Store;
import org.zhaoshang.store.VersionConflict;
import tools.jackson.databind.JsonNode;

/** A published report stays as it was printed, and tells what became of its figures since. */
@RunningBoard
@TestPropertySource(properties = "zhaoshang.admin-password=a good password")
class ReportsApiTest {

    private static final String[] ADMIN = {"Authorization", Api.basic("admin", "a good password")};

    private static final String FIGURES =
            "{ code target actual completion { text } status byDepartment { department { code } target actual status } }";
    private static final String REPORT = "{ code title asOf knownAt revision note publishedBy published " + FIGURES
            + " today " + FIGURES + " differences { code name department { code } published { actual target }"
            + " now { actual target } delta targetDelta sentence records { totalCount nodes { kind kindLabel code name"
            + " project { code stage } published now delta versions { version by reason summary } } } } }";

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
    void theDemonstrationsReportWasPrintedBeforeACorrection() {
        var report = report("2015-02");

        var capital = figure(report.get("published"), "DOMESTIC_CAPITAL");
        var difference = difference(report, "DOMESTIC_CAPITAL", null);
        var record = figure(difference.at("/records/nodes"), "WJ-065");
        assertThat(capital.get("actual").decimalValue()).isEqualByComparingTo("11.67");
        assertThat(figure(report.get("published"), "MAJOR_SIGNED").get("actual").decimalValue())
                .isEqualByComparingTo(figure(report.get("today"), "MAJOR_SIGNED")
                        .get("actual")
                        .decimalValue());
        assertThat(difference.get("sentence").asString())
                .startsWith("到位省外内资：通报11.67亿元，现为")
                .contains("亿元");
        assertThat(record.get("delta").decimalValue()).isEqualByComparingTo("-0.2");
        assertThat(record.at("/versions/0/reason").asString()).contains("重复登记");
        assertThat(record.at("/versions/0/summary").asString()).isEqualTo("新增到位资金 2015-02-04 -0.2亿元（省外内资）");
        assertThat(difference(report, "DOMESTIC_CAPITAL", "STRAITS_PARK")
                        .get("delta")
                        .decimalValue())
                .isEqualByComparingTo("-0.2");
    }

    @Test
    void aBoardKnowsItsReportAndAsItWasKnownThenItShowsTheSameFigures() {
        var document = "query($at: DateTime) { board(asOf: \"2015-02-28\", knownAt: $at) { knownAt"
                + " publishedReport { code knownAt } indicators { code actual target status completion { text } } } }";
        var now = api.ask(document, Map.of()).at("/data/board");

        var then = api.ask(
                        document,
                        Map.of("at", now.at("/publishedReport/knownAt").asString()))
                .at("/data/board");

        assertThat(now.get("knownAt").isNull()).isTrue();
        assertThat(then.at("/publishedReport/code").asString()).isEqualTo("2015-02");
        assertThat(OffsetDateTime.parse(then.get("knownAt").asString()))
                .isEqualTo(
                        OffsetDateTime.parse(then.at("/publishedReport/knownAt").asString()));
        for (var published : report("2015-02").get("published")) {
            var shown = figure(then.get("indicators"), published.get("code").asString());
            for (var field : List.of("actual", "target", "status", "completion")) {
                assertThat(shown.get(field)).as(field).isEqualTo(published.get(field));
            }
        }
        assertThat(api.ask("{ board(asOf: \"2015-01-31\") { publishedReport { code } } }", Map.of())
                        .at("/data/board/publishedReport")
                        .isNull())
                .isTrue();
    }

    @Test
    void whatIsPublishedNeverMovesWhateverIsWrittenLater() throws VersionConflict {
        var published = publish(Map.of("code", "2015-06", "title", "上半年", "asOf", "2015-06-30"));
        var frozen = published.get("published");
        assertThat(frozen).isEqualTo(published.get("today"));
        assertThat(published.get("differences").size()).isZero();

        recordArrival("WJ-001", "RPT-1", 1_000);
        importArrival("RPT-2,WJ-003,2015-05-06,500,省外内资");
        retarget("DOMESTIC_CAPITAL", "215");

        var later = report("2015-06");
        var difference = difference(later, "DOMESTIC_CAPITAL", null);
        var records = difference.at("/records/nodes");
        assertThat(later.get("published")).isEqualTo(frozen);
        assertThat(later.get("knownAt")).isEqualTo(published.get("knownAt"));
        assertThat(difference.get("delta").decimalValue()).isEqualByComparingTo("0.15");
        assertThat(difference.get("targetDelta").decimalValue()).isEqualByComparingTo("2");
        assertThat(difference.get("sentence").asString()).contains("（+0.15）", "目标由213亿元改为215亿元");
        assertThat(records.findValuesAsString("kind")).containsExactly("INDICATOR", "PROJECT", "PROJECT");
        assertThat(records.at("/0/versions/0/summary").asString()).isEqualTo("目标 2015 区定 目标值：213 → 215");
        assertThat(records.at("/1/code").asString()).isEqualTo("WJ-001");
        assertThat(records.at("/1/delta").decimalValue()).isEqualByComparingTo("0.1");
        assertThat(records.at("/1/versions/0/by").asString()).isEqualTo("admin");
        assertThat(records.at("/2/code").asString()).isEqualTo("WJ-003");
        assertThat(records.at("/2/versions").size()).isEqualTo(1);
        assertThat(sum(records, "delta"))
                .isEqualByComparingTo(difference.get("delta").decimalValue());
        assertThat(later.get("differences").findValuesAsString("code"))
                .contains("DOMESTIC_CAPITAL")
                .doesNotContain("MAJOR_SIGNED", "FOREIGN_CAPITAL"); // other tests may have made more indicators
    }

    @Test
    void aReportOfWhatWasKnownBeforeACorrectionHasTheOldFigureAndOneOfAfterItTheNew() throws InterruptedException {
        Thread.sleep(5);
        var before = OffsetDateTime.now().toString();
        Thread.sleep(5);
        recordArrival("WJ-004", "RPT-3", 3_000);

        var old = publish(Map.of("code", "K-1", "title", "更正前", "asOf", "2015-04-30", "knownAt", before));
        var corrected = publish(Map.of("code", "K-2", "title", "更正后", "asOf", "2015-04-30"));

        var was = figure(old.get("published"), "DOMESTIC_CAPITAL").get("actual").decimalValue();
        var is = figure(corrected.get("published"), "DOMESTIC_CAPITAL")
                .get("actual")
                .decimalValue();
        assertThat(is.subtract(was)).isEqualByComparingTo("0.3");
        assertThat(old.get("today")).isEqualTo(corrected.get("published"));
        var codes = api.ask("{ reports { totalCount nodes { code } } }", Map.of())
                .at("/data/reports/nodes")
                .findValuesAsString("code");
        assertThat(codes.indexOf("K-2")).isLessThan(codes.indexOf("K-1"));
        assertThat(codes).endsWith("2015-02");
    }

    @Test
    void theSameOnceMoreIsAcknowledgedAndAnythingElseUnderItsCodeIsRefused() {
        var input = Map.of("code", "2015-07", "title", "1—7月", "asOf", "2015-07-31");
        var first = publish(input);
        recordArrival("WJ-005", "RPT-4", 1);

        assertThat(publish(input).get("knownAt")).isEqualTo(first.get("knownAt"));
        assertThat(refused(input, Map.of("title", "别的"))).isEqualTo("code ALREADY_EXISTS");
        assertThat(refused(input, Map.of("asOf", "2015-07-30"))).isEqualTo("code ALREADY_EXISTS");
        assertThat(refused(input, Map.of("knownAt", OffsetDateTime.now().toString())))
                .isEqualTo("code ALREADY_EXISTS");
        assertThat(refused(input, Map.of("code", "X", "title", " "))).isEqualTo("title REQUIRED");
        assertThat(refused(input, Map.of("code", "X", "asOf", "2999-12-31"))).isEqualTo("asOf IN_THE_FUTURE");
        assertThat(refused(input, Map.of("code", "X", "knownAt", "2999-12-31T00:00:00Z")))
                .isEqualTo("knownAt IN_THE_FUTURE");
        assertThat(api.ask("{ report(code: \"X\") { code } }", Map.of())
                        .at("/data/report")
                        .isNull())
                .isTrue();
    }

    @Test
    void whoeverIsNotSignedInPublishesNothing() {
        var answer = api.ask(mutation(), Map.of("input", Map.of("code", "Y", "title", "Y", "asOf", "2015-03-31")));

        assertThat(answer.at("/errors/0/extensions/classification").asString()).isEqualTo("UNAUTHORIZED");
    }

    private JsonNode report(String code) {
        var answer = api.ask("query($code: ID!) { report(code: $code) " + REPORT + " }", Map.of("code", code));
        assertThat(answer.has("errors")).as("%s", answer).isFalse();
        return answer.at("/data/report");
    }

    private JsonNode publish(Map<String, ?> input) {
        var payload = payload(input);
        assertThat(payload.get("userErrors").size()).as("%s", payload).isZero();
        return payload.get("report");
    }

    private String refused(Map<String, ?> input, Map<String, ?> other) {
        var changed = new HashMap<String, Object>(input);
        changed.putAll(other);
        var error = payload(changed).at("/userErrors/0");
        return error.at("/field/0").asString() + " " + error.get("code").asString();
    }

    private JsonNode payload(Map<String, ?> input) {
        var answer = api.ask(mutation(), Map.of("input", input), ADMIN);
        assertThat(answer.has("errors")).as("%s", answer).isFalse();
        return answer.at("/data/reportPublish");
    }

    private static String mutation() {
        return "mutation($input: ReportPublishInput!) { reportPublish(input: $input) { report " + REPORT
                + " userErrors { field code message } } }";
    }

    private void recordArrival(String code, String reference, int wan) {
        var input = Map.of(
                "code",
                code,
                "on",
                "2015-03-25",
                "amount",
                Map.of("amount", wan, "unit", "WAN"),
                "source",
                "OUT_OF_PROVINCE",
                "reference",
                reference);
        var answer = api.ask(Api.document("project-record-arrival.graphql"), Map.of("input", input), ADMIN);
        assertThat(answer.at("/data/projectRecordArrival/project").isObject())
                .as("%s", answer)
                .isTrue();
    }

    private void importArrival(String row) {
        var file = "流水号,项目编号,到账日期,金额(万元),资金来源\n" + row + "\n";
        var imported = api.upload("/api/import?apply=true", file.getBytes(StandardCharsets.UTF_8), "到资.csv", ADMIN);
        assertThat(imported.statusCode()).as(imported.body()).isEqualTo(200);
    }

    private void retarget(String code, String value) throws VersionConflict {
        var indicator = store.ledger().find(Indicator.class, code).orElseThrow();
        var targets = indicator.targets().stream()
                .map(target -> target.year() == 2015 && target.issuer() == Issuer.DISTRICT
                        ? new Target(
                                2015,
                                target.issuer(),
                                new BigDecimal(value),
                                target.document(),
                                target.inferred(),
                                target.plan(),
                                target.note(),
                                target.extra())
                        : target)
                .toList();
        store.write(List.of(indicator.withTargets(targets)), new Author("office", "test", "调整目标"));
    }

    private static JsonNode figure(JsonNode figures, String code) {
        return StreamSupport.stream(figures.spliterator(), false)
                .filter(figure -> figure.get("code").asString().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private static JsonNode difference(JsonNode report, String code, String department) {
        return StreamSupport.stream(report.get("differences").spliterator(), false)
                .filter(difference -> difference.get("code").asString().equals(code)
                        && difference
                                .at("/department/code")
                                .asString("-")
                                .equals(department == null ? "-" : department))
                .findFirst()
                .orElseThrow();
    }

    private static BigDecimal sum(JsonNode list, String field) {
        return StreamSupport.stream(list.spliterator(), false)
                .map(item -> item.get(field))
                .filter(value -> !value.isNull())
                .map(JsonNode::decimalValue)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
