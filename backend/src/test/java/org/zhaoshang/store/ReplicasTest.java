package org.zhaoshang.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.zhaoshang.ledger.Fixtures.project;

import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.MongoServerError;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.netty.channel.Channel;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import org.h2.mvstore.MVStore;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zhaoshang.ledger.Project;
import org.zhaoshang.store.FaultProxy.Fault;

/** Two processes on one database: the second one behind a network that can fail. */
class ReplicasTest {

    private static final Author OFFICE = new Author("office", "test");
    private static final StoreLimits LIMITS = new StoreLimits(
            Duration.ofMillis(500), Duration.ofMillis(300), Duration.ofMinutes(1), Duration.ofMillis(500), 10);

    @TempDir
    Path directory;

    private Forgetful backend;
    private EmbeddedServer server;
    private FaultProxy proxy;
    private OpenStore one;
    private OpenStore other;

    @BeforeEach
    void open() throws IOException {
        server = EmbeddedServer.on(directory, store -> {
            backend = new Forgetful(store);
            return backend;
        });
        proxy = new FaultProxy(server.port(), Duration.ofMillis(100));
        one = OpenStore.remote(server.uri(), Clock.systemUTC(), LIMITS, Clients.Listeners.NOBODY);
        other = OpenStore.remote(proxy.uri(), Clock.systemUTC(), LIMITS, Clients.Listeners.NOBODY);
    }

    @AfterEach
    void close() throws IOException {
        other.close();
        one.close();
        proxy.close();
        server.close();
    }

    @Test
    void eachSeesWhatTheOtherWroteWithinASecond() throws Exception {
        var latencies = new ArrayList<Duration>();
        for (var i = 0; i < 10; i++) {
            var code = "P" + i;
            var writer = i % 2 == 0 ? one : other;
            var reader = i % 2 == 0 ? other : one;
            writer.store().write(List.of(project(code)), OFFICE);
            var since = System.nanoTime();
            await().pollInterval(Duration.ofMillis(5)).until(() -> holds(reader, code));
            latencies.add(Duration.ofNanos(System.nanoTime() - since));
        }

        assertThat(Collections.max(latencies)).isLessThan(Duration.ofSeconds(1));
        assertThat(one.store().ledger().revision())
                .isEqualTo(other.store().ledger().revision());
    }

    @Test
    void whatIsKeptBesideTheRecordsIsThereForBoth() {
        new AccountStore(one).create(new Account("anna", "hash", Set.of("VIEWER"), Set.of(), false, false, 0));

        assertThat(new AccountStore(other).find("anna")).map(Account::version).hasValue(1);
        assertThat(new SecretStore(one).key("seals")).isEqualTo(new SecretStore(other).key("seals"));
    }

    @Test
    void whoWasCutOffShowsWhatItHasRefusesToWriteAndGoesOnWhereItWas() throws Exception {
        one.store().write(List.of(project("before")), OFFICE);
        await().until(() -> holds(other, "before"));
        proxy.set(Fault.CUT);
        await().until(() -> other.store().currentUntil().isPresent());
        one.store().write(List.of(project("meanwhile")), OFFICE);

        assertThat(holds(other, "before")).isTrue();
        assertThat(refusal(() -> other.store().write(List.of(project("refused")), OFFICE)))
                .isEqualTo(StoreAway.Outcome.NOT_WRITTEN);
        assertThat(refusal(() -> other.store().history(Project.class, "before")))
                .isEqualTo(StoreAway.Outcome.NOT_READ);
        assertThat(refusal(() -> new AccountStore(other).findBySubject("anna"))).isEqualTo(StoreAway.Outcome.NOT_READ);
        assertThat(refusal(() -> new AuditStore(other, Clock.systemUTC()).firstKeptSince(Instant.EPOCH)))
                .isEqualTo(StoreAway.Outcome.NOT_READ);

        proxy.set(Fault.NONE);
        await().atMost(Duration.ofSeconds(5)).until(() -> holds(other, "meanwhile"));
        await().until(() -> other.store().currentUntil().isEmpty());
        other.store().write(List.of(project("after")), OFFICE);
        assertThat(backend.resumed).isPositive();
        assertThat(holds(other, "refused")).isFalse();
    }

    @Test
    void whoWasAwayForTooLongReadsEverythingAnew() throws Exception {
        one.store().write(List.of(project("before")), OFFICE);
        await().until(() -> holds(other, "before"));
        backend.forgotten = true;
        proxy.set(Fault.CUT);
        await().until(() -> other.store().currentUntil().isPresent());
        one.store().write(List.of(project("meanwhile")), OFFICE);
        proxy.set(Fault.NONE);

        await().atMost(Duration.ofSeconds(5)).until(() -> holds(other, "meanwhile"));
        one.store().write(List.of(project("after")), OFFICE);
        await().until(() -> holds(other, "after"));
    }

