package org.zhaoshang.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zhaoshang.api.Office.errors;
import static org.zhaoshang.api.Office.onlyError;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;
import org.zhaoshang.RunningBoard;
import tools.jackson.databind.JsonNode;

/** Indicators as the bureau defines them, gives them targets and shares them out; the board follows at once. */
@RunningBoard
@TestPropertySource(properties = "zhaoshang.admin-password=a good password")
class IndicatorCommandsApiTest {

    private static final String[] ADMIN = {"Authorization", Api.basic("admin", "a good password")};

    private static final String RECORD = """
            code name nameEn unit unitLabel measure { kind label stage }
            filter { major cityRecognised kinds industries { code name } sources }
            basis basisEn weight order aliases version updatedAt
            years {
              year
              targets { issuer issuerLabel value document inferred plan note }
              departmentShares { department { code name } share }
              personShares { person { code name } share }
              reported { month value }
            }
            """;

    @LocalServerPort
    int port;

    private Api api;

    @BeforeEach
    void connect() {
        api = new Api(port);
    }

    @Test
    void anIndicatorIsDefinedAndShownAsItWasPutIn() {
        var created = create(
                "DEFINED",
                Map.of(
                        "nameEn",
                        "Biomedical Capital",
                        "filter",
                        Map.of(
                                "industries", List.of("BIOMED"),
                                "kinds", List.of("EXPANSION"),
                                "sources", List.of("OUT_OF_PROVINCE")),
                        "weight",
                        12.5,
                        "aliases",
                        List.of("生物医学内资 ", " ")));

        assertThat(errors(created)).isEmpty();
        var record = created.get("indicator");
        assertThat(record).isEqualTo(definition("DEFINED"));
        assertThat(record.at("/measure/kind").asString()).isEqualTo("SUM_ARRIVALS");
        assertThat(record.at("/measure/stage").isNull()).isTrue();
        assertThat(record.at("/unitLabel").asString()).isEqualTo("亿元");
        assertThat(record.at("/filter/industries/0/name").asString()).isEqualTo("生物医学");
        assertThat(record.at("/filter/kinds/0").asString()).isEqualTo("EXPANSION");
        assertThat(record.at("/filter/major").isNull()).isTrue();
        assertThat(record.at("/weight").decimalValue()).isEqualByComparingTo("12.5");
        assertThat(record.at("/aliases").valueStream().map(JsonNode::asString)).containsExactly("生物医学内资");
        assertThat(record.at("/version").asInt()).isEqualTo(1);
        assertThat(record.at("/years").isEmpty()).isTrue();
        var all = api.ask("{ indicators { code order } }", Map.of()).at("/data/indicators");
        assertThat(all.findValuesAsString("code")).contains("MAJOR_SIGNED", "DEFINED");
        assertThat(create("DEFINED", Map.of("name", "另一个"))
                        .at("/userErrors/0/code")
                        .asString())
                .isEqualTo("ALREADY_EXISTS");
    }

    @Test
    void onlyGivenFieldsChange() {
        create("UPDATED", Map.of("nameEn", "Money", "filter", Map.of("major", true)));

        var renamed = change("indicatorUpdate", Map.of("code", "UPDATED", "name", "改名的指标", "expectedVersion", 1));
        var emptied = change("indicatorUpdate", input("UPDATED", "nameEn", null));
        var same = change("indicatorUpdate", Map.of("code", "UPDATED", "name", "改名的指标"));

        assertThat(renamed.at("/indicator/name").asString()).isEqualTo("改名的指标");
        assertThat(renamed.at("/indicator/nameEn").asString()).isEqualTo("Money");
        assertThat(renamed.at("/indicator/filter/major").asBoolean()).isTrue();
        assertThat(emptied.at("/indicator/nameEn").isNull()).isTrue();
        assertThat(same.at("/indicator/version").asInt()).isEqualTo(3);
        assertThat(onlyError(change("indicatorUpdate", Map.of("code", "UPDATED", "name", "又改", "expectedVersion", 1))))
                .isEqualTo("expectedVersion VERSION_CONFLICT");
        assertThat(onlyError(change("indicatorUpdate", Map.of("code", "UPDATED", "unit", "COUNT"))))
                .isEqualTo("unit INVALID");
        assertThat(onlyError(change("indicatorUpdate", input("UPDATED", "name", null))))
                .isEqualTo("name REQUIRED");
        assertThat(onlyError(change("indicatorUpdate", input("UPDATED", "measure", null))))
                .isEqualTo("measure REQUIRED");
        assertThat(onlyError(change("indicatorUpdate", Map.of("code", "NONE")))).isEqualTo("code NOT_FOUND");
    }

