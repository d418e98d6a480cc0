package org.zhaoshang.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.By;
import org.openqa.selenium.interactions.Actions;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.zhaoshang.RunningBoard;

/** The pages of the funnel and the industries, as a leader meets them on the demonstration ledger. */
@RunningBoard
class FunnelPageIT {

    @LocalServerPort
    int port;

    @ParameterizedTest
    @CsvSource({
        "funnel, 1180, 820, zh, light, 卡点",
        "funnel, 820, 1180, en, dark, Stuck between",
        "industries, 1180, 820, zh, light, 支柱产业",
        "industries, 820, 1180, en, dark, pillar industries",
    })
    void showsThePage(String page, int width, int height, String language, String theme, String words) {
        try (var tablet = Tablet.of(width, height)) {
            tablet.open(address("?page=%s&lang=%s&theme=%s".formatted(page, language, theme)));

            assertThat(tablet.driver().findElement(By.cssSelector("main")).getText())
                    .contains(words);
            assertThat(tablet.driver().findElements(By.cssSelector(".page canvas")))
                    .hasSize(2);
        }
    }

    @Test
    void aTapOnAStageOpensTheProjectsThatStandThere() {
        try (var tablet = Tablet.of(1180, 820)) {
            tablet.open(address("?page=funnel"));
            var chart = tablet.find("chart-funnel");
            var secondOfFive = Math.round(chart.getSize().getHeight() * -0.2f);
            new Actions(tablet.driver())
                    .moveToElement(chart, -80, secondOfFive)
                    .click()
                    .perform();

            tablet.waiting().until(page -> tablet.shows("drawer"));
            assertThat(tablet.driver().getCurrentUrl()).contains("scope=stage%3ASIGNED");
            tablet.waiting().until(page -> tablet.text("drawer").contains("WJ-"));
            assertThat(tablet.complaints()).isEmpty();
        }
    }

    @Test
    void theFunnelOfSomeProjectsIsAnAddressToSend() {
        try (var tablet = Tablet.of(1180, 820)) {
            tablet.open(address("?page=funnel"));
            var all = tablet.text("panel-funnel");
            tablet.tap("choice-industry:BIOMED");
            tablet.waiting().until(page -> !tablet.text("panel-funnel").equals(all));

            assertThat(tablet.driver().getCurrentUrl()).contains("pick=industry%3ABIOMED");
            assertThat(tablet.find("choice-industry:BIOMED").getAttribute("aria-pressed"))
                    .isEqualTo("true");
            assertThat(tablet.complaints()).isEmpty();
        }
    }

    @Test
    void theTableBehindTheIndustriesLeadsToTheirProjects() {
        try (var tablet = Tablet.of(1180, 820)) {
            tablet.open(address("?page=industries"));
            tablet.driver()
                    .findElement(By.cssSelector("[data-key='table-industry-mix']"))
                    .click();
            tablet.waiting().until(page -> tablet.text("panel-industry-mix").contains("全链医学"));
            tablet.driver()
                    .findElement(By.cssSelector(".panel-industry-mix tbody .link"))
                    .click();

            tablet.waiting().until(page -> tablet.shows("drawer"));
            assertThat(tablet.driver().getCurrentUrl()).contains("scope=inHand%3Atrue%2Cindustry%3ABIOMED");
            assertThat(tablet.complaints()).isEmpty();
        }
    }

    private String address(String query) {
        return "http://localhost:" + port + "/" + query;
    }
}
