package org.zhaoshang.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;
import org.zhaoshang.RunningBoard;

/** A board that hangs on a wall, and one that is opened where there is no network. */
@RunningBoard
@TestPropertySource(properties = "zhaoshang.admin-password=a good password")
class LiveAndOfflineIT {

    @LocalServerPort
    int port;

    @Test
    void whatIsWrittenIsSeenAtOnceAndReadWithoutANetworkAsWhatItIs() {
        try (var tablet = Tablet.of(1180, 820)) {
            tablet.open(address("/")).tap("evidence-DOMESTIC_CAPITAL");
            tablet.waiting().until(page -> tablet.text("drawer").contains("个项目"));
            later(tablet, "navigator.serviceWorker.ready.then(() => caches.open('any'))");
            var before = tablet.text("indicator-DOMESTIC_CAPITAL");

            write();

            tablet.waiting()
                    .until(page -> !tablet.text("indicator-DOMESTIC_CAPITAL").equals(before));
            assertThat(tablet.shows("drawer")).isTrue();
            tablet.tap("drawer-close").settled();
            var figures = tablet.text("indicator-DOMESTIC_CAPITAL");
            assertThat(tablet.complaints()).isEmpty();

            agedByHours(tablet, 3);
            tablet.offline(true);
            tablet.driver().get(address("/"));
            assertThat(tablet.text("unreachable")).contains("离线，这是3小时前的数据");
            assertThat(tablet.text("indicator-DOMESTIC_CAPITAL")).isEqualTo(figures);

            tablet.offline(false);
            tablet.waiting().until(page -> !tablet.shows("unreachable"));
        }
    }

    /** The browser tells what our policy refused, and the log what else went wrong. */
    @Test
    void noPageWantsWhatThePolicyRefuses() {
        try (var tablet = Tablet.of(1180, 820)) {
            for (var page : List.of(
                    "/",
                    "/?page=funnel",
                    "/?page=chains",
                    "/?page=industries",
                    "/?page=supervision",
                    "/?page=assessment",
                    "/?page=bulletin",
                    "/?page=panels",
                    "/embed/funnel-by-stage",
                    "/analyst.html",
                    "/bulletins/2015-03.html")) {
                tablet.driver().get(address(page));
                if (!page.startsWith("/bulletins")) {
                    tablet.settled();
                }
                assertThat(tablet.complaints()).as(page).isEmpty();
            }
        }
    }

    private void write() {
        new Clerk(port)
                .change(
                        "projectRecordArrival",
                        Map.of(
                                "code",
                                "WJ-101",
                                "on",
                                "2015-03-25",
                                "amount",
                                Map.of("amount", 1, "unit", "YI"),
                                "source",
                                "OUT_OF_PROVINCE",
                                "reference",
                                "live-" + System.nanoTime()));
    }

    /** As if what is kept had been kept for so long. */
    private static void agedByHours(Tablet tablet, int hours) {
        later(tablet, """
                caches.keys().then(async (names) => {
                  const cache = await caches.open(names.find((name) => name.startsWith('answers-')));
                  for (const key of await cache.keys()) {
                    if (!key.url.endsWith('/who')) {
                      const kept = await (await cache.match(key)).json();
                      await cache.put(key, new Response(JSON.stringify({ ...kept, at: kept.at - %d * 3600000 })));
                    }
                  }
                })""".formatted(hours));
    }

    private static void later(Tablet tablet, String promise) {
        tablet.driver().executeAsyncScript("const done = arguments[0]; " + promise + ".then(() => done(), done)");
    }

    private String address(String path) {
        return "http://localhost:" + port + path;
    }
}
