package org.zhaoshang.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;
import org.zhaoshang.RunningBoard;

/** Records named like a piece of a page are shown as what they are called, wherever they are shown. */
@RunningBoard
@TestPropertySource(properties = "zhaoshang.admin-password=a good password")
class HostileNamesIT {

    private static final String NAME = "<img src=x onerror=alert(1)>";

    /** After the months that other tests look at. */
    private static final String LATER = "2015-10-31";

    private static final String QUERY =
            "{ projects(asOf: \"2015-10-31\", filter: {code: {eq: \"HOSTILE\"}}) { nodes { name version investor } } }";

    @LocalServerPort
    int port;

    @Test
    void aNameThatIsMarkupIsShownAsItsLetters() {
        plant();
        try (var tablet = Tablet.of(1180, 820)) {
            var silent = new ArrayList<String>();
            tablet.open(address("/?asOf=" + LATER));
            for (var page : tablet.driver().findElements(By.cssSelector(".page-tabs button")).stream()
                    .map(tab -> String.valueOf(tab.getAttribute("data-testid")))
                    .toList()) {
                tablet.tap(page).settled();
                note(tablet, page, silent);
            }
            // where names of such records stand, beside those pages that have none
            assertThat(silent).doesNotContain("page-supervision", "page-panels");
            for (var place : List.of(
                    "/?page=chains&pick=FOOD/HOSTILE",
                    "/?drawer=MAJOR_SIGNED",
                    "/?drawer=DOMESTIC_CAPITAL&project=HOSTILE",
                    "/?drawer=projects&scope=department:HOSTILE",
                    "/embed/hostile",
                    "/analyst.html#query=" + URLEncoder.encode(QUERY, StandardCharsets.UTF_8))) {
                tablet.open(address(place.replaceFirst("\\?", "?asOf=" + LATER + "&")));
                tablet.waiting().withMessage(place).until(page -> lookOver(tablet, place));
            }
            assertThat(tablet.complaints()).isEmpty();
        }
    }

    @Test
    void whatStandsOnNoLinkOfItsChainIsListedOnceThatIsOpened() {
        new Clerk(port)
                .change(
                        "projectCreate",
                        Map.of(
                                "code", "ON-NO-LINK",
                                "name", NAME,
                                "industry", "AGRI",
                                "chain", "AGRI",
                                "stage", "SIGNED",
                                "on", "2015-10-01"));
        try (var tablet = Tablet.of(820, 1180)) {
            tablet.open(address("/?page=chains&pick=AGRI&asOf=" + LATER));
            assertThat(tablet.text("chain-unmapped")).doesNotContain(NAME);

            tablet.tap("chain-unmapped");
            tablet.waiting().until(page -> tablet.text("chain-unmapped").contains(NAME));
            lookOver(tablet, "chain-unmapped");
            tablet.find("chain-unmapped")
                    .findElement(By.cssSelector("[data-key='unmapped-ON-NO-LINK']"))
                    .click();
            tablet.waiting().until(page -> tablet.text("drawer").contains("ON-NO-LINK"));
            assertThat(tablet.complaints()).isEmpty();
        }
    }

    private static void note(Tablet tablet, String place, List<String> silent) {
        if (!lookOver(tablet, place)) {
            silent.add(place);
        }
    }

    /** Whether the name can be read; never as the image that it would be. */
    private static boolean lookOver(Tablet tablet, String place) {
        assertThat(tablet.script("return document.querySelectorAll('img, [onerror]').length"))
                .as(place)
                .isEqualTo(0L);
        return (Boolean) tablet.script("return document.body.innerText.includes('" + NAME + "')");
    }

    private void plant() {
        var clerk = new Clerk(port);
        clerk.change("departmentCreate", Map.of("code", "HOSTILE", "name", NAME, "nameEn", NAME, "type", "DEPARTMENT"));
        clerk.change("personCreate", Map.of("code", "HOSTILE", "name", NAME, "department", "HOSTILE"));
        clerk.change(
                "chainPutLink",
                Map.of("code", "FOOD", "link", "HOSTILE", "name", NAME, "tier", "MIDSTREAM", "key", true));
        clerk.change(
                "projectCreate",
                Map.ofEntries(
                        Map.entry("code", "HOSTILE"),
                        Map.entry("name", NAME),
                        Map.entry("industry", "FOOD"),
                        Map.entry("chain", "FOOD"),
                        Map.entry("link", "HOSTILE"),
                        Map.entry("investor", NAME),
                        Map.entry("department", "HOSTILE"),
                        Map.entry("person", "HOSTILE"),
                        Map.entry("major", true),
                        Map.entry("planned", Map.of("amount", 99)),
                        Map.entry("agreement", "FORMAL"),
                        Map.entry("stage", "SIGNED"),
                        Map.entry("on", "2015-09-01"),
                        Map.entry("attributes", Map.of(NAME, NAME))));
        clerk.change(
                "projectRecordFollowUp",
                Map.of(
                        "code",
                        "HOSTILE",
                        "on",
                        "2015-09-02",
                        "kind",
                        NAME,
                        "by",
                        NAME,
                        "place",
                        NAME,
                        "summary",
                        NAME));
        clerk.change(
                "projectAddCommitment",
                Map.of("code", "HOSTILE", "commitment", "C-1", "promise", NAME, "by", NAME, "dueOn", "2015-09-20"));
        clerk.change(
                "projectRecordArrival",
                Map.of(
                        "code",
                        "HOSTILE",
                        "on",
                        "2015-09-10",
                        "amount",
                        Map.of("amount", 1),
                        "source",
                        "OUT_OF_PROVINCE",
                        "reference",
                        NAME,
                        "note",
                        NAME));
        clerk.change(
                "panelSave",
                Map.of(
                        "id",
                        "hostile",
                        "title",
                        NAME,
                        "titleEn",
                        NAME,
                        "chart",
                        "BAR",
                        "query",
                        QUERY,
                        "mapping",
                        Map.of("rows", "projects.nodes", "label", "name", "values", List.of("version"), "unit", NAME)));
    }

    private String address(String path) {
        return "http://localhost:" + port + path;
    }
}
