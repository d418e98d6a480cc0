package org.zhaoshang.page;

import java.util.List;
import java.util.Objects;
import org.openqa.selenium.JavascriptExecutor;

/**
 * What axe finds that keeps somebody from using a page, by all of its rules. Its own client for Selenium opens another
 * window to put its answer together and describes there what was in order too, which takes four times as long.
 */
final class Axe {

    private static final String SOURCE = Scripts.read("/axe.min.js");

    private static final String RUN = """
            const [foreign, done] = arguments;
            const top = [...document.querySelectorAll('dialog[open]')].pop() ?? document;
            axe.run({ include: top, exclude: foreign.map(selector => [selector]) }, { resultTypes: ['violations'], preload: false }).then(
              ({ violations }) => done(violations.map(({ id, nodes }) =>
                  id + ' ' + nodes.map(({ html, failureSummary }) => html + ' ' + failureSummary).join('; '))),
              (error) => done([String(error)]));
            """;

    private Axe() {}

    /**
     * Nothing is fetched for it: that is for sound and films, which the board has none of. Where a dialog lies on the page,
     * it looks at that alone.
     *
     * @param foreign selectors of what is not ours
     */
    static List<String> violations(JavascriptExecutor page, String... foreign) {
        if (!(Boolean) Objects.requireNonNull(page.executeScript("return typeof axe === 'object'"))) {
            page.executeScript(SOURCE);
        }
        return Scripts.list(page.executeAsyncScript(RUN, List.of(foreign)));
    }
}
