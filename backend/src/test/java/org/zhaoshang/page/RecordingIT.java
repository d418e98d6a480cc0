package org.zhaoshang.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.By;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;
import org.zhaoshang.RunningBoard;
import org.zhaoshang.api.Api;
import tools.jackson.databind.JsonNode;

/** What people record on a tablet, from the tap on a number to the figure that moved. */
@RunningBoard
@TestPropertySource(properties = "zhaoshang.admin-password=a good password")
class RecordingIT {

    private static final String PASSWORD = "a good password";
    private static final String[] ADMIN = {"Authorization", Api.basic("admin", PASSWORD)};

    @LocalServerPort
    int port;

    @Test
    void moneyIsRecordedTwoTapsFromItsNumberAndMovesIt() {
        try (var tablet = Tablet.of(1180, 820)) {
            var before = actual("DOMESTIC_CAPITAL");
            tablet.open(address("")).tap("evidence-DOMESTIC_CAPITAL");
            tablet.waiting()
                    .until(page -> page.findElement(By.cssSelector(".project")))
                    .click();
            tablet.tap("record-arrival");
            signIn(tablet);
            tablet.type("field-amount", "1.3");
            tablet.find("field-unit").sendKeys("亿元");
            assertThat(tablet.text("form")).contains("即 13000 万元");

            tablet.script("const tap = () => document.querySelector('[data-testid=submit]').click(); tap(); tap();");

            assertThat(tablet.text("recorded")).contains("1.3亿元");
            tablet.waiting().until(page -> tablet.text("evidence-records").contains("1.3亿元"));
            tablet.tap("drawer-close").settled();
            var after = actual("DOMESTIC_CAPITAL");
            assertThat(after.subtract(before)).isEqualByComparingTo("1.3"); // once
            tablet.waiting()
                    .until(page -> tablet.text("indicator-DOMESTIC_CAPITAL").contains(after + " / 213"));
            assertThat(tablet.complaints()).isEmpty();
        }
    }

    @Test
    void aProjectThatIsSignedCountsAtOnceAndOnlyLaterStagesAreOffered() {
        try (var tablet = Tablet.of(820, 1180)) {
            tablet.open(form("MAJOR_SIGNED", "WJ-125", "advance"));
            signIn(tablet);
            assertThat(tablet.find("field-to").findElements(By.cssSelector("input")))
                    .extracting(input -> input.getAttribute("value"))
                    .containsExactly("SIGNED", "STARTED", "BUILDING", "PRODUCING", "TERMINATED");
            tablet.tap("field-agreement-FORMAL").pick("field-on", "2015-03-31").tap("submit");

            assertThat(tablet.text("recorded")).contains("签约", "2015年3月31日");
            tablet.tap("drawer-close").settled();
            tablet.waiting()
                    .until(page -> tablet.text("completion-MAJOR_SIGNED").contains("21.05%")); // 4 of 19
        }
    }

    @Test
    void aProjectThatIsInNoFigureIsFoundByAPartOfItsName() {
        try (var tablet = Tablet.of(820, 1180)) {
            tablet.open(address("")).tap("find").type("find-text", "基金 wj-125");
            tablet.waiting().until(page -> tablet.text("projects-sentence").contains("共1个项目"));
            tablet.tap("found-WJ-125").tap("record-follow-up");
            tablet.waiting().until(page -> tablet.shows("sign-in"));

            tablet.tap("sign-in-close").driver().navigate().back();
            tablet.waiting().until(page -> !tablet.shows("form"));
            tablet.driver().navigate().back();
            assertThat(tablet.find("find-text").getAttribute("value")).isEqualTo("基金 wj-125");
            assertThat(tablet.complaints()).isEmpty();
        }
    }

    @Test
    void aVisitIsRecordedInTheLedgersWordsAndSeenAmongTheFollowUps() {
        try (var tablet = Tablet.of(820, 1180)) {
            tablet.open(form("MAJOR_SIGNED", "WJ-125", "follow-up") + "&lang=en");
            signIn(tablet);
            tablet.tap("field-kind-上门招商").type("field-summary", "看了两处地块").pick("field-nextOn", "2015-03-01");
            tablet.tap("submit");
            tablet.waiting().until(page -> tablet.text("form").contains("is before"));
            assertThat(focused(tablet)).isEqualTo("field-nextOn");
            tablet.pick("field-nextOn", "2015-04-15").tap("submit");

            assertThat(tablet.text("recorded")).contains("31 Mar 2015");
            assertThat(tablet.text("drawer")).contains("上门招商", "看了两处地块", "15 Apr 2015");
        }
    }

