package org.zhaoshang.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;
import org.zhaoshang.RunningBoard;

/** Open boards are told of what is written, by whomever. */
@RunningBoard
@TestPropertySource(properties = "zhaoshang.admin-password=a good password")
class LiveApiTest {

    private static final int BURST = 5;
    private static final HttpClient CLIENT =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    @LocalServerPort
    int port;

    @Test
    @Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void aStreamTellsTheRevisionAtOnceAndAfterWritesNotOneByOne() throws IOException, InterruptedException {
        var api = new Api(port);
        var before = revision(api);

        try (var events = listen()) {
            assertThat(nextRevision(events)).isEqualTo(before);

            for (var i = 0; i < BURST; i++) {
                write(api, i);
            }
            var after = revision(api);
            var told = new ArrayList<Integer>();
            do {
                told.add(nextRevision(events));
            } while (told.get(told.size() - 1) < after);

            assertThat(after).isEqualTo(before + BURST);
            assertThat(told).endsWith(after).isSorted().doesNotHaveDuplicates();
        }
    }

    /** Each board is a connection, and none of the threads that answer. */
    @Test
    @Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void whoListensHoldsNoThread() throws IOException, InterruptedException {
        var many = new ArrayList<BufferedReader>();
        try {
            for (var i = 0; i < 300; i++) { // the server has two hundred threads
                many.add(listen());
            }
            assertThat(new Api(port).get("/").statusCode()).isEqualTo(200);
            assertThat(nextRevision(many.get(many.size() - 1))).isPositive();
        } finally {
            for (var stream : many) {
                stream.close();
            }
        }
    }

    private BufferedReader listen() throws IOException, InterruptedException {
        var answer = CLIENT.send(
                HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/live"))
                        .timeout(Duration.ofSeconds(20))
                        .build(),
                HttpResponse.BodyHandlers.ofInputStream());
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("text/event-stream");
        return new BufferedReader(new InputStreamReader(answer.body(), StandardCharsets.UTF_8));
    }

    private static int nextRevision(BufferedReader events) throws IOException {
        var line = events.readLine();
        while (!"event:revision".equals(line)) {
            line = events.readLine();
        }
        do {
            line = events.readLine();
        } while (!line.startsWith("data:"));
        return Integer.parseInt(line.substring("data:".length()));
    }

    private static int revision(Api api) {
        return api.ask("{ about { revision } }", Map.of())
                .at("/data/about/revision")
                .asInt();
    }

    private static void write(Api api, int number) {
        var input = Map.<String, Object>of(
                "code",
                "LIVE-" + number,
                "name",
                "某某项目",
                "kind",
                "NEW",
                "industry",
                "BIOMED",
                "department",
                "INVEST_BUREAU");
        var answer = api.ask(
                "mutation($input: ProjectCreateInput!) { projectCreate(input: $input) { userErrors { message } } }",
                Map.of("input", input),
                "Authorization",
                Api.basic("admin", "a good password"));
        assertThat(answer.at("/data/projectCreate/userErrors").isEmpty())
                .as(answer.toString())
                .isTrue();
        assertThat(answer.has("errors")).as(answer.toString()).isFalse();
    }
}
