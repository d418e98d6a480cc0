package org.zhaoshang.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.By;
import org.openqa.selenium.interactions.Actions;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.zhaoshang.RunningBoard;

/** The page of industry chains as a leader meets it, on the demonstration ledger. */
@RunningBoard
class ChainPageIT {

    @LocalServerPort
    int port;

    @ParameterizedTest
    @CsvSource({
        "1180, 820, zh, light, TOURISM/CONTENT_CREATION",
        "820, 1180, en, dark, BIOMED/CDMO",
    })
    void showsAChainWithoutFault(int width, int height, String language, String theme, String pick) {
        try (var tablet = Tablet.of(width, height)) {
            tablet.open(address("&lang=" + language + "&theme=" + theme + "&pick=" + pick));

            var of = pick.startsWith("BIOMED") ? "34" : "29";
            assertThat(tablet.text("panel-chain"))
                    .contains(language.equals("zh") ? of + "个环节中强" : "Of " + of + " links");
            assertThat(tablet.find("chain-map").findElements(By.cssSelector("canvas, svg")))
                    .isNotEmpty();
            tablet.waiting()
                    .until(page ->
                            tablet.text("chain-details").contains(language.equals("zh") ? "由谁供给" : "Supplied by"));
            tablet.isWithoutFault();
        }
    }

    @Test
    void aTapOnTheMapShowsTheLinkAndAnotherBesideItLeavesIt() {
        try (var tablet = Tablet.of(1180, 820)) {
            tablet.open(address("&pick=BIOMED"));

            tapMap(tablet, 24, 44);
            tablet.waiting().until(page -> tablet.driver().getCurrentUrl().contains("BIOMED%2F"));
            tablet.waiting().until(page -> tablet.text("chain-details").contains("上游"));
            tapMap(tablet, 24, 8);
            tablet.waiting().until(page -> !tablet.driver().getCurrentUrl().contains("BIOMED%2F"));

            assertThat(tablet.text("chain-details")).contains("先补这些环节");
            assertThat(tablet.complaints()).isEmpty();
        }
    }

    @Test
    void aReserveProjectThatLandedChangesTheMapAndItsNameOpensIt() {
        try (var tablet = Tablet.of(1180, 820)) {
            tablet.open(address("&pick=BIOMED/CDMO"));
            var reserve = tablet.find("chain-details").findElement(By.cssSelector("[data-testid^=land-]"));
            var code = reserve.getAttribute("data-testid").substring("land-".length());

            reserve.click();
            tablet.waiting().until(page -> tablet.text("panel-chain").contains("若1个项目落地投产"));
            assertThat(tablet.text("panel-chain")).contains("CDMO由缺链变为弱链");
            assertThat(tablet.find("land-" + code).getAttribute("aria-pressed")).isEqualTo("true");

            tablet.find("chain-details")
                    .findElement(By.cssSelector("[data-key='project-" + code + "']"))
                    .click();
            tablet.waiting().until(page -> tablet.shows("drawer"));
            tablet.waiting().until(page -> tablet.text("drawer").contains(code));
            assertThat(tablet.complaints()).isEmpty();
        }
    }

    @Test
    void theTableHasARowALinkAndTheGapsLeadToTheirs() {
        try (var tablet = Tablet.of(820, 1180)) {
            tablet.open(address("&pick=FOOD"));

            tablet.find("panel-chain")
                    .findElement(By.cssSelector("[data-key='table-chain']"))
                    .click();
            assertThat(tablet.find("panel-chain").findElements(By.cssSelector("tbody tr")))
                    .hasSize(6);
            tablet.find("panel-gaps").findElement(By.cssSelector("tbody .link")).click();
            tablet.waiting().until(page -> tablet.driver().getCurrentUrl().contains("%2F"));

            assertThat(tablet.text("chain-details")).startsWith("★");
            assertThat(tablet.complaints()).isEmpty();
        }
    }

    @Test
    void whatCannotHaveLandedIsSaidAndTheMapStays() {
        try (var tablet = Tablet.of(1180, 820)) {
            tablet.open(address("&pick=BIOMED//NONE"));

            tablet.waiting().until(page -> tablet.text("panel-chain").contains("没有项目 NONE"));
            assertThat(tablet.text("panel-chain")).contains("34个环节");
        }
    }

    private static void tapMap(Tablet tablet, int x, int y) {
        var map = tablet.find("chain-map");
        new Actions(tablet.driver())
                .moveToElement(map, x - map.getSize().width / 2, y - map.getSize().height / 2)
                .click()
                .perform();
    }

    private String address(String query) {
        return "http://localhost:" + port + "/?page=chains&asOf=2015-03-31" + query;
    }
}