    @Test
    void aUnitThatTargetsAreToldInChangesForAReason() {
        create("UNIT", Map.of());
        target("UNIT", Map.of("value", 213));

        var refused = change("indicatorUpdate", Map.of("code", "UNIT", "unit", "WAN_YUAN"));
        var changed = change("indicatorUpdate", Map.of("code", "UNIT", "unit", "WAN_YUAN", "reason", "单位误填"));

        assertThat(onlyError(refused)).isEqualTo("reason REQUIRED");
        assertThat(refused.at("/userErrors/0/message").asString()).contains("1 个目标", "理由");
        assertThat(changed.at("/indicator/unit").asString()).isEqualTo("WAN_YUAN");
    }

    @Test
    void whatCannotBeCountedIsRefusedFieldByField() {
        var refused = create(
                "WRONG",
                Map.of(
                        "name", "利用外资",
                        "unit", "COUNT",
                        "basis", " ",
                        "filter", Map.of("industries", List.of("NONE"))));

        assertThat(refused.get("indicator").isNull()).isTrue();
        assertThat(errors(refused))
                .containsExactlyInAnyOrder(
                        "name ALREADY_EXISTS",
                        "unit INVALID",
                        "basis REQUIRED",
                        "filter.industries.NONE UNKNOWN_REFERENCE");
        assertThat(definition("WRONG").isNull()).isTrue();
        assertThat(onlyError(create("WRONG", Map.of("measure", Map.of("kind", "COUNT_REACHED"), "unit", "COUNT"))))
                .isEqualTo("measure.stage REQUIRED");
    }

    @Test
    void theBoardFollowsATargetAndItsPlanAtOnce() {
        create("TARGET", Map.of());
        var before = progress("TARGET");
        var value = before.at("/actual").decimalValue().multiply(BigDecimal.valueOf(8));

        var set = target("TARGET", Map.of("value", value, "document", "示例〔2015〕9号", "inferred", true));
        var even = progress("TARGET");
        var plan = Stream.of(5, 10, 20, 30, 40, 50, 60, 70, 80, 90, 95, 100)
                .map(percent -> value.multiply(BigDecimal.valueOf(percent, 2)))
                .toList();
        target("TARGET", Map.of("plan", plan));
        var planned = progress("TARGET");
        target("TARGET", input("TARGET", "value", null, "plan", null));
        var unset = progress("TARGET");

        assertThat(before.at("/status").asString()).isEqualTo("NO_TARGET");
        assertThat(set.at("/indicator/years/0/targets/0/issuerLabel").asString())
                .isEqualTo("区定");
        assertThat(even.at("/completion/text").asString()).isEqualTo("12.5%");
        assertThat(even.at("/schedule/text").asString()).isEqualTo("25%");
        assertThat(even.at("/targetInferred").asBoolean()).isTrue();
        assertThat(before.at("/targetInferred").asBoolean()).isFalse();
        assertThat(planned.at("/schedule/text").asString()).isEqualTo("20%");
        assertThat(planned.at("/targets/0/document").asString()).isEqualTo("示例〔2015〕9号");
        assertThat(unset.at("/completion").isNull()).isTrue();
        assertThat(unset.at("/status").asString()).isEqualTo("NO_TARGET");
    }

