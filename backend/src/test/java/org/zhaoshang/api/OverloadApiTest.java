package org.zhaoshang.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;
import org.zhaoshang.RunningBoard;

/** More come than can be let in, over HTTP and with the limits as they are: nobody waits for long, and the board is back at once. */
@RunningBoard
@TestPropertySource(properties = "zhaoshang.admin-password=a good password")
@Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class OverloadApiTest {

    private static final int LET_IN = 256;
    private static final int WAIT = 32;
    private static final int TOO_MANY = 100;

    /** Some hundred milliseconds, and on a busy machine still below what somebody waits who may wait. */
    private static final long AT_ONCE = 2_000;

    private static final long LONGEST = 5_000;

    private static final String ONE = "192.0.2.200";
    private static final String QUERY = "/graphql?query=%7Babout%7Brevision%7D%7D";

    @LocalServerPort
    int port;

    @Autowired
    private MeterRegistry meters;

    private final HttpClient client = HttpClient.newHttpClient();
    private final List<SlowRequest> slow = new ArrayList<>();

    @BeforeEach
    void nobodyIsIn() {
        await().until(() -> queue("working") + queue("waiting") == 0);
    }

    @AfterEach
    void hangUp() throws IOException {
        for (var each : slow) {
            each.close();
        }
    }

    @Test
    void whoIsOneTooManyIsToldSoAtOnceAndAllAreAnsweredAgainWhenItIsOver() throws Exception {
        assertThat(get(QUERY, "192.0.2.1").statusCode()).isEqualTo(200);
        var refused = refused();
        comeSlowly(LET_IN, "198.51.100.");
        await().until(() -> queue("working") == LET_IN);
        comeSlowly(WAIT, "203.0.113.");
        await().until(() -> queue("waiting") == WAIT);

        var answers = IntStream.range(0, TOO_MANY)
                .mapToObj(i -> timed(send(QUERY, "192.0.2." + i, HttpResponse.BodyHandlers.ofString())))
                .toList();
        var page = send("/", "192.0.2.1", HttpResponse.BodyHandlers.ofString());
        var live = send("/live", "192.0.2.1", HttpResponse.BodyHandlers.ofInputStream());
        var health = get("/actuator/health/readiness", "192.0.2.1");

        assertThat(answers).map(CompletableFuture::join).map(Timed::answer).allSatisfy(answer -> {
            assertThat(answer.statusCode()).isEqualTo(503);
            assertThat(Api.header(answer, "Retry-After")).isEqualTo("1");
            assertThat(Api.json(answer).at("/message").asString()).isEqualTo("服务器繁忙，请稍后再试");
            assertThat(Api.json(answer).at("/errors/0/extensions/code").asString())
                    .isEqualTo("SERVICE_UNAVAILABLE");
        });
        var times = answers.stream()
                .mapToLong(each -> each.join().millis())
                .sorted()
                .toArray();
        System.out.printf("sent away after %d ms, the last after %d ms%n", times[TOO_MANY / 2], times[TOO_MANY - 1]);
        assertThat(times[TOO_MANY / 2]).isLessThan(AT_ONCE);
        assertThat(times[TOO_MANY - 1]).isLessThan(LONGEST);
        assertThat(page.join().statusCode()).isEqualTo(200);
        assertThat(live.join().statusCode()).isEqualTo(200);
        live.join().body().close();
        assertThat(health.statusCode()).isEqualTo(200);
        assertThat(refused() - refused).isGreaterThanOrEqualTo(TOO_MANY);

        for (var each : slow.subList(0, LET_IN)) {
            assertThat(each.finish()).startsWith("HTTP/1.1 200");
        }
        for (var each : slow.subList(LET_IN, slow.size())) {
            assertThat(each.finish()).containsPattern("^HTTP/1.1 (200|503)"); // as their turn came in time or not
        }
        assertThat(get(QUERY, "192.0.2.1").statusCode()).isEqualTo(200);
        nobodyIsIn();
    }

    private void comeSlowly(int many, String network) throws IOException {
        for (var i = 0; i < many; i++) {
            slow.add(SlowRequest.query(port, network + i));
        }
    }

    private int queue(String state) {
        return (int) meters.get("zhaoshang.queue")
                .tags("of", "requests", "state", state)
                .gauge()
                .value();
    }

    private double refused() {
        return meters.get("zhaoshang.queue.refused")
                .tag("of", "requests")
                .functionCounter()
                .count();
    }

    @Test
    void whoAsksForTooMuchAtOnceKeepsNobodyElseOutWhateverTheyShow() throws Exception {
        var known = signedIn();
        var busy = busy();
        comeSlowlyFrom(LET_IN / 2);
        await().until(() -> queue("working") == LET_IN / 2);
        comeSlowlyFrom(WAIT / 2);
        await().until(() -> queue("waiting") == WAIT / 2);

        var forged = IntStream.range(0, 20)
                .mapToObj(i -> send(
                        QUERY,
                        ONE,
                        HttpResponse.BodyHandlers.ofString(),
                        i % 2 == 0 ? "Cookie" : "Authorization",
                        i % 2 == 0 ? "JSESSIONID=" + "%032X".formatted(i) : Api.basic("nobody", "wrong " + i)))
                .toList();
        assertThat(get(QUERY, "192.0.2.1").statusCode()).isEqualTo(200);
        for (var each : known) {
            assertThat(get(QUERY, ONE, each).statusCode())
                    .as("who is signed in does not suffer from others behind the same address")
                    .isEqualTo(200);
        }
        assertThat(forged).map(CompletableFuture::join).allSatisfy(answer -> {
            assertThat(answer.statusCode()).isEqualTo(429);
            assertThat(Api.header(answer, "Retry-After")).isEqualTo("1");
            assertThat(Api.json(answer).at("/message").asString()).isEqualTo("同时发出的请求过多，请稍后再试");
            assertThat(Api.json(answer).at("/errors/0/extensions/code").asString())
                    .isEqualTo("TOO_MANY_REQUESTS");
        });
        assertThat(busy() - busy).isGreaterThanOrEqualTo(forged.size());

        for (var each : slow.subList(0, LET_IN / 2)) {
            assertThat(each.finish()).startsWith("HTTP/1.1 200");
        }
        assertThat(get(QUERY, ONE).statusCode()).isEqualTo(200);
    }

    /** By a session, a password and a token, each of which is known by then. */
    private List<String[]> signedIn() {
        var api = new Api(port);
        var password = new String[] {"Authorization", Api.basic("admin", "a good password")};
        var made = api.ask("mutation { tokenCreate(input: {label: \"试验\"}) { secret } }", Map.of(), password);
        var secret = made.at("/data/tokenCreate/secret").asString();
        var token = new String[] {"Authorization", "Bearer " + secret};
        assertThat(get(QUERY, ONE, token).statusCode()).isEqualTo(200);
        return List.of(new String[] {"Cookie", api.session(password)}, password, token);
    }

    private void comeSlowlyFrom(int many) throws IOException {
        for (var i = 0; i < many; i++) {
            slow.add(SlowRequest.query(port, ONE));
        }
    }

    private double busy() {
        return meters.find("zhaoshang.graphql.requests").tags("outcome", "busy", "operation", "other").timers().stream()
                .mapToLong(Timer::count)
                .sum();
    }

    private record Timed(HttpResponse<String> answer, long millis) {}

    private static CompletableFuture<Timed> timed(CompletableFuture<HttpResponse<String>> answer) {
        var since = System.nanoTime();
        return answer.thenApply(each ->
                new Timed(each, Duration.ofNanos(System.nanoTime() - since).toMillis()));
    }

    private <T> CompletableFuture<HttpResponse<T>> send(
            String path, String from, HttpResponse.BodyHandler<T> body, String... headers) {
        return client.sendAsync(request(path, from, headers), body);
    }

    private HttpResponse<String> get(String path, String from, String... headers) {
        return Api.send(client, request(path, from, headers), HttpResponse.BodyHandlers.ofString());
    }

    private HttpRequest request(String path, String from, String... headers) {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .header("X-Forwarded-For", from)
                .timeout(Duration.ofSeconds(10));
        return (headers.length == 0 ? request : request.headers(headers)).build();
    }
}
