package org.zhaoshang.page;

import com.deque.html.axecore.selenium.AxeBuilder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.openqa.selenium.JavascriptExecutor;

/**
 * What axe finds that keeps somebody from using a page, by all of its rules. Its own client for Selenium opens another
 * window to put its answer together and describes there what was in order too, which takes four times as long.
 */
final class Axe {

    private static final String SOURCE = source();

    private static final String RUN = """
            const [foreign, done] = arguments;
            axe.run({ exclude: foreign.map(selector => [selector]) }, { resultTypes: ['violations'], preload: false }).then(
              ({ violations }) => done(violations.map(({ id, nodes }) =>
                  id + ' ' + nodes.map(({ html, failureSummary }) => html + ' ' + failureSummary).join('; '))),
              (error) => done([String(error)]));
            """;

    private Axe() {}

    /**
     * Nothing is fetched for it: that is for sound and films, which the board has none of.
     *
     * @param foreign selectors of what is not ours
     */
    static List<String> violations(JavascriptExecutor page, String... foreign) {
        if (!(Boolean) Objects.requireNonNull(page.executeScript("return typeof axe === 'object'"))) {
            page.executeScript(SOURCE);
        }
        var found = (List<?>) Objects.requireNonNull(page.executeAsyncScript(RUN, List.of(foreign)));
        return found.stream().map(String::valueOf).toList();
    }

    private static String source() {
        try (var script = Objects.requireNonNull(AxeBuilder.class.getResourceAsStream("/axe.min.js"))) {
            return new String(script.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