    /** Where somebody else has the feed's, it needs another one. */
    @Test
    void theFeedGoesOnOnAnotherConnection() throws Exception {
        one.store().write(List.of(project("P1")), OFFICE);
        await().until(() -> holds(other, "P1"));
        one.feed().close();
        Thread.sleep(2 * LIMITS.patience().toMillis());
        var asking = Executors.newFixedThreadPool(4);
        try {
            backend.slow = Duration.ofMillis(150);
            var told = backend.told;
            await().pollInterval(Duration.ofMillis(1)).until(() -> backend.told > told);
            Thread.sleep(30); // now it pauses, and whoever asks may have its connection
            var answers = Stream.generate(
                            () -> asking.submit(() -> other.store().history(Project.class, "P1")))
                    .limit(4)
                    .toList();

            while (!answers.stream().allMatch(Future::isDone)) {
                assertThat(other.store().currentUntil()).isEmpty();
                Thread.sleep(5);
            }
            assertThat(answers).allSatisfy(answer -> assertThat(answer.get()).hasSize(1));
        } finally {
            asking.shutdownNow();
        }
    }

    @Test
    void howFarOneIsBehindIsKnownUnlessTheDatabaseIsAway() throws Exception {
        var registry = new SimpleMeterRegistry();
        var meter = new LagMeter(other);
        meter.bindTo(registry);
        var lag = registry.get("zhaoshang.snapshot.revision.lag").gauge();
        one.store().write(List.of(project("before")), OFFICE);
        await().until(() -> holds(other, "before"));
        meter.ask();
        assertThat(lag.value()).isZero();

        other.feed().close();
        one.store().write(List.of(project("P1"), project("P2")), OFFICE);
        one.store().write(List.of(project("P3")), OFFICE);
        meter.ask();
        assertThat(lag.value()).isEqualTo(2);

        proxy.set(Fault.CUT);
        meter.ask();
        assertThat(lag.value()).isNaN();
        meter.destroy();
    }

    @Test
    void whatIsToBeDoneBeforeAnybodyIsLetInIsTriedAgainWhereItFails() {
        proxy.set(Fault.CUT);
        try (var late = OpenStore.remote(proxy.uri(), Clock.systemUTC(), LIMITS, Clients.Listeners.NOBODY)) {
            var attempts = new AtomicInteger();
            late.store().whenOpen(() -> {
                if (attempts.incrementAndGet() == 1) {
                    throw new StoreAway(StoreAway.Outcome.NOT_WRITTEN, null);
                }
            });
            proxy.set(Fault.NONE);

            await().atMost(Duration.ofSeconds(5)).until(() -> late.store().isOpen());
            assertThat(attempts).hasValue(2);
        }
    }

    /** What a delayed network brings when it was given up already comes too late, and is in nobody's way. */
    @Test
    void whatIsLeftOfAWriteThatWasUndoneIsInNobodysWay() throws Exception {
        var store = one.store();
        store.write(List.of(project("P1")), OFFICE);
        var database = store.database();
        database.getCollection(Writes.COMMITS)
                .insertOne(new org.bson.Document("_id", "late")
                        .append("at", Clock.systemUTC().instant())
                        .append(Writes.UNDONE, true));
        database.getCollection(Writes.HISTORY)
                .insertOne(new org.bson.Document("_id", "projects/P1@2")
                        .append("kind", "projects")
                        .append("code", "P1")
                        .append("version", 2)
                        .append("commit", "late"));
        var next = store.ledger().find(Project.class, "P1").orElseThrow();

        assertThat(conflicts(() -> store.write(List.of(next), OFFICE))).isTrue();
        assertThat(conflicts(() -> store.write(List.of(next), OFFICE))).isFalse();
        await().until(() -> other.store()
                        .ledger()
                        .find(Project.class, "P1")
                        .orElseThrow()
                        .stamp()
                        .version()
                == 2);
    }

    private interface Write {
        void run() throws VersionConflict;
    }

    private static StoreAway.Outcome refusal(Write write) throws VersionConflict {
        try {
            write.run();
            throw new AssertionError("it was not refused");
        } catch (StoreAway away) {
            return away.outcome();
        }
    }

    private static boolean conflicts(Write write) {
        try {
            write.run();
            return false;
        } catch (VersionConflict e) {
            return true;
        }
    }

    private static boolean holds(OpenStore store, String code) {
        return store.store().ledger().find(Project.class, code).isPresent();
    }

    /** A server that can be slow, and forget what it has told, as one does whose operation log is full. */
    private static final class Forgetful extends DurableBackend {

        private static final int HISTORY_LOST = 286;

        private volatile Duration slow = Duration.ZERO;
        private volatile boolean forgotten;
        private volatile int resumed;

        /** How often there was something, or nothing, to be told to who follows. */
        private volatile int told;

        Forgetful(MVStore store) {
            super(store);
        }

        @Override
        public Document handleCommand(Channel channel, String databaseName, String command, Document query) {
            if (command.equals("aggregate") && query.toString().contains("resumeAfter")) {
                resumed++;
                if (forgotten) {
                    throw new MongoServerError(
                            HISTORY_LOST, "ChangeStreamHistoryLost", "the resume point is no longer in the oplog");
                }
            }
            if (command.equals("find")) {
                LockSupport.parkNanos(slow.toNanos());
            }
            var answer = super.handleCommand(channel, databaseName, command, query);
            if (command.equals("getMore")) {
                told++;
            }
            return answer;
        }
    }
}
