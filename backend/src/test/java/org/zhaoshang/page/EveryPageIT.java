package org.zhaoshang.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.zhaoshang.RunningBoard;

/**
 * Every page there is, found by the tabs and links of the page itself, as it looks to whoever holds the tablet this way or
 * that, in both languages and both looks. Its pictures are those that people review.
 */
@RunningBoard
class EveryPageIT {

    /**
     * GraphiQL's editors, whose small links are as they are, and what of them scrolls while its hidden field has the focus;
     * and a result of any width, which scrolls in its place.
     */
    private static final String[] FOREIGN = {".graphiql-container", ".CodeMirror-scroll", ".answer-scroll"};

    private static final List<String> SIZES = List.of("1180x820", "820x1180");

    /** What axe looks at, and what is kept as a picture: each language and each look once, a tablet held this way and that. */
    private static final Set<String> EXAMINED = Set.of("1180x820-zh-light", "820x1180-en-dark");

    /** Each language in one of them: letters take room, and colours do not. */
    enum Look {
        ZH_LIGHT("zh", "light"),
        EN_DARK("en", "dark");

        final String language;
        final String theme;

        Look(String language, String theme) {
            this.language = language;
            this.theme = theme;
        }

        String query() {
            return "lang=" + language + "&theme=" + theme;
        }
    }

    @LocalServerPort
    int port;

    @ParameterizedTest
    @EnumSource(Look.class)
    void everyPageIsWithoutFault(Look look) {
        try (var tablet = Tablet.of(1180, 820)) {
            var faults = new ArrayList<String>();
            tablet.open(address("/?" + look.query()));
            var pages = ids(tablet, ".page-tabs button[data-testid^='page-']");
            assertThat(pages).contains("page-overview", "page-panels");
            for (var page : pages) {
                tablet.tap(page).settled();
                examine(tablet, look, page.substring("page-".length()), faults);
            }
            drawers(tablet, look, faults);
            sheet(tablet, look, faults);
            alone(tablet, look, faults);
            tablet.open(hrefs(tablet, "a.page-tab").get(0));
            examine(tablet, look, "analysis", faults);

            assertThat(faults).isEmpty();
        }
    }

    /** The projects behind the first figure, and the first of them. */
    private void drawers(Tablet tablet, Look look, List<String> faults) {
        tablet.tap("page-overview").settled();
        tablet.tap(ids(tablet, "main [data-testid^='evidence-']").get(0));
        var project = tablet.waiting().until(page -> page.findElement(By.cssSelector("dialog[open] .project")));
        examine(tablet, look, "drawer", faults);
        project.click();
        tablet.waiting().until(page -> tablet.shows("versions"));
        examine(tablet, look, "project", faults);
        tablet.tap("drawer-close").settled();
    }

    /** What a panel leaves the page by. */
    private void sheet(Tablet tablet, Look look, List<String> faults) {
        tablet.tap("page-panels").settled();
        tablet.tap(ids(tablet, "main [data-testid^='share-']").get(0));
        tablet.waiting().until(page -> tablet.shows("share-part-data"));
        examine(tablet, look, "share", faults);
        tablet.tap("share-close").settled();
    }

    /** Half of the panels in each look, each on a page of its own; SharePageIT makes one small. */
    private void alone(Tablet tablet, Look look, List<String> faults) {
        tablet.tap("page-panels").settled();
        var board = tablet.driver().getCurrentUrl();
        var panels = hrefs(tablet, "main a[href*='/embed/']");
        assertThat(panels).isNotEmpty();
        for (int i = look.ordinal(); i < panels.size(); i += Look.values().length) {
            tablet.open(panels.get(i));
            var name = panels.get(i).replaceAll(".*/embed/([^?]*).*", "embed-$1");
            examine(tablet, look, name, faults, SIZES.subList(look.ordinal(), look.ordinal() + 1));
        }
        tablet.open(board);
    }

    private static void examine(Tablet tablet, Look look, String page, List<String> faults) {
        examine(tablet, look, page, faults, SIZES);
    }

    private static void examine(Tablet tablet, Look look, String page, List<String> faults, List<String> sizes) {
        for (var size : sizes) {
            var sides = size.split("x");
            tablet.turn(Integer.parseInt(sides[0]), Integer.parseInt(sides[1]));
            var held = size + "-" + look.language + "-" + look.theme;
            var where = page + "-" + held;
            note(faults, where, tablet.faults(FOREIGN));
            note(faults, where, tablet.complaints());
            if (EXAMINED.contains(held)) {
                note(faults, where, tablet.violations(FOREIGN));
                note(faults, where, tofu(tablet));
                tablet.complaints(); // of the styles that axe tried
                tablet.picture("every-page/" + where);
            }
        }
    }

    private static List<String> tofu(Tablet tablet) {
        var missing = tablet.tofu(String.valueOf(tablet.script("return document.body.innerText")));
        return missing.isEmpty() ? List.of() : List.of("no font has " + missing);
    }

    private static void note(List<String> faults, String where, List<?> found) {
        found.forEach(fault -> faults.add(where + ": " + fault));
    }

    private static List<String> ids(Tablet tablet, String selector) {
        return attributes(tablet, selector, "data-testid");
    }

    private static List<String> hrefs(Tablet tablet, String selector) {
        return attributes(tablet, selector, "href");
    }

    private static List<String> attributes(Tablet tablet, String selector, String attribute) {
        return tablet.driver().findElements(By.cssSelector(selector)).stream()
                .filter(WebElement::isDisplayed)
                .map(element -> String.valueOf(element.getAttribute(attribute)))
                .toList();
    }

    private String address(String path) {
        return "http://localhost:" + port + path;
    }
}
