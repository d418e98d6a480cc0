package org.zhaoshang.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.zhaoshang.RunningBoard;

/** The page as a leader meets it, on the demonstration ledger. */
@RunningBoard
class BoardPageIT {

    @LocalServerPort
    int port;

    @ParameterizedTest
    @CsvSource({
        "1180, 820, zh, light",
        "820, 1180, en, dark",
    })
    void showsTheSpeechsRates(int width, int height, String language, String theme) {
        try (var tablet = Tablet.of(width, height)) {
            tablet.open(address("?lang=" + language + "&theme=" + theme));

            assertThat(tablet.text("completion-MAJOR_SIGNED")).contains("15.79%");
            assertThat(tablet.text("completion-DOMESTIC_CAPITAL")).contains("11.3%");
            assertThat(tablet.text("status-DOMESTIC_CAPITAL"))
                    .contains(language.equals("zh") ? "严重滞后" : "Seriously behind");
            assertThat(tablet.text("front-worst")).contains("13.7", "29.18");
            assertThat(tablet.text("front-changes")).contains("12.6");
            assertThat(tablet.text("front-calls")).contains("示例");
        }
    }

    @ParameterizedTest
    @CsvSource({"1180, 820, zh, light", "820, 1180, en, dark"})
    void showsEveryTarget(int width, int height, String language, String theme) {
        try (var tablet = Tablet.of(width, height)) {
            tablet.open(address("?page=targets&indicator=DOMESTIC_CAPITAL&lang=" + language + "&theme=" + theme));

            assertThat(tablet.text("completion-DOMESTIC_CAPITAL")).contains("11.3%");
            assertThat(tablet.find("progress-chart").findElements(By.cssSelector("canvas, svg")))
                    .isNotEmpty();
            assertThat(tablet.find("ranking-chart").findElements(By.cssSelector("canvas, svg")))
                    .isNotEmpty();
        }
    }

    @Test
    void aTapOnANumberOpensItsProjectsAndBackClosesThem() {
        try (var tablet = Tablet.of(1180, 820)) {
            tablet.open(address("")).tap("evidence-MAJOR_SIGNED");

            tablet.waiting().until(page -> tablet.text("drawer").contains("WJ-102"));
            assertThat(tablet.text("drawer")).contains("WJ-091", "WJ-119").doesNotContain("WJ-115", "WJ-097");
            assertThat(tablet.driver().getCurrentUrl()).contains("drawer");
            tablet.driver().navigate().back();
            tablet.waiting().until(page -> !tablet.shows("drawer"));

            tablet.tap("evidence-DOMESTIC_CAPITAL");
            tablet.waiting().until(page -> tablet.shows("drawer"));
            tablet.driver().switchTo().activeElement().sendKeys(Keys.ESCAPE);
            tablet.waiting().until(page -> !tablet.shows("drawer"));
            assertThat(tablet.complaints()).isEmpty();
        }
    }

    @Test
    void theAddressIsTheStateAndCanBeSentToSomebody() {
        try (var tablet = Tablet.of(1180, 820)) {
            tablet.open(address("?asOf=2015-06-30"));

            assertThat(tablet.find("asof").getAttribute("value")).isEqualTo("2015-06-30");
            assertThat(tablet.text("calendar")).contains("50%");
            assertThat(tablet.text("completion-MAJOR_SIGNED")).contains("47.37%");

            tablet.tap("lang-switch").settled();
            assertThat(tablet.driver().getCurrentUrl()).contains("lang=en").contains("asOf=2015-06-30");
            assertThat(tablet.complaints()).isEmpty();
        }
    }

    private String address(String query) {
        return "http://localhost:" + port + "/" + query;
    }
}
