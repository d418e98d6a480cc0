package org.zhaoshang.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.graphql.execution.GraphQlSource;
import org.zhaoshang.RunningBoard;

/** Whatever the schema allows is answered, or refused with a reason. */
@RunningBoard
class RandomDocumentsTest {

    private static final int DOCUMENTS = Integer.getInteger("documents", 300);
    private static final long FIRST = Long.getLong("seed", 0);

    @LocalServerPort
    int port;

    @Autowired
    GraphQlSource source;

    @Test
    void noDocumentOfTheSchemaMakesTheServerFail() {
        for (var seed = FIRST; seed < FIRST + DOCUMENTS; seed++) {
            var document = new RandomDocument(source.schema(), seed).text();

            var answer = RawRequest.to(port).postJson(Map.of("query", document));

            var told = "seed " + seed + ": " + document + "\n" + answer.body();
            assertThat(answer.statusCode()).as(told).isLessThan(500);
            assertThat(answer.body()).as(told).doesNotContain("INTERNAL_ERROR").contains("{");
        }
    }
}