    @Test
    void aTargetThatCannotBeIsRefused() {
        create("BADTARGET", Map.of());
        target("BADTARGET", Map.of("value", 200, "plan", List.of(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 200)));

        assertThat(onlyError(target("BADTARGET", Map.of("value", -1, "plan", List.of()))))
                .isEqualTo("value INVALID");
        assertThat(onlyError(target("BADTARGET", Map.of("value", 210)))).isEqualTo("plan INVALID");
        assertThat(onlyError(target("BADTARGET", Map.of("plan", List.of(200))))).isEqualTo("plan INVALID");
        assertThat(onlyError(target("BADTARGET", Map.of("plan", List.of(1, 2, 9, 4, 5, 6, 7, 8, 9, 10, 11, 200)))))
                .isEqualTo("plan.4 INVALID");
        assertThat(onlyError(target("BADTARGET", Map.of("year", 15)))).isEqualTo("year INVALID");
        assertThat(onlyError(target("BADTARGET", Map.of("value", 1, "plan", List.of(), "expectedVersion", 1))))
                .isEqualTo("expectedVersion VERSION_CONFLICT");
        assertThat(onlyError(target("NONE", Map.of("value", 1)))).isEqualTo("code NOT_FOUND");
    }

    @Test
    void theBoardFollowsSharesAtOnce() {
        create("SHARES", Map.of());
        target("SHARES", Map.of("value", 200));

        var shared = shares(
                "SHARES",
                Map.of(
                        "departments",
                        List.of(department("MEDICAL_CITY", 0.75), department("CULTURE_BUREAU", 0.25)),
                        "people",
                        List.of(Map.of("person", "P07", "share", 1))));
        var first = part(progress("SHARES"), "MEDICAL_CITY");
        shares("SHARES", Map.of("departments", List.of(department("MEDICAL_CITY", 1))));
        var second = part(progress("SHARES"), "MEDICAL_CITY");

        assertThat(shared.at("/indicator/years/0/departmentShares/0/department/code")
                        .asString())
                .isEqualTo("MEDICAL_CITY");
        assertThat(shared.at("/indicator/years/0/personShares/0/person/code").asString())
                .isEqualTo("P07");
        assertThat(first.get("target").decimalValue()).isEqualByComparingTo("150");
        assertThat(second.get("target").decimalValue()).isEqualByComparingTo("200");
        assertThat(definition("SHARES").at("/years/0/personShares/0/share").decimalValue())
                .isEqualByComparingTo("1");
    }

    @Test
    void sharesThatAreNotAllOfItAreRefused() {
        create("BADSHARES", Map.of());

        var refused = shares(
                "BADSHARES",
                Map.of(
                        "departments",
                        List.of(department("MEDICAL_CITY", 0.75), department("NOBODY", 0.2)),
                        "people",
                        List.of(Map.of("person", "P07", "share", 0), Map.of("person", "P08", "share", 1))));

        assertThat(errors(refused))
                .containsExactlyInAnyOrder(
                        "departments.NOBODY UNKNOWN_REFERENCE", "departments INVALID", "people.P07 INVALID");
        assertThat(onlyError(shares("BADSHARES", Map.of()))).isEqualTo("departments REQUIRED");
        assertThat(definition("BADSHARES").at("/version").asInt()).isEqualTo(1);
    }

    @Test
    void figuresAreTypedInAndOnTheBoard() {
        create("TYPED", Map.of("unit", "COUNT", "measure", Map.of("kind", "REPORTED")));

        var reported = report("TYPED", figure(1, 5), figure(3, 7));

        assertThat(errors(reported)).isEmpty();
        assertThat(reported.at("/indicator/years/0/reported/1/month").asInt()).isEqualTo(3);
        assertThat(progress("TYPED").at("/actual").decimalValue()).isEqualByComparingTo("12");
        assertThat(onlyError(report("TYPED", figure(2, 1.5)))).isEqualTo("figures.2.value INVALID");
        assertThat(onlyError(report("DOMESTIC_CAPITAL", figure(2, 1)))).isEqualTo("code NOT_ALLOWED");
        var later = change("indicatorReport", Map.of("code", "TYPED", "year", 2099, "figures", List.of(figure(1, 1))));
        assertThat(onlyError(later)).isEqualTo("figures.1.month IN_THE_FUTURE");
    }

