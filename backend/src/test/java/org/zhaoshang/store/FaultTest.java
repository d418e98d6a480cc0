package org.zhaoshang.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import org.zhaoshang.Zhaoshang;
import org.zhaoshang.api.Api;
import org.zhaoshang.ledger.Ledger;
import org.zhaoshang.ledger.LedgerRecord;
import org.zhaoshang.store.FaultProxy.Fault;
import tools.jackson.databind.JsonNode;

/**
 * The application starts without its database, finds it, and loses it again and again while people read and write: nothing that
 * was acknowledged is lost, what was said to be refused is not there, nobody waits, and it is back soon after the network is. At
 * its end it finishes what it accepted.
 */
@Execution(ExecutionMode.CONCURRENT)
@Timeout(value = 3, unit = TimeUnit.HOURS) // in a soak
class FaultTest {

    /** For so long there are faults; more of them in a soak: see the operations of the docs. */
    private static final Duration FAULTS = Duration.ofSeconds(Integer.getInteger("soak.seconds", 6));

    private static final Duration EACH = Duration.ofSeconds(2);
    private static final Duration LONGEST_READ = Duration.ofSeconds(2);
    private static final Duration LONGEST_RECOVERY = Duration.ofSeconds(5);
    private static final String[] ADMIN = {"Authorization", Api.basic("admin", "a good password")};

    private static final String CREATE =
            "mutation($code: ID!) { projectCreate(input: {code: $code, name: \"示例\", kind: NEW, industry: \"BIOMED\"})"
                    + " { project { code } userErrors { message } } }";
    private static final String BOARD =
            "{ board { revision freshness { current until sentence } indicators { actual } } }";
    private static final String HISTORY = "{ history(kind: PROJECT, code: \"W0-1\") { nodes { version } } }";

    @TempDir
    Path directory;

    private final Set<String> acknowledged = ConcurrentHashMap.newKeySet();
    private final Set<String> refused = ConcurrentHashMap.newKeySet();
    private final Set<String> unknown = ConcurrentHashMap.newKeySet();
    private final ConcurrentLinkedQueue<String> strange = new ConcurrentLinkedQueue<>();
    private final ConcurrentLinkedQueue<Long> reads = new ConcurrentLinkedQueue<>();
    private final Ending ending = new Ending(ADMIN);
    private volatile boolean over;

    @Test
    void nothingAcknowledgedIsLostNobodyWaitsAndItIsBackSoonWhateverTheNetworkDoes() throws Exception {
        try (var server = EmbeddedServer.on(directory);
                var proxy = new FaultProxy(server.port(), Duration.ofMillis(150))) {
            proxy.set(Fault.CUT);
            try (var application = new SpringApplicationBuilder(Zhaoshang.class)
                    .initializers((GenericApplicationContext context) -> ending.addTo(context))
                    .run(
                            "--server.port=0",
                            "--zhaoshang.mongodb-uri=" + proxy.uri(),
                            "--zhaoshang.admin-password=a good password",
                            "--zhaoshang.store.patience=1s",
                            "--zhaoshang.pictures.warm-up=false")) {
                var port = ((ServletWebServerApplicationContext) application)
                        .getWebServer()
                        .getPort();
                var api = new Api(port);
                waitsForItsDatabase(api, proxy);
                var recoveries = live(api, proxy);
                await().atMost(LONGEST_RECOVERY)
                        .until(() -> api.ask(BOARD, Map.of(), ADMIN)
                                .at("/data/board/freshness/current")
                                .asBoolean());
                System.out.printf(
                        "acknowledged %d, refused %d, unknown %d, reads %d, the longest %d ms, back after %s ms%n",
                        acknowledged.size(),
                        refused.size(),
                        unknown.size(),
                        reads.size(),
                        reads.stream().mapToLong(Long::longValue).max().orElse(0),
                        recoveries);
                assertThat(recoveries).allMatch(millis -> millis < LONGEST_RECOVERY.toMillis());
                ending.endInTheMiddle(application);
            }
            try (var again = OpenStore.remote(server.uri(), Clock.systemUTC(), LIMITS, Clients.Listeners.NOBODY)) {
                check(again.store().ledger());
                ending.check(again.store().ledger());
            }
        }
    }

    private static final StoreLimits LIMITS = new StoreLimits(
            Duration.ofSeconds(5), Duration.ofSeconds(5), Duration.ofMinutes(1), Duration.ofSeconds(5), 10);