    @Test
    void aPromiseIsKeptAndNotAskedForAgain() {
        try (var tablet = Tablet.of(1180, 820)) {
            tablet.open(form("DOMESTIC_CAPITAL", "WJ-085", "fulfilment"));
            signIn(tablet);
            tablet.tap("submit");

            assertThat(tablet.text("recorded")).contains("已登记兑现");
            assertThat(ask(
                                    "query($code: ID!) { project(code: $code) { commitments { doneOn } } }",
                                    Map.of("code", "WJ-085"))
                            .at("/data/project/commitments")
                            .findValuesAsString("doneOn"))
                    .contains("2015-03-31");
            tablet.waiting().until(page -> !tablet.shows("record-fulfilment"));
        }
    }

    @Test
    void whatTheServerRefusesIsToldAtItsFieldAndTheFocusGoesThere() {
        try (var tablet = Tablet.of(1180, 820)) {
            tablet.open(form("MAJOR_SIGNED", "WJ-102", "arrival"));
            signIn(tablet);

            tablet.tap("submit");
            assertThat(focused(tablet)).isEqualTo("field-amount");
            assertThat(tablet.text("form")).contains("请填写");

            tablet.type("field-amount", "-5").pick("field-on", "2999-01-01").tap("submit");
            tablet.waiting().until(page -> tablet.text("form").contains("尚未到来"));
            assertThat(tablet.text("form")).contains("到位金额必须大于 0");
            assertThat(focused(tablet)).isEqualTo("field-amount");
            assertThat(tablet.find("field-amount").getAttribute("aria-invalid")).isEqualTo("true");
            assertThat(version("WJ-102")).isEqualTo(1);
        }
    }

    @Test
    void whoeverWasSlowerSeesWhatHappenedKeepsWhatTheyTypedAndDecides() {
        try (var tablet = Tablet.of(1180, 820)) {
            tablet.open(form("DOMESTIC_CAPITAL", "WJ-119", "arrival"));
            signIn(tablet);
            tablet.type("field-amount", "300");
            recordedElsewhere("WJ-119", "OTHER-1");

            tablet.tap("submit");

            assertThat(tablet.text("conflict")).contains("第2版", "admin", "120万元", "尚未写入");
            assertThat(tablet.find("field-amount").getAttribute("value")).isEqualTo("300");
            assertThat(version("WJ-119")).isEqualTo(2);
            assertThat(tablet.text("submit")).isEqualTo("看清后仍然提交");
            tablet.picture("conflict");
            tablet.tap("submit");
            assertThat(tablet.text("recorded")).contains("300万元");
            assertThat(tablet.text("versions")).contains("第3版", "第2版", "第1版");
            assertThat(version("WJ-119")).isEqualTo(3);

            tablet.tap("record-arrival").type("field-amount", "400");
            recordedElsewhere("WJ-119", "OTHER-2");
            tablet.tap("submit").tap("discard");
            tablet.waiting().until(page -> !tablet.shows("form"));
            tablet.tap("record-arrival");
            assertThat(tablet.find("field-amount").getAttribute("value")).isEmpty();
            assertThat(version("WJ-119")).isEqualTo(4);
        }
    }

    @Test
    void anAnswerThatWasLostIsAskedForAgainAndRecordedOnce() {
        try (var tablet = Tablet.of(1180, 820)) {
            tablet.open(form("DOMESTIC_CAPITAL", "WJ-091", "arrival"));
            signIn(tablet);
            tablet.type("field-amount", "700");
            // the request arrives, its answer does not
            tablet.script("const real = window.fetch; window.fetch = async (...request) => {"
                    + "window.fetch = real; await real(...request); throw new TypeError('lost'); }");

            tablet.tap("submit");

            assertThat(tablet.text("unanswered")).contains("可能已经写入");
            assertThat(version("WJ-091")).isEqualTo(2);
            tablet.tap("submit");
            assertThat(tablet.text("recorded")).contains("700万元");
            assertThat(version("WJ-091")).isEqualTo(2);
        }
    }

    @Test
    void whatWasTypedOutlivesASessionAndALookBack() {
        try (var tablet = Tablet.of(1180, 820)) {
            tablet.open(form("DOMESTIC_CAPITAL", "WJ-105", "arrival"));
            signIn(tablet);
            tablet.type("field-amount", "88");
            tablet.driver().manage().deleteAllCookies();

            tablet.tap("submit");
            signIn(tablet);

            assertThat(tablet.text("recorded")).contains("88万元"); // sent by itself once somebody was signed in
            tablet.tap("record-arrival").type("field-amount", "99");
            tablet.driver().navigate().back();
            tablet.waiting().until(page -> !tablet.shows("form"));
            tablet.tap("record-arrival");
            assertThat(tablet.find("field-amount").getAttribute("value")).isEqualTo("99");
            assertThat(tablet.text("form")).contains("上次未提交");
        }
    }

