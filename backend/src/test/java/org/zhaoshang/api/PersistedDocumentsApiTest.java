package org.zhaoshang.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.zhaoshang.RunningBoard;

/** Documents that are sent once and named by their hash from then on. */
@RunningBoard
class PersistedDocumentsApiTest {

    @LocalServerPort
    int port;

    private final String document =
            "query Q" + UUID.randomUUID().toString().replace("-", "") + " { about { revision } }";

    @Test
    void aDocumentIsSentOnceAndNamedFromThenOn() throws Exception {
        var named = named(document);

        var unknown = RawRequest.to(port).postJson(Map.of("extensions", named));
        var sent = RawRequest.to(port).postJson(Map.of("query", document, "extensions", named));
        var known = RawRequest.to(port).postJson(Map.of("extensions", named));
        var byGet = RawRequest.get(port, Map.of("extensions", RawRequest.JSON.writeValueAsString(named)))
                .get();

        assertThat(unknown.statusCode()).isEqualTo(200);
        assertThat(Api.json(unknown).at("/errors/0/message").asString()).isEqualTo("PersistedQueryNotFound");
        assertThat(Api.json(unknown).at("/errors/0/extensions/code").asString()).isEqualTo("PERSISTED_QUERY_NOT_FOUND");
        assertThat(known.body()).isEqualTo(sent.body()).contains("revision");
        assertThat(byGet.body()).isEqualTo(sent.body());
        assertThat(byGet.headers().firstValue("ETag")).isPresent();
    }

    @Test
    void nobodyPutsAnotherDocumentUnderAHash() throws Exception {
        var named = named(document);

        var before = RawRequest.to(port).postJson(Map.of("query", "{ about { user } }", "extensions", named));
        RawRequest.to(port).postJson(Map.of("query", document, "extensions", named));
        var after = RawRequest.to(port).postJson(Map.of("query", "{ about { user } }", "extensions", named));

        assertThat(before.statusCode()).isEqualTo(400);
        assertThat(after.statusCode()).isEqualTo(400);
        assertThat(Api.json(RawRequest.to(port).postJson(Map.of("extensions", named)))
                        .at("/data/about/revision")
                        .asInt())
                .isPositive();
    }

    @Test
    void whatCannotBeAnsweredIsNotKept() throws Exception {
        var wrong = document + " {";
        var named = named(wrong);

        RawRequest.to(port).postJson(Map.of("query", wrong, "extensions", named));

        assertThat(RawRequest.to(port).postJson(Map.of("extensions", named)).body())
                .contains("PersistedQueryNotFound");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1",
                "{}",
                "{\"version\": 2, \"sha256Hash\": \"ab\"}",
                "{\"version\": \"1\", \"sha256Hash\": \"ab\"}",
                "{\"version\": 1, \"sha256Hash\": 7}",
                "[\"ab\"]"
            })
    void anotherProtocolIsRefused(String extension) {
        var answer = RawRequest.to(port)
                .with("Content-Type", "application/json")
                .post("{\"query\":\"{ about { revision } }\",\"extensions\":{\"persistedQuery\":" + extension + "}}");

        assertThat(answer.statusCode()).isEqualTo(400);
    }

    private static Map<String, ?> named(String document) throws Exception {
        var digest = MessageDigest.getInstance("SHA-256").digest(document.getBytes(StandardCharsets.UTF_8));
        return Map.of(
                "persistedQuery",
                Map.of("version", 1, "sha256Hash", HexFormat.of().formatHex(digest)));
    }
}
