package org.zhaoshang.api;

import java.io.IOException;
import java.nio.file.Path;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The page's own modules, asked by Node. */
public final class Frontend {

    private static final JsonMapper JSON = new JsonMapper();

    private static final String TABS = """
            import { boardDocument } from './api/documents/board.js';
            import { START } from './app/state.js';
            const ids = ['targets', 'funnel', 'chains', 'industries', 'supervision', 'assessment'];
            const pages = await Promise.all(ids.map(async (id) => (await import(`./pages/${id}.js`))[id]));
            process.stdout.write(JSON.stringify(Object.fromEntries(
              pages.map((page) => [page.id, { document: boardDocument(page), variables: page.variables?.(START) ?? {} }]))));
            """;

    private Frontend() {}

    /** What the page asks at first on each tab that shows charts: {@code document} and {@code variables} by the tab's id. */
    public static JsonNode tabs() throws IOException, InterruptedException {
        return told(TABS, "");
    }

    /** The JSON that a script tells, which reads the input and finds the modules where the page does. */
    public static JsonNode told(String script, String input) throws IOException, InterruptedException {
        var process = new ProcessBuilder("node", "--input-type=module", "-e", script)
                .directory(Path.of("../frontend").toFile())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try (var in = process.outputWriter()) {
            in.write(input);
        }
        var told = JSON.readTree(process.getInputStream().readAllBytes());
        if (process.waitFor() != 0) {
            throw new IllegalStateException("Node ended with " + process.exitValue());
        }
        return told;
    }
}
