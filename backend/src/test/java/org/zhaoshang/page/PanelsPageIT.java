package org.zhaoshang.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;
import org.zhaoshang.RunningBoard;

/** The panels that all see, arranged by whoever may, and one of them by itself. */
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
            tablet.isWithoutFault();
            assertThat(tablet.clipped()).asList().isEmpty();
            assertThat(tablet.tooSmall()).asList().isEmpty();
            tablet.picture("panels-820x1180-zh");

            tablet.tap("panelPin-" + MOVED);
            tablet.type("sign-in-name", "admin")
                    .type("sign-in-password", "a good password")
                    .tap("sign-in-submit");
            tablet.waiting().until(page -> tablet.shows("panel-" + MOVED));
            tablet.tap("panelUnpin-" + MOVED);
            tablet.waiting().until(page -> !tablet.shows("panel-" + MOVED));

            tablet.complaints(); // of the styles that axe tried
            tablet.open(address("/embed/department-ranking?asOf=2015-06-30&lang=en&theme=dark"));
            assertThat(tablet.text("alone-title")).isEqualTo("Marks of the departments");
            assertThat(tablet.find("alone").getText()).contains("as of 30 Jun 2015", "Demo data");
            tablet.isWithoutFault();
            assertThat(tablet.clipped()).asList().isEmpty();
            tablet.open(address("/embed/no-such-panel"));
            assertThat(tablet.text("alone-title")).contains("no-such-panel");
        }
    }

    private String address(String path) {
        return "http://localhost:" + port + path;
    }
}
