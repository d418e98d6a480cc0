package org.zhaoshang.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.zhaoshang.RunningBoard;

/** The analyst's page on the demonstration ledger: from an example to a table, a chart and a link. */
@RunningBoard
class AnalystPageIT {

    /** Its editors and documentation, whose small links and lines are as they are. */
    private static final String GRAPHIQL = ".graphiql-container";

    /** What of an editor scrolls without taking the focus, since its hidden field has it. */
    private static final String SCROLLER = ".CodeMirror-scroll";

    @LocalServerPort
    int port;

    @Test
    void anExampleBecomesATableAndAChartWithoutTheInternet() {
        try (var tablet = Tablet.of(1180, 820)) {
            tablet.open("http://localhost:" + port + "/analyst.html");
            tablet.tap("examples").tap("example-06-share-and-median");
            tablet.waiting().until(page -> tablet.text("answer-table").contains("planned.median"));
            tablet.settled();
            assertThat(tablet.text("row-count")).isEqualTo(medians(tablet).size() + "行");

            tablet.tap("sort-planned.median").settled();
            assertThat(medians(tablet)).isSorted().hasSizeGreaterThan(3);
            tablet.tap("sort-planned.median").settled();
            assertThat(medians(tablet)).isSortedAccordingTo(Comparator.reverseOrder());
            assertThat(tablet.faults(GRAPHIQL, ".answer-scroll")).isEmpty();

            tablet.tap("view-chart").settled();
            assertThat(tablet.find("answer-chart").findElements(By.tagName("canvas")))
                    .hasSize(1);
            assertThat(fits(tablet)).isTrue();
            tablet.picture("analyst-1180x820-zh-light");
            tablet.tap("theme-switch").tap("theme-switch").tap("lang-switch").turn(820, 1180);
            tablet.waiting().until(page -> tablet.text("row-count").contains("rows"));
            tablet.settled();
            assertThat(fits(tablet)).isTrue();
            tablet.picture("analyst-820x1180-en-dark");

            tablet.tap("share");
            assertThat(tablet.driver().getCurrentUrl()).contains("#query=", "view=chart", "label=keys.0.label");
            tablet.driver().navigate().refresh();
            assertThat(tablet.settled().shows("answer-chart")).isTrue();
            tablet.tap("view-docs");
            tablet.waiting()
                    .until(page -> tablet.driver()
                            .findElement(By.cssSelector(".docs"))
                            .getText()
                            .contains("AssessmentRow"));
            assertThat(foreignRequests(tablet)).isEmpty();
            assertThat(tablet.complaints()).isEmpty(); // before axe, whose own styles our policy refuses
            tablet.tap("view-chart").settled();
            assertThat(tablet.violations(SCROLLER)).isEmpty();
        }
    }

    private static boolean fits(Tablet tablet) {
        return (Boolean) tablet.script("return document.documentElement.scrollWidth <= window.innerWidth");
    }

    /** Whatever was asked of anybody but the server that the page came from. */
    private static List<?> foreignRequests(Tablet tablet) {
        return (List<?>) tablet.script("return performance.getEntriesByType('resource').map(({ name }) => name)"
                + ".filter(name => !name.startsWith(location.origin) && !name.startsWith('data:'))");
    }

    /** The column of medians, from the first row to the last. */
    private static List<BigDecimal> medians(Tablet tablet) {
        return ((List<?>) tablet.script("return [...document.querySelectorAll('.answer-table tbody td:nth-child(4)')]"
                        + ".map(cell => cell.textContent)"))
                .stream().map(text -> new BigDecimal(text.toString())).toList();
    }
}
