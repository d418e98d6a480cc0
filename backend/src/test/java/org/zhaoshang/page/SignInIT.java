package org.zhaoshang.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;
import org.zhaoshang.RunningBoard;

/** Real records: the page comes, and shows nothing until somebody has signed in, nor after they have left. */
@RunningBoard
@TestPropertySource(properties = {"zhaoshang.admin-password=a good password", "zhaoshang.demo=false"})
class SignInIT {

    @LocalServerPort
    int port;

    @Test
    void realRecordsAreShownToWhoeverSignedIn() {
        try (var tablet = Tablet.of(1180, 820)) {
            tablet.driver().get("http://localhost:" + port + "/");
            tablet.waiting().until(page -> tablet.shows("sign-in"));
            assertThat(tablet.driver().findElements(By.className("standing"))).isEmpty();

            tablet.type("sign-in-name", "admin")
                    .type("sign-in-password", "a good password")
                    .tap("sign-in-submit")
                    .settled();
            assertThat(tablet.driver().findElements(By.className("standing"))).isNotEmpty();

            tablet.tap("access").tap("sign-out");
            tablet.waiting().until(page -> tablet.shows("unreachable"));
            tablet.driver().navigate().refresh();
            tablet.waiting().until(page -> tablet.shows("sign-in"));
            assertThat(tablet.driver().findElements(By.className("standing"))).isEmpty();
        }
    }
}
