package org.zhaoshang.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;
import org.zhaoshang.RunningBoard;

/** The board of panels, arranged by an account for itself and filling the screen in a meeting, and a panel by itself. */
@RunningBoard
@TestPropertySource(properties = {"zhaoshang.admin-password=a good password"})
class PanelsPageIT {

    private static final String MOVED = "indicators-in-figures";

    @LocalServerPort
    int port;

    @Test
    void panelsAreShownArrangedAndOpenedAlone() {
        try (var tablet = Tablet.of(820, 1180)) {
            tablet.open(address("/?page=panels"));
            assertThat(tablet.text("panel-capital-by-month")).contains("累计到位：1月");
            assertThat(tablet.find("chart-alerts-by-rule").findElements(By.cssSelector("canvas")))
                    .isNotEmpty();

            tablet.tap("boardArrange").tap("boardAdd-" + MOVED).tap("size-LARGE-" + MOVED);
            tablet.find("grip-" + MOVED).sendKeys(Keys.ARROW_LEFT, Keys.ARROW_LEFT);
            tablet.isWithoutFault();
            tablet.picture("board-arranged-820x1180-zh");
            tablet.tap("boardSave");
            tablet.type("sign-in-name", "admin")
                    .type("sign-in-password", "a good password")
                    .tap("sign-in-submit");
            tablet.waiting().until(page -> tablet.shows("panel-" + MOVED));
            assertThat(tablet.text("board-whose")).contains("admin");
            tablet.tap("boardReset").tap("boardReset");
            tablet.waiting().until(page -> !tablet.shows("panel-" + MOVED));

            tablet.open(address("/embed/department-ranking?asOf=2015-06-30&lang=en&theme=dark"));
            assertThat(tablet.text("alone-title")).isEqualTo("Marks of the departments");
            assertThat(tablet.find("alone").getText()).contains("as of 30 Jun 2015", "Demo data");
            tablet.isWithoutFault();
            tablet.open(address("/embed/no-such-panel"));
            assertThat(tablet.text("alone-title")).contains("no-such-panel");
        }
    }

    @Test
    void aMeetingTurnsTheBoardsPartsOverTheWholeScreen() {
        try (var tablet = Tablet.of(1180, 820)) {
            tablet.open(address("/?meeting=1&every=60&lang=zh"));
            assertThat(tablet.text("meeting-where")).startsWith("总览 1/");
            assertThat(tablet.text("meeting-day")).contains("2015年3月31日", "现行数");
            assertThat(tablet.text("meeting-countdown")).contains("秒后翻页");
            assertThat(tablet.shows("asof")).isFalse();
            tablet.isWithoutFault();
            tablet.picture("meeting-1180x820-zh");

            tablet.press(Keys.PAGE_DOWN);
            tablet.waiting().until(page -> tablet.text("meeting-where").startsWith("总览 2/"));
            tablet.press(Keys.PAGE_UP);
            tablet.press(Keys.PAGE_UP);
            tablet.waiting().until(page -> tablet.text("meeting-where").startsWith("面板"));
            assertThat(tablet.driver().getCurrentUrl()).contains("page=panels", "every=60");
            tablet.press(Keys.ESCAPE);
            tablet.waiting().until(page -> tablet.shows("asof"));
            assertThat(tablet.driver().getCurrentUrl()).doesNotContain("meeting");
        }
    }

    private String address(String path) {
        return "http://localhost:" + port + path;
    }
}
