package org.zhaoshang.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.zhaoshang.RunningBoard;

/** The list of all projects, as somebody goes through it with a finger. */
@RunningBoard
class ProjectListIT {

    private static final int SCREEN = 25;

    @LocalServerPort
    int port;

    @Test
    void goesOnForWhoeverGetsToItsEnd() {
        try (var tablet = Tablet.of(820, 1180)) {
            tablet.open("http://localhost:" + port + "/").tap("find");
            tablet.waiting().until(page -> rows(tablet) > 0);
            assertThat(rows(tablet)).isEqualTo(SCREEN);

            tablet.script("document.querySelector('[data-testid=more]').scrollIntoView()");
            tablet.waiting().until(page -> rows(tablet) > SCREEN);
            assertThat(rows(tablet)).isEqualTo(2 * SCREEN);
            assertThat(tablet.complaints()).isEmpty();
        }
    }

    @Test
    void keepsWhatIsShownWhereNothingMoreCanBeHad() {
        try (var tablet = Tablet.of(820, 1180)) {
            tablet.open("http://localhost:" + port + "/").tap("find");
            tablet.waiting().until(page -> rows(tablet) == SCREEN);

            tablet.offline(true).script("document.querySelector('[data-testid=more]').scrollIntoView()");
            tablet.waiting().until(page -> tablet.text("project-list").contains("重试"));
            assertThat(rows(tablet)).isEqualTo(SCREEN);

            tablet.offline(false);
            tablet.driver()
                    .findElement(By.cssSelector("[data-testid=project-list] [data-key=more]"))
                    .click();
            tablet.waiting().until(page -> rows(tablet) == 2 * SCREEN);
        }
    }

    private static int rows(Tablet tablet) {
        return tablet.driver()
                .findElements(By.cssSelector("[data-testid=project-list] [data-testid^=found-]"))
                .size();
    }
}
