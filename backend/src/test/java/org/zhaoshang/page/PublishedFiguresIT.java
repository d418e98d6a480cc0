package org.zhaoshang.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;
import org.zhaoshang.RunningBoard;

/** What was published stays what it was, beside what is known now. Each test has a day of its own. */
@RunningBoard
@TestPropertySource(
        properties = {
            "zhaoshang.admin-password=a good password",
            "zhaoshang.test=publishes what no other test may have changed"
        })
class PublishedFiguresIT {

    @LocalServerPort
    int port;

    @Test
    void aReportIsShownBesideWhatIsKnownNowWithTheRecordsBetweenThem() {
        try (var tablet = Tablet.of(1180, 820)) {
            tablet.open(address(""));
            assertThat(tablet.shows("published")).isFalse();
            publish("2015-03", "2015-03-31");
            tablet.open(address(""));
            assertThat(tablet.text("published")).contains("通报2015-03", "一致");
            assertThat(tablet.shows("differences")).isFalse();
            arrives("WJ-102", "2015-03-20", "LATE-1");
            tablet.open(address(""));
            assertThat(tablet.text("published")).contains("到位省外内资：通报24.07，现行25.37亿元（差额+1.3）");
            assertThat(tablet.text("completion-DOMESTIC_CAPITAL")).contains("11.91%");

            tablet.tap("figures-published");

            tablet.waiting()
                    .until(page -> tablet.text("completion-DOMESTIC_CAPITAL").contains("11.3%"));
            assertThat(tablet.driver().getCurrentUrl()).contains("published=true");
            tablet.settled().tap("differences");
            assertThat(tablet.text("comparison")).contains("24.07亿元", "25.37亿元");
            assertThat(tablet.text("difference-DOMESTIC_CAPITAL")).contains("WJ-102", "admin", "1.3亿元");
            assertThat(tablet.complaints()).isEmpty();
        }
    }

    @Test
    void aProjectIsLookedAtAsItWasPublishedAndNothingIsRecordedOnThat() {
        publish("2015-06", "2015-06-30");
        arrives("WJ-091", "2015-06-20", "LATE-2");
        try (var tablet = Tablet.of(1180, 820)) {
            tablet.open(address("?asOf=2015-06-30&published=true&drawer=DOMESTIC_CAPITAL&project=WJ-091"));

            tablet.waiting().until(page -> tablet.text("versions").contains("第1版")); // asked for by themselves
            assertThat(tablet.text("versions")).doesNotContain("第2版");
            assertThat(tablet.shows("record-arrival")).isFalse();
            assertThat(tablet.text("drawer")).doesNotContain("补报");
        }
    }

    @ParameterizedTest
    @CsvSource({"1180, 820, zh, light", "820, 1180, en, dark"})
    void theReportIsForFingersAndForEverybody(int width, int height, String language, String theme) {
        publish("2015-09-%d-%s".formatted(width, language), "2015-09-30");
        arrives("WJ-119", "2015-09-20", "LATE-%d-%s".formatted(width, language));
        try (var tablet = Tablet.of(width, height)) {
            tablet.open(address("?asOf=2015-09-30&lang=" + language + "&theme=" + theme));
            tablet.find("published");
            check(tablet, "board");
            tablet.picture("published-%dx%d-%s-%s".formatted(width, height, language, theme));
            tablet.tap("differences").find("comparison");
            check(tablet, "report");
            tablet.picture("differences-%dx%d-%s-%s".formatted(width, height, language, theme));
        }
    }

    private static void check(Tablet tablet, String what) {
        assertThat(tablet.faults()).as(what).isEmpty();
        assertThat(tablet.violations()).as(what).isEmpty();
    }

    private void publish(String code, String asOf) {
        new Clerk(port).change("reportPublish", Map.of("code", code, "title", "通报" + code, "asOf", asOf));
    }

    private void arrives(String project, String on, String reference) {
        new Clerk(port)
                .change(
                        "projectRecordArrival",
                        Map.of(
                                "code",
                                project,
                                "on",
                                on,
                                "amount",
                                Map.of("amount", 1.3),
                                "source",
                                "OUT_OF_PROVINCE",
                                "reference",
                                reference,
                                "note",
                                "补报"));
    }

    private String address(String query) {
        return "http://localhost:" + port + "/" + query;
    }
}
