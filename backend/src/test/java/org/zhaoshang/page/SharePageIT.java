package org.zhaoshang.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;
import org.zhaoshang.RunningBoard;
import org.zhaoshang.api.Api;

/** A panel leaves the page by its sheet, as it is now or as it will be, and is at home in a frame. */
@RunningBoard
@TestPropertySource(properties = {"zhaoshang.admin-password=a good password"})
class SharePageIT {

    private static final String PANEL = "capital-by-month";
    private static final Pattern FIGURE = Pattern.compile("href=\"([^\"]*/f/[^\"]*)\"");

    @LocalServerPort
    int port;

    @Test
    void aPanelIsSharedPinnedAndFramed() {
        try (var tablet = Tablet.of(1180, 820)) {
            tablet.open(address("/?page=panels&asOf=2015-06-30"));
            tablet.tap("share-" + PANEL).tap("share-link-copy");
            tablet.waiting().until(page -> tablet.text("share-link-told").equals("已复制"));
            assertThat(value(tablet, "share-link")).endsWith("/embed/" + PANEL);

            tablet.tap("share-pinned");
            assertThat(tablet.text("share-hint")).contains("2015年6月30日", "所知");
            assertThat(value(tablet, "share-frame")).contains("asOf=2015-06-30&amp;knownAt=", "<iframe");
            assertThat(value(tablet, "share-picture")).contains("asOf=2015-06-30&knownAt=");
            assertThat(tablet.shows("share-part-signed")).isFalse();
            tablet.isWithoutFault();
            var pinned = value(tablet, "share-link");

            tablet.driver().navigate().back();
            tablet.waiting().until(page -> !tablet.shows("share-link"));
            assertThat(tablet.driver().switchTo().activeElement().getAttribute("data-testid"))
                    .isEqualTo("share-" + PANEL);

            tablet.open(pinned);
            assertThat(tablet.text("alone")).contains("固定", "截止2015年6月30日", "不再变动");
            assertThat(tablet.find("alone-link").getAttribute("href")).endsWith("/?page=panels&asOf=2015-06-30");
            tablet.turn(240, 140);
            assertThat(tablet.find("alone").getAttribute("data-fits")).isEqualTo("true");
            assertThat(tablet.driver()
                            .findElement(By.cssSelector(".alone-foot"))
                            .isDisplayed())
                    .isFalse();
        }
    }

    @Test
    void aDeckTakesNewNumbersAndAFigureIsChecked(@TempDir Path folder) throws Exception {
        var api = new Api(port);
        var deck = folder.resolve("会议.pptx");
        Files.write(deck, api.download("/decks/board.pptx?panels=" + PANEL + "&asOf=2015-02-28"));
        var figure = FIGURE.matcher(api.get("/panels/" + PANEL + ".svg").body());
        assertThat(figure.find()).isTrue();

        try (var tablet = Tablet.of(820, 1180)) {
            tablet.open(address("/?page=panels")).tap("deckRefresh").type("deck-file", deck.toString());
            assertThat(tablet.text("deck-state")).startsWith("已更新1个图表");
            tablet.isWithoutFault();

            tablet.driver().get(figure.group(1));
            assertThat(tablet.driver().findElement(By.tagName("h1")).getText()).isEqualTo("真实有效");
            tablet.isWithoutFault();
        }
    }

    private static String value(Tablet tablet, String id) {
        return String.valueOf(tablet.find(id).getAttribute("value"));
    }

    private String address(String path) {
        return "http://localhost:" + port + path;
    }
}
