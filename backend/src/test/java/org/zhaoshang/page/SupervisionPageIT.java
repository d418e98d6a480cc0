package org.zhaoshang.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.By;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;
import org.zhaoshang.RunningBoard;

/** What is found wanting, as a leader meets it. */
@RunningBoard
@TestPropertySource(properties = "zhaoshang.admin-password=a good password")
class SupervisionPageIT {

    private static final String PASSWORD = "a good password";

    @LocalServerPort
    int port;

    @ParameterizedTest
    @CsvSource({"1180, 820, zh, light", "820, 1180, en, dark"})
    void showsWhatIsWanting(int width, int height, String language, String theme) {
        try (var tablet = Tablet.of(width, height)) {
            tablet.open(address("?page=supervision&lang=" + language + "&theme=" + theme));

            assertThat(tablet.text("panel-alerts"))
                    .contains(language.equals("zh") ? "重洽谈轻跟踪" : "Talks without follow-up");
            assertThat(tablet.find("chart-alert-rules").findElements(By.cssSelector("canvas, svg")))
                    .isNotEmpty();
        }
    }

    @Test
    void aRuleIsChosenByTheAddressAndAnAlertOpensItsProject() {
        try (var tablet = Tablet.of(1180, 820)) {
            tablet.open(address("?page=supervision&pick=FACTOR_UNMET/"));

            assertThat(tablet.text("panel-alerts")).contains("要素未保障").doesNotContain("重洽谈轻跟踪");
            tablet.find("panel-alerts")
                    .findElement(By.cssSelector("button.alert"))
                    .click();
            tablet.waiting().until(page -> tablet.text("drawer").contains("WJ-063"));
            assertThat(tablet.complaints()).isEmpty();
        }
    }

    @Test
    void anAlertIsAnsweredForListedApartAndTakenBack() {
        try (var tablet = Tablet.of(820, 1180)) {
            var alert = "PROMISE_OVERDUE:WJ-063:COMMITMENT:CN-2";
            tablet.open(address("?page=supervision&pick=PROMISE_OVERDUE/"));
            tablet.tap("answer-" + alert);
            tablet.type("sign-in-name", "admin")
                    .type("sign-in-password", PASSWORD)
                    .tap("sign-in-submit");
            tablet.waiting().until(page -> !tablet.shows("sign-in"));
            tablet.tap("answer-submit");
            assertThat(tablet.text("answer-form")).contains("请填写");
            tablet.type("field-reason", "外线工程已招标");
            assertThat(tablet.violations()).isEmpty();
            tablet.tap("answer-submit");

            tablet.waiting().until(page -> !tablet.shows("answer") && tablet.shows("alerts-answered"));
            assertThat(tablet.driver().findElements(By.cssSelector("[data-testid='answer-" + alert + "']")))
                    .isEmpty();
            tablet.find("alerts-answered")
                    .findElement(By.cssSelector("summary"))
                    .click();
            assertThat(tablet.text("alerts-answered")).contains("外线工程已招标", "2015年4月30日后再查");

            tablet.tap("withdraw-" + alert);
            tablet.tap("answer-submit");
            tablet.waiting().until(page -> page.findElement(By.cssSelector("[data-testid='answer-" + alert + "']")));
            assertThat(tablet.driver().findElements(By.cssSelector("[data-testid='alerts-answered']")))
                    .isEmpty();
        }
    }

    private String address(String query) {
        return "http://localhost:" + port + "/" + query;
    }
}
