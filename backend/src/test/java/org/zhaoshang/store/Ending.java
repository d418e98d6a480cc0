package org.zhaoshang.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.micrometer.core.instrument.MeterRegistry;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.graphql.server.WebGraphQlInterceptor;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.zhaoshang.api.Api;
import org.zhaoshang.api.SlowRequest;
import org.zhaoshang.ledger.Ledger;
import org.zhaoshang.ledger.LedgerRecord;
import org.zhaoshang.ledger.Project;
import reactor.core.publisher.Mono;
import tools.jackson.databind.JsonNode;

/**
 * The end of an application while a query, a change and imports are on their way: what it accepted it answers, what it
 * acknowledged is there afterwards, and whoever merely listens or holds a connection keeps it from nothing.
 */
final class Ending {

    private static final String QUERY = "query Slow { about { revision } }";
    private static final String CHANGE =
            "mutation Slow { projectCreate(input: {code: \"CHANGED\", name: \"示例\", kind: NEW, industry: \"BIOMED\"})"
                    + " { project { code } userErrors { message } } }";
    private static final int ROWS = 50;

    private final String[] who;
    private final CountDownLatch underWay = new CountDownLatch(2);
    private final CountDownLatch goOn = new CountDownLatch(1);

    Ending(String... who) {
        this.who = who.clone();
    }

    /** Has the slow ones among the requests wait in the middle. */
    void addTo(GenericApplicationContext context) {
        context.registerBean(WebGraphQlInterceptor.class, () -> this::answerSlowly);
    }

    void check(Ledger ledger) {
        assertThat(ledger.find(Project.class, "CHANGED")).isPresent();
        assertThat(ledger.projects().stream().map(LedgerRecord::code))
                .filteredOn(code -> code.startsWith("BEGUN-") || code.startsWith("SLOW-"))
                .hasSize(2 * ROWS);
    }

    void endInTheMiddle(ConfigurableApplicationContext application) throws Exception {
        var port = ((ServletWebServerApplicationContext) application)
                .getWebServer()
                .getPort();
        var listened = listen(port);
        var query = asked(port, QUERY);
        var change = asked(port, CHANGE);
        assertThat(underWay.await(20, TimeUnit.SECONDS)).isTrue();
        try (var kept = new Socket(InetAddress.getLoopbackAddress(), port);
                var begun = upload(port, "BEGUN", "Prefer: respond-async");
                var slow = upload(port, "SLOW", "Accept: */*")) {
            await().until(() -> working(application) == 2);
            assertThat(begun.finish()).startsWith("HTTP/1.1 202");

            var ended = CompletableFuture.runAsync(application::close, Ending::aside);

            await().atMost(Duration.ofSeconds(5)).until(() -> isRefused(port));
            listened.get(5, TimeUnit.SECONDS);
            assertThat(answer(kept)).containsPattern("^(HTTP/1.1 503|$)");
            assertThat(List.of(query, change, ended)).noneMatch(CompletableFuture::isDone);
            goOn.countDown();
            assertThat(query.get().at("/data/about/revision").isNumber()).isTrue();
            assertThat(change.get().at("/data/projectCreate/project/code").asString())
                    .as("%s", change.get())
                    .isEqualTo("CHANGED");
            assertThat(slow.finish()).startsWith("HTTP/1.1 200").contains("\"applied\":true");
            ended.get(10, TimeUnit.SECONDS);
        }
    }

    private Mono<WebGraphQlResponse> answerSlowly(WebGraphQlRequest request, WebGraphQlInterceptor.Chain chain) {
        if (request.getDocument().contains("Slow")) {
            underWay.countDown();
            try {
                goOn.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
        return chain.next(request);
    }

    private CompletableFuture<JsonNode> asked(int port, String document) {
        return CompletableFuture.supplyAsync(() -> new Api(port).ask(document, Map.of(), who), Ending::aside);
    }

    /** @return done when the stream ends */
    private CompletableFuture<Void> listen(int port) throws IOException, InterruptedException {
        var live = HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/live"))
                .header(who[0], who[1])
                .build();
        var stream = HttpClient.newHttpClient().send(live, HttpResponse.BodyHandlers.ofLines());
        assertThat(stream.statusCode()).isEqualTo(200);
        return CompletableFuture.runAsync(() -> stream.body().forEach(line -> {}), Ending::aside);
    }

    private SlowRequest upload(int port, String prefix, String header) throws IOException {
        var rows = IntStream.range(0, ROWS)
                .mapToObj(row -> prefix + "-" + row + ",示例,健康食品\n")
                .collect(Collectors.joining());
        var body = "--b\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.csv\"\r\n\r\n"
                + "项目编号,项目名称,2+X产业\n" + rows + "\r\n--b--\r\n";
        return SlowRequest.post(
                port,
                "/api/import?apply=true",
                body,
                "Content-Type: multipart/form-data; boundary=b",
                "Authorization: " + who[1],
                header);
    }

    private static double working(ConfigurableApplicationContext application) {
        return application
                .getBean(MeterRegistry.class)
                .get("zhaoshang.queue")
                .tags("of", "files", "state", "working")
                .gauge()
                .value();
    }

    /** Nothing where the server hangs up. */
    private static String answer(Socket connection) throws IOException {
        connection.setSoTimeout(5_000);
        try {
            connection
                    .getOutputStream()
                    .write("GET / HTTP/1.1\r\nHost: localhost\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
            return new String(connection.getInputStream().readAllBytes(), StandardCharsets.US_ASCII);
        } catch (SocketException e) {
            return "";
        }
    }

    private static boolean isRefused(int port) {
        try (var late = new Socket(InetAddress.getLoopbackAddress(), port)) {
            return !late.isConnected();
        } catch (IOException e) {
            return true;
        }
    }

    private static void aside(Runnable work) {
        new Thread(work).start();
    }
}
