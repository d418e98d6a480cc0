package org.zhaoshang.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;
import org.zhaoshang.RunningBoard;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a page draws and what its panel draws, anywhere, is the same: labels, values, colours, and the words about them. */
@RunningBoard
@TestPropertySource(properties = "zhaoshang.admin-password=" + Office.PASSWORD)
class PageChartsTest {

    private static final JsonMapper JSON = new JsonMapper();
    private static final String DAY = "2015-03-31";

    private static final String TELLS = """
            import { readFileSync } from 'node:fs';
            import { words } from './i18n/index.js';
            import { DRAWINGS } from './panels/drawings.js';
            import { theme } from './test/samples.js';
            const { pages, panels } = JSON.parse(readFileSync(0, 'utf8'));
            const board = Object.assign({}, ...Object.values(pages).map((answer) => answer.board));
            const page = { board: { ...board, indicator: board.indicators[0], chain: board.chains[0] } };
            const told = (name, answer) => {
              const { option, sentence, table, height } = DRAWINGS[name];
              const say = words('zh');
              const all = [sentence(answer, say), height(answer, say, 900), table(answer, say), option(answer, say, theme, 900)];
              return JSON.stringify(all, (key, value) => (typeof value === 'function' ? String(value) : value));
            };
            process.stdout.write(JSON.stringify(Object.fromEntries(
              Object.entries(panels).map(([name, answer]) => [name, { page: told(name, page), panel: told(name, answer) }]))));
            """;

    @LocalServerPort
    int port;

    @Test
    void aPanelShowsWhatThePageShows() throws Exception {
        var api = new Api(port);
        Map<String, JsonNode> pages = new HashMap<>();
        Frontend.tabs().properties().forEach(page -> {
            var variables = new HashMap<String, Object>(Map.of("asOf", DAY));
            page.getValue()
                    .get("variables")
                    .properties()
                    .forEach(variable -> variables.put(variable.getKey(), variable.getValue()));
            pages.put(
                    page.getKey(),
                    api.ask(page.getValue().get("document").asString(), variables)
                            .get("data"));
        });
        Map<String, JsonNode> panels = new HashMap<>();
        api.ask("{ panels { drawing data(asOf: \"" + DAY + "\") { answer } } }", Map.of())
                .at("/data/panels")
                .forEach(panel -> {
                    if (!panel.get("drawing").isNull()) {
                        panels.put(panel.get("drawing").asString(), panel.at("/data/answer"));
                    }
                });

        var told = Frontend.told(TELLS, JSON.writeValueAsString(Map.of("pages", pages, "panels", panels)));

        assertThat(told.size()).isEqualTo(13);
        told.properties()
                .forEach(drawing -> assertThat(drawing.getValue().get("panel"))
                        .as(drawing.getKey())
                        .isEqualTo(drawing.getValue().get("page")));
    }
}