    private static void waitsForItsDatabase(Api api, FaultProxy proxy) {
        assertThat(api.get("/actuator/health/liveness").statusCode()).isEqualTo(200);
        assertThat(api.get("/actuator/health/readiness").statusCode()).isEqualTo(503);
        assertThat(api.get("/").statusCode()).isEqualTo(503);
        proxy.set(Fault.NONE);
        await().atMost(Duration.ofMinutes(1)) // it fills an empty database
                .until(() -> api.get("/actuator/health/readiness").statusCode() == 200);
    }

    /** @return how long it took to write again, after each fault, in milliseconds */
    private List<Long> live(Api api, FaultProxy proxy) throws Exception {
        write(api, "W0-1");
        api.ask(HISTORY, Map.of(), ADMIN);
        var threads = Executors.newCachedThreadPool();
        List<Future<?>> running = new ArrayList<>();
        for (var writer = 1; writer <= 2; writer++) {
            var prefix = "W" + writer + "-";
            running.add(threads.submit(() -> {
                for (var i = 1; !over; i++) {
                    write(api, prefix + i);
                }
            }));
        }
        running.add(threads.submit(() -> whileItLasts(() -> readBoard(api))));
        running.add(threads.submit(() -> whileItLasts(() -> readHistory(api))));
        running.add(threads.submit(() -> whileItLasts(() -> signIn(api))));
        var recoveries = new ArrayList<Long>();
        var until = System.nanoTime() + FAULTS.toNanos();
        while (System.nanoTime() < until) {
            for (var fault : List.of(Fault.CUT, Fault.DELAY, Fault.HALF_OPEN)) {
                proxy.set(fault);
                Thread.sleep(EACH.toMillis());
                if (fault != Fault.DELAY) {
                    saysHowOldItIs(api);
                }
                proxy.set(Fault.NONE);
                recoveries.add(recovery());
            }
        }
        over = true;
        for (var each : running) {
            each.get();
        }
        threads.shutdown();
        return recoveries;
    }

    private static void saysHowOldItIs(Api api) {
        var freshness = api.ask(BOARD, Map.of(), ADMIN).at("/data/board/freshness");
        assertThat(freshness.get("current").asBoolean())
                .as(freshness.toString())
                .isFalse();
        assertThat(freshness.get("sentence").asString()).startsWith("数据库连接中断，显示 ");
        assertThat(api.get("/actuator/health/readiness").statusCode()).isEqualTo(200);
    }

    private long recovery() {
        var since = System.nanoTime();
        var before = acknowledged.size();
        await().pollInterval(Duration.ofMillis(20))
                .atMost(LONGEST_RECOVERY.multipliedBy(4))
                .until(() -> acknowledged.size() > before);
        return Duration.ofNanos(System.nanoTime() - since).toMillis();
    }

    private void whileItLasts(Runnable read) {
        while (!over) {
            var since = System.nanoTime();
            read.run();
            reads.add(Duration.ofNanos(System.nanoTime() - since).toMillis());
        }
    }

    private void readBoard(Api api) {
        var answer = api.ask(BOARD, Map.of(), ADMIN);
        if (answer.has("errors")) {
            strange.add("board: " + answer);
        }
    }

    private void readHistory(Api api) {
        var answer = api.ask(HISTORY, Map.of(), ADMIN);
        if (answer.has("errors") && !"NOT_READ".equals(outcome(answer))) {
            strange.add("history: " + answer);
        }
    }

    /** Somebody of whom this process has never heard. */
    private void signIn(Api api) {
        var status = api.get("/api/export.csv", "Authorization", Api.basic("n" + System.nanoTime(), "wrong"))
                .statusCode();
        if (status != 401 && status != 503) {
            strange.add("sign-in: " + status);
        }
    }

    private void write(Api api, String code) {
        var answer = api.ask(CREATE, Map.of("code", code), ADMIN);
        if (code.equals(answer.at("/data/projectCreate/project/code").asString(""))) {
            acknowledged.add(code);
            return;
        }
        switch (outcome(answer)) {
            case "NOT_WRITTEN" -> refused.add(code);
            case "UNKNOWN" -> unknown.add(code);
            default -> strange.add("write: " + answer);
        }
        LockSupport.parkNanos(Duration.ofMillis(20).toNanos()); // nobody tries as fast as they can
    }

    private static String outcome(JsonNode answer) {
        return answer.at("/errors/0/extensions/outcome")
                .asString(answer.path("outcome").asString(""));
    }

    private void check(Ledger ledger) {
        var there = ledger.projects().stream().map(LedgerRecord::code).toList();
        assertThat(strange).isEmpty();
        assertThat(there).containsAll(acknowledged).doesNotContainAnyElementsOf(refused);
        assertThat(acknowledged).hasSizeGreaterThan(3);
        assertThat(refused).isNotEmpty();
        assertThat(reads).allMatch(millis -> millis <= LONGEST_READ.toMillis());
    }
}
