package org.zhaoshang.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.By;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.zhaoshang.RunningBoard;

/** The page of assessment as a leader meets it, on the demonstration ledger. */
@RunningBoard
class AssessmentPageIT {

    @LocalServerPort
    int port;

    @ParameterizedTest
    @CsvSource({
        "1180, 820, zh, light, DEPARTMENT:STRAITS_PARK",
        "820, 1180, en, dark, PERSON:P13",
    })
    void showsTheMarksWithoutFault(int width, int height, String language, String theme, String pick) {
        try (var tablet = Tablet.of(width, height)) {
            tablet.open(address("&lang=" + language + "&theme=" + theme + "&pick=" + pick));

            assertThat(tablet.find("scores-chart").findElements(By.cssSelector("canvas")))
                    .isNotEmpty();
            assertThat(tablet.text("assess-explained"))
                    .contains(pick.startsWith("PERSON") ? "90.27" : "106.3")
                    .contains(language.equals("zh") ? "督查扣分" : "Deducted for alerts");
            assertThat(tablet.text("assess-lists")).contains(language.equals("zh") ? "黑榜" : "Black list");
            tablet.isWithoutFault();
        }
    }

    @Test
    void aTapExplainsAMarkAndLeadsToItsProjects() {
        try (var tablet = Tablet.of(1180, 820)) {
            tablet.open(address("&lang=zh"));
            assertThat(tablet.text("assess-explained")).contains("成都医投集团");

            tablet.find("assess-BLACK").findElement(By.tagName("button")).click();
            tablet.waiting().until(page -> tablet.text("assess-explained").contains("区商务局"));
            assertThat(tablet.driver().getCurrentUrl()).contains("COMMERCE_BUREAU");

            tablet.tap("assess-item-DOMESTIC_CAPITAL");
            tablet.waiting().until(page -> tablet.shows("drawer"));
            tablet.driver().navigate().back();
            tablet.waiting().until(page -> !tablet.shows("drawer"));
            tablet.tap("assess-projects");
            tablet.waiting().until(page -> tablet.text("drawer").contains("区商务局"));

            tablet.driver().navigate().back();
            tablet.waiting().until(page -> !tablet.shows("drawer"));
            tablet.tap("assess-alerts");
            tablet.waiting().until(page -> page.getCurrentUrl().contains("page=supervision"));
            assertThat(tablet.settled().driver().getCurrentUrl()).contains("COMMERCE_BUREAU");
            assertThat(tablet.complaints()).isEmpty();
        }
    }

    @Test
    void theSwitchTurnsToPeopleAndTheTableTellsTheSame() {
        try (var tablet = Tablet.of(1180, 820)) {
            tablet.open(address("&lang=zh")).tap("assess-by-PERSON");
            tablet.waiting().until(page -> tablet.text("assess-sentence").contains("27人计分"));
            assertThat(tablet.driver().getCurrentUrl()).contains("pick=PERSON");
            assertThat(tablet.shows("assess-tracks")).isFalse();

            tablet.driver()
                    .findElement(By.cssSelector("[data-key='table-scores']"))
                    .click();
            tablet.waiting().until(page -> tablet.text("panel-scores").contains("督查扣分"));
            assertThat(tablet.text("panel-scores")).contains("蒋示例", "90.27", "持平");
            assertThat(tablet.complaints()).isEmpty();
        }
    }

    private String address(String query) {
        return "http://localhost:" + port + "/?page=assessment" + query;
    }
}
