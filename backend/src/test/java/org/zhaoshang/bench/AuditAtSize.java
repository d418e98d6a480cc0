package org.zhaoshang.bench;

import java.io.IOException;
import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.util.FileSystemUtils;
import org.zhaoshang.Zhaoshang;
import org.zhaoshang.api.Api;
import org.zhaoshang.shared.Hand;
import org.zhaoshang.shared.Text;
import org.zhaoshang.store.AuditEntry;
import org.zhaoshang.store.EmbeddedStore;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * How long pages, searches and exports of the audit take, over HTTP, on the embedded store with 200,000 events of three
 * years, and how much memory the exports hold on to.
 */
public final class AuditAtSize {

    private static final int EVENTS = Integer.getInteger("events", 200_000);
    private static final int DAYS = 1_090;
    private static final int AT_ONCE = 500;
    private static final int TURNS = Integer.getInteger("turns", 15);
    private static final String PASSWORD = "a good password";
    private static final JsonMapper JSON = new JsonMapper();
    private static final String PAGE = """
            query Page($since: DateTime, $until: DateTime, $kinds: [AuditKind!], $account: String, $text: String, $first: Int, $after: String) {
              audit(since: $since, until: $until, kinds: $kinds, account: $account, text: $text, first: $first, after: $after) {
                nodes { id at until count kind kindLabel account address subject outcome } pageInfo { hasNextPage endCursor } } }
            """;

    private final Api api;
    private final String session;
    private final int port;

    private AuditAtSize(int port) {
        this.port = port;
        this.api = new Api(port);
        this.session = Api.cookie(api.call("POST", "/api/session", "Authorization", Api.basic("admin", PASSWORD)));
    }

    public static void main(String[] arguments) throws Exception {
        var directory = Files.createTempDirectory("audit-at-size");
        try {
            fill(directory);
            try (var running = new SpringApplicationBuilder(Zhaoshang.class)
                    .run(
                            "--server.port=0",
                            "--zhaoshang.demo=false",
                            "--zhaoshang.admin-password=" + PASSWORD,
                            "--zhaoshang.data-dir=" + directory,
                            "--logging.level.root=WARN")) {
                var port = running.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
                new AuditAtSize(port).measure();
            }
        } finally {
            FileSystemUtils.deleteRecursively(directory);
        }
    }

    private static void fill(Path directory) {
        var begun = System.nanoTime();
        var random = new Random(20150331);
        var kinds = List.of("SIGN_IN", "PROGRAM_SIGN_IN", "REFUSED", "EXPORT", "PANEL_DATA", "SIGN_OUT");
        var first = Instant.now().minus(DAYS, ChronoUnit.DAYS);
        var clock = new Hand(first);
        try (var open = new EmbeddedStore(directory, clock)) {
            var audit = open.audit();
            for (var number = 0; number < EVENTS; number += AT_ONCE) {
                var at = first.plusSeconds(Duration.ofDays(DAYS).toSeconds() * number / EVENTS);
                clock.now = at;
                var events = new ArrayList<AuditEntry>();
                for (var i = number; i < number + AT_ONCE; i++) {
                    events.add(AuditEntry.of(
                            i % 1_000 == 0 ? "PUBLISHED" : kinds.get(random.nextInt(kinds.size())),
                            at,
                            null,
                            1,
                            i == EVENTS / 2 ? "once.only" : "user" + random.nextInt(200),
                            "10.0.%d.%d".formatted(random.nextInt(20), random.nextInt(250)),
                            "GET /api/export.csv?kind=" + random.nextInt(1_000),
                            new Text(
                                    "按「产业=%d」导出 %d 行".formatted(random.nextInt(9), i), "exported %d rows".formatted(i)),
                            "r-" + i));
                }
                audit.append(events);
            }
        }
        System.out.printf("filled with %d events in %.1f s%n", EVENTS, seconds(begun));
    }

