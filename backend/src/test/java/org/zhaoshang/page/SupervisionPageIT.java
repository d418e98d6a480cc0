package org.zhaoshang.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.selenium.AxeBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.By;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.zhaoshang.RunningBoard;

/** What is found wanting, as a leader meets it. */
@RunningBoard
class SupervisionPageIT {

    @LocalServerPort
    int port;

    @ParameterizedTest
    @CsvSource({"1180, 820, zh, light", "820, 1180, en, dark"})
    void showsWhatIsWantingWithoutFault(int width, int height, String language, String theme) {
        try (var tablet = Tablet.of(width, height)) {
            tablet.open(address("?page=supervision&lang=" + language + "&theme=" + theme));

            assertThat(tablet.text("panel-alerts")).contains(language.equals("zh") ? "重洽谈轻跟踪" : "Talks without follow-up");
            assertThat(tablet.find("chart-alert-rules").findElements(By.cssSelector("canvas, svg")))
                    .isNotEmpty();
            assertThat((Boolean) tablet.script("return document.documentElement.scrollWidth <= window.innerWidth"))
                    .isTrue();
            assertThat(tablet.complaints()).isEmpty(); // before axe, whose own styles our policy refuses
            assertThat(new AxeBuilder().analyze(tablet.driver()).getViolations())
                    .extracting(violation -> violation.getId() + " " + violation.getNodes())
                    .isEmpty();
            tablet.picture("supervision-%dx%d-%s-%s".formatted(width, height, language, theme));
        }
    }

    @Test
    void aRuleIsChosenByTheAddressAndAnAlertOpensItsProject() {
        try (var tablet = Tablet.of(1180, 820)) {
            tablet.open(address("?page=supervision&pick=FACTOR_UNMET/"));

            assertThat(tablet.text("panel-alerts")).contains("要素未保障").doesNotContain("重洽谈轻跟踪");
            tablet.find("panel-alerts").findElement(By.cssSelector("button.alert")).click();
            tablet.waiting().until(page -> tablet.text("drawer").contains("WJ-063"));
            assertThat(tablet.complaints()).isEmpty();
        }
    }

    private String address(String query) {
        return "http://localhost:" + port + "/" + query;
    }
}
