package org.zhaoshang.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.zhaoshang.RunningBoard;

/** A board that cannot reach its server says so, and keeps what it had. */
@RunningBoard
class UnreachableServerIT {

    @LocalServerPort
    int port;

    @Test
    void saysSoPlainlyAndRecoversByItself() {
        try (var tablet = Tablet.of(1180, 820)) {
            tablet.open("http://localhost:" + port + "/");
            tablet.offline(true);

            tablet.driver()
                    .findElement(org.openqa.selenium.By.xpath("//button[contains(., '6月')]"))
                    .click();

            tablet.waiting().until(page -> tablet.shows("unreachable"));
            assertThat(tablet.text("unreachable")).contains("无法连接服务器");
            assertThat(tablet.text("completion-MAJOR_SIGNED")).contains("15.79%");

            tablet.offline(false);
            tablet.waiting().until(page -> !tablet.shows("unreachable"));
            tablet.waiting()
                    .until(page -> tablet.text("completion-MAJOR_SIGNED").contains("47.37%"));
        }
    }
}