    @Test
    void aDefinitionIsToldAsItWasKnownAndMistakesInTheWritersLanguage() throws InterruptedException {
        create("KNOWN", Map.of());
        Thread.sleep(5);
        var moment = java.time.OffsetDateTime.now().toString();
        Thread.sleep(5);
        target("KNOWN", Map.of("value", 200));

        var document = "query($at: DateTime) { indicator(code: \"KNOWN\", knownAt: $at) { version years { year } } }";
        var then = api.ask(document, Map.of("at", moment)).at("/data/indicator");
        var now = api.ask(document, Map.of()).at("/data/indicator");
        var english = api.ask(
                Office.document("indicator", "indicatorSetTarget", RECORD),
                Map.of("input", Map.of("code", "KNOWN", "year", 2015, "issuer", "CITY", "value", -1)),
                ADMIN[0],
                ADMIN[1],
                "Accept-Language",
                "en");

        assertThat(then.at("/version").asInt()).isEqualTo(1);
        assertThat(then.at("/years").isEmpty()).isTrue();
        assertThat(now.at("/version").asInt()).isEqualTo(2);
        assertThat(english.at("/data/indicatorSetTarget/userErrors/0/message").asString())
                .isEqualTo("a target cannot be negative");
    }

    @Test
    void whoeverIsNotSignedInChangesNothing() {
        var answer = api.ask(
                Office.document("indicator", "indicatorUpdate", RECORD),
                Map.of("input", Map.of("code", "MAJOR_SIGNED", "name", "别的名字")));

        assertThat(answer.at("/errors/0/extensions/classification").asString()).isEqualTo("UNAUTHORIZED");
    }

    /** Out-of-province money in 亿元, as the speech's, unless said otherwise. */
    private JsonNode create(String code, Map<String, ?> more) {
        var input = new HashMap<String, Object>(Map.of(
                "code",
                code,
                "name",
                "指标 " + code,
                "unit",
                "YI_YUAN",
                "measure",
                Map.of("kind", "SUM_ARRIVALS"),
                "filter",
                Map.of("sources", List.of("OUT_OF_PROVINCE")),
                "basis",
                "口径"));
        if (more.get("measure") instanceof Map<?, ?>) {
            input.remove("filter");
        }
        input.putAll(more);
        return change("indicatorCreate", input);
    }

    private JsonNode target(String code, Map<String, ?> more) {
        var input = new HashMap<String, Object>(Map.of("code", code, "year", 2015, "issuer", "DISTRICT"));
        input.putAll(more);
        return change("indicatorSetTarget", input);
    }

    private JsonNode shares(String code, Map<String, ?> more) {
        var input = new HashMap<String, Object>(Map.of("code", code, "year", 2015));
        input.putAll(more);
        return change("indicatorSetShares", input);
    }

    private JsonNode report(String code, Map<?, ?>... figures) {
        return change("indicatorReport", Map.of("code", code, "year", 2015, "figures", List.of(figures)));
    }

    private static Map<String, Object> department(String code, double share) {
        return Map.of("department", code, "share", share);
    }

    private static Map<String, Object> figure(int month, double value) {
        return Map.of("month", month, "value", value);
    }

    /** With fields that are given as null. */
    private static Map<String, Object> input(String code, Object... fields) {
        var input = new HashMap<String, Object>(Map.of("code", code));
        for (var i = 0; i < fields.length; i += 2) {
            input.put((String) fields[i], fields[i + 1]);
        }
        return input;
    }

    private JsonNode progress(String code) {
        var document = """
                query($code: ID!) { board(asOf: "2015-03-31") { indicator(code: $code) {
                  target targetInferred actual completion { text } schedule { text } status
                  targets { issuer document inferred }
                  byDepartment { department { code } target actual }
                } } }
                """;
        return api.ask(document, Map.of("code", code)).at("/data/board/indicator");
    }

    private static JsonNode part(JsonNode progress, String department) {
        return progress.at("/byDepartment")
                .valueStream()
                .filter(part -> part.at("/department/code").asString().equals(department))
                .findFirst()
                .orElseThrow();
    }

    private JsonNode definition(String code) {
        return api.ask("query($code: ID!) { indicator(code: $code) { %s } }".formatted(RECORD), Map.of("code", code))
                .at("/data/indicator");
    }

    private JsonNode change(String mutation, Map<String, ?> input) {
        return new Office(api).change("indicator", mutation, input, RECORD);
    }
}
