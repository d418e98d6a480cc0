package org.zhaoshang.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.zhaoshang.RunningBoard;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The examples of the analyst's page, answered from the demonstration ledger as they are put into the editor. */
@RunningBoard
class AnalystExamplesTest {

    private static final int TITLES = 2;

    @LocalServerPort
    int port;

    @Test
    void everyExampleHasRowsToShow() throws IOException {
        var examples = new PathMatchingResourcePatternResolver().getResources("classpath:static/analyst/examples/*");

        assertThat(examples).hasSizeGreaterThanOrEqualTo(12);
        for (var example : examples) {
            var text = example.getContentAsString(StandardCharsets.UTF_8);
            var answer = new Api(port).ask(text, variables(text, example));
            assertThat(answer.has("errors")).as("%s: %s", example, answer).isFalse();
            assertThat(rows(answer.get("data"))).as("%s: %s", example, answer).isPositive();
        }
    }

    private static Map<String, Object> variables(String text, Resource example) {
        var line = text.lines().skip(TITLES).findFirst().orElseThrow();
        assertThat(line).as("%s", example).startsWith("# {");
        return JsonMapper.shared().readerForMapOf(Object.class).readValue(line.substring("# ".length()));
    }

    /** How many the longest list has. */
    private static int rows(JsonNode node) {
        var most = node.isArray() ? node.size() : 0;
        for (var child : node) {
            most = Math.max(most, rows(child));
        }
        return most;
    }
}