    @Test
    void aWrongPasswordIsSaidSoAndWhoeverLeavesMayNotWrite() {
        try (var tablet = Tablet.of(1180, 820)) {
            tablet.open(address("")).tap("access");
            tablet.type("sign-in-name", "admin")
                    .type("sign-in-password", "wrong")
                    .tap("sign-in-submit");
            tablet.waiting().until(page -> tablet.text("sign-in").contains("用户名或密码不对"));
            tablet.type("sign-in-password", PASSWORD).tap("sign-in-submit");
            signedIn(tablet, true);

            tablet.tap("access").tap("sign-out");

            signedIn(tablet, false);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "1180, 820, zh, light",
        "820, 1180, en, dark",
    })
    void everyFormIsForFingersAndForEverybody(int width, int height, String language, String theme) {
        try (var tablet = Tablet.of(width, height)) {
            tablet.open(address("?lang=" + language + "&theme=" + theme));
            tablet.tap("find").waiting().until(page -> page.findElement(By.cssSelector(".project-rows .project-open")));
            check(tablet, "find");
            tablet.tap("access");
            check(tablet, "sign-in");
            fillIn(tablet);
            tablet.open(address("?drawer=DOMESTIC_CAPITAL&project=WJ-063&lang=" + language + "&theme=" + theme));
            for (var form : List.of("follow-up", "advance", "arrival", "fulfilment")) {
                tablet.tap("record-" + form).find("submit");
                check(tablet, form);
                tablet.picture("form-%s-%dx%d-%s-%s".formatted(form, width, height, language, theme));
                tablet.driver().navigate().back();
                tablet.waiting().until(page -> !tablet.shows("form"));
            }
            tablet.find("record-arrival");
            check(tablet, "project");
        }
    }

    private static void check(Tablet tablet, String what) {
        assertThat(tablet.faults()).as(what).isEmpty();
        assertThat(tablet.complaints()).as(what).isEmpty(); // before axe, whose own styles our policy refuses
        assertThat(tablet.violations()).as(what).isEmpty();
        tablet.complaints();
    }

    private static void signIn(Tablet tablet) {
        tablet.waiting().until(page -> tablet.shows("sign-in"));
        fillIn(tablet);
    }

    private static void fillIn(Tablet tablet) {
        var name = tablet.find("sign-in-name");
        name.clear();
        name.sendKeys("admin");
        tablet.type("sign-in-password", PASSWORD).tap("sign-in-submit");
        tablet.waiting().until(page -> !tablet.shows("sign-in"));
    }

    private static void signedIn(Tablet tablet, boolean expected) {
        tablet.waiting()
                .until(page ->
                        String.valueOf(expected).equals(tablet.find("access").getAttribute("data-signed-in")));
    }

    private static Object focused(Tablet tablet) {
        return tablet.script("return document.activeElement.dataset.testid");
    }

    private void recordedElsewhere(String code, String reference) {
        new Clerk(port)
                .change(
                        "projectRecordArrival",
                        Map.of(
                                "code",
                                code,
                                "on",
                                "2015-03-02",
                                "amount",
                                Map.of("amount", 120, "unit", "WAN"),
                                "source",
                                "OUT_OF_PROVINCE",
                                "reference",
                                reference));
    }

    private BigDecimal actual(String indicator) {
        return ask("query($code: ID!) { board { indicator(code: $code) { actual } } }", Map.of("code", indicator))
                .at("/data/board/indicator/actual")
                .decimalValue()
                .setScale(2, RoundingMode.HALF_UP)
                .stripTrailingZeros();
    }

    private int version(String code) {
        return ask("query($code: ID!) { project(code: $code) { version } }", Map.of("code", code))
                .at("/data/project/version")
                .asInt();
    }

    private JsonNode ask(String document, Map<String, ?> variables) {
        return new Api(port).ask(document, variables, ADMIN);
    }

    private String form(String indicator, String project, String form) {
        return address("?drawer=%s&project=%s&form=%s".formatted(indicator, project, form));
    }

    private String address(String query) {
        return "http://localhost:" + port + "/" + query;
    }
}