    private void measure() throws Exception {
        var now = Instant.now();
        var asked = new LinkedHashMap<String, Map<String, Object>>();
        asked.put("newest page of 50", Map.of());
        asked.put("newest page of 500", Map.of("first", 500));
        asked.put("deep page, from the middle", Map.of("after", Integer.toString(EVENTS / 2)));
        asked.put("deep page, the oldest 50", Map.of("after", "51"));
        asked.put("text that is often", Map.of("text", "kind=7"));
        asked.put("text that is nowhere", Map.of("text", "nowhere"));
        asked.put("text that was once, long ago", Map.of("text", "r-" + EVENTS / 2));
        asked.put("an account of 200", Map.of("account", "user77"));
        asked.put("an account that was there once", Map.of("account", "once.only"));
        asked.put("a kind of a sixth", Map.of("kinds", List.of("EXPORT")));
        asked.put("a kind of a thousandth", Map.of("kinds", List.of("PUBLISHED")));
        asked.put("a kind that never was", Map.of("kinds", List.of("BACKUP")));
        asked.put("the last 7 days", Map.of("since", moment(now, 7)));
        asked.put("a month two years ago", Map.of("since", moment(now, 730), "until", moment(now, 700)));
        asked.put("a year, an account that was not there", Map.of("since", moment(now, 365), "account", "nobody"));
        for (var turn = -5; turn < 0; turn++) {
            asked.values().forEach(this::page);
        }
        asked.forEach((what, variables) -> {
            var times = new ArrayList<Double>();
            for (var turn = 0; turn < TURNS; turn++) {
                var begun = System.nanoTime();
                page(variables);
                times.add(seconds(begun) * 1_000);
            }
            var sorted = times.stream().sorted().toList();
            var found = page(variables);
            System.out.printf(
                    "%-40s median %6.1f ms, slowest %6.1f ms, %d events, more %s%n",
                    what,
                    sorted.get(TURNS / 2),
                    sorted.get(TURNS - 1),
                    found.path("nodes").size(),
                    found.path("pageInfo").path("hasNextPage"));
        });
        for (var format : List.of("csv", "xlsx")) {
            export(format, Map.of());
        }
        export("csv", Map.of("text", "r-" + EVENTS / 2));
    }

    private JsonNode page(Map<String, Object> variables) {
        var all = new LinkedHashMap<String, Object>(Map.of("first", 50));
        all.putAll(variables);
        var answer = api.ask(PAGE, all, "Cookie", session);
        if (answer.has("errors")) {
            throw new IllegalStateException(answer.toString());
        }
        return answer.path("data").path("audit");
    }

    private void export(String format, Map<String, Object> variables) throws Exception {
        var all = new LinkedHashMap<String, Object>(Map.of("first", 500));
        all.putAll(variables);
        var body = JSON.writeValueAsString(Map.of("query", PAGE, "rows", "audit.nodes", "variables", all));
        var before = live();
        var begun = System.nanoTime();
        var work = CompletableFuture.supplyAsync(() -> bytes(format, body));
        var most = before;
        while (!work.isDone()) {
            Thread.sleep(2_000);
            most = Math.max(most, live());
        }
        System.out.printf(
                "export of %s as %-4s %d KB in %.1f s, with collections; live heap %d MB before, %d MB at most%n",
                variables, format, work.get() / 1024, seconds(begun), before, most);
    }

    private long bytes(String format, String body) {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/api/export." + format))
                .header("Content-Type", "application/json")
                .header("Cookie", session)
                .header("Origin", "http://localhost:" + port)
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
        try {
            var answer = HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofInputStream());
            try (InputStream in = answer.body()) {
                var length = in.transferTo(java.io.OutputStream.nullOutputStream());
                if (answer.statusCode() != 200) {
                    throw new IllegalStateException("answered " + answer.statusCode());
                }
                return length;
            }
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static long live() {
        System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() >> 20;
    }

    private static String moment(Instant now, int days) {
        return now.minus(days, ChronoUnit.DAYS).toString();
    }

    private static double seconds(long begun) {
        return (System.nanoTime() - begun) / 1e9;
    }
}
