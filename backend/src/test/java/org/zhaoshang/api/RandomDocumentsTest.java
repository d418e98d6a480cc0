package org.zhaoshang.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.graphql.execution.GraphQlSource;
import org.springframework.test.context.TestPropertySource;
import org.zhaoshang.RunningBoard;

/** Whatever the schema allows is answered or done, or refused with a reason. */
@RunningBoard
@TestPropertySource(properties = "zhaoshang.admin-password=a password of its own") // and so a board of its own
class RandomDocumentsTest {

    private static final int DOCUMENTS = Integer.getInteger("documents", 300);
    private static final int CHANGES = Integer.getInteger("changes", 1_200);
    private static final long FIRST = Long.getLong("seed", 0);

    @LocalServerPort
    int port;

    @Autowired
    GraphQlSource source;

    @Test
    void noDocumentOfTheSchemaMakesTheServerFail() {
        for (var seed = FIRST; seed < FIRST + DOCUMENTS; seed++) {
            check(seed, random(seed).text(), RawRequest.to(port));
        }
    }

    /** By somebody who may change everything. */
    @Test
    void noChangeOfTheSchemaMakesTheServerFail() {
        var admin = Api.basic("admin", "a password of its own");
        for (var seed = FIRST; seed < FIRST + CHANGES; seed++) {
            check(seed, random(seed).change(), RawRequest.to(port).with("Authorization", admin));
        }
    }

    private RandomDocument random(long seed) {
        return new RandomDocument(source.schema(), seed);
    }

    private static void check(long seed, String document, RawRequest request) {
        var answer = request.postJson(Map.of("query", document));

        var told = "seed " + seed + ": " + document + "\n" + answer.body();
        assertThat(answer.statusCode()).as(told).isLessThan(500);
        assertThat(answer.body()).as(told).doesNotContain("INTERNAL_ERROR").contains("{");
    }
}
