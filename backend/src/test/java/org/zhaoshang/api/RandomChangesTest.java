package org.zhaoshang.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.graphql.execution.GraphQlSource;
import org.springframework.test.context.TestPropertySource;
import org.zhaoshang.RunningBoard;

/** Whatever the schema lets somebody change, who may change everything, is done or refused with a reason. */
@RunningBoard
@TestPropertySource(properties = "zhaoshang.admin-password=a password of its own") // and so a board of its own
class RandomChangesTest {

    private static final int DOCUMENTS = Integer.getInteger("documents", 1_200);
    private static final long FIRST = Long.getLong("seed", 0);

    @LocalServerPort
    int port;

    @Autowired
    GraphQlSource source;

    @Test
    void noChangeOfTheSchemaMakesTheServerFail() {
        var api = new Api(port);
        for (var seed = FIRST; seed < FIRST + DOCUMENTS; seed++) {
            var document = new RandomDocument(source.schema(), seed).change();

            var answer = api.ask(document, Map.of(), "Authorization", Api.basic("admin", "a password of its own"));

            assertThat(answer.toString())
                    .as("seed " + seed + ": " + document)
                    .doesNotContain("INTERNAL_ERROR")
                    .contains("{");
        }
    }
}
