package org.zhaoshang.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.zhaoshang.ledger.Fixtures.arrival;
import static org.zhaoshang.ledger.Fixtures.entered;
import static org.zhaoshang.ledger.Fixtures.funded;
import static org.zhaoshang.ledger.Fixtures.project;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zhaoshang.ledger.Ledger;
import org.zhaoshang.ledger.LedgerRecord;
import org.zhaoshang.ledger.Project;
import org.zhaoshang.ledger.Stage;

/** What a store promises, whatever it runs on. */
abstract class StoreContract {

    private static final Author OFFICE = new Author("office", "test");

    private MongoClient client;
    private MongoDatabase database;
    private MongoStore store;
    private ChangeFeed feed;

    /** Where the server under test listens. */
    abstract String uri();

    @BeforeEach
    void open() {
        client = Clients.of(uri());
        database = client.getDatabase("contract-" + UUID.randomUUID());
        store = new MongoStore(database, Clock.systemUTC());
        feed = follow(store);
    }

    @AfterEach
    void close() {
        feed.close();
        database.drop();
        client.close();
    }

    @Test
    void whatWasWrittenIsInTheSnapshotAndInEveryLaterOne() throws Exception {
        var written = store.write(List.of(project("P1", entered(Stage.SIGNED, "2015-01-10"))), OFFICE);

        assertThat(written.projects()).extracting(Project::code).containsExactly("P1");
        assertThat(store.ledger().revision()).isEqualTo(1);
        assertThat(reopened().projects()).containsExactlyElementsOf(written.projects());
    }

    @Test
    void everyVersionStaysInTheHistory() throws Exception {
        store.write(List.of(project("P1")), OFFICE);
        store.write(List.of(current("P1")), OFFICE);

        var history = database.getCollection(Writes.HISTORY).find().into(new ArrayList<>());

        assertThat(history)
                .extracting(entry -> entry.getString("_id"))
                .containsExactlyInAnyOrder("projects/P1@1", "projects/P1@2");
        assertThat(history)
                .allSatisfy(entry -> assertThat(entry.getString("by")).isEqualTo("office"));
    }

    @Test
    void anArchiveOfItIsRestoredInAnEmbeddedStoreAndBack(@TempDir Path directory) throws Exception {
        store.write(List.of(project("P1", entered(Stage.SIGNED, "2015-01-10")), project("P2")), OFFICE);
        var between = store.ledger().recordedAt();
        store.write(List.of(current("P1").withAttributes(Map.of("用地", Map.of("亩", new BigDecimal("12.50"))))), OFFICE);
        database.getCollection("accounts").insertOne(new Document("_id", "admin").append("hash", "{noop}x"));

        try (var server = EmbeddedServer.on(directory);
                var embedded = Clients.of(server.uri())) {
            var middle = embedded.getDatabase("middle");
            pass(database, middle, directory.resolve("there.zip"));
            var back = client.getDatabase("back-" + UUID.randomUUID());
            pass(middle, back, directory.resolve("back.zip"));

            var restored = new MongoStore(back, Clock.systemUTC());
            restored.open(Instant.now());
            assertThat(restored.ledger().projects())
                    .containsExactlyElementsOf(store.ledger().projects());
            assertThat(restored.ledger(between).projects())
                    .containsExactlyElementsOf(store.ledger(between).projects());
            assertThat(restored.history(Project.class, "P1")).isEqualTo(store.history(Project.class, "P1"));
            assertThat(back.getCollection("accounts").find().first())
                    .isEqualTo(database.getCollection("accounts").find().first());
            back.drop();
        }
    }

    private static void pass(MongoDatabase from, MongoDatabase to, Path file) throws Exception {
        try (var out = Files.newOutputStream(file)) {
            Backup.write(from, Instant.now(), out);
        }
        try (var archive = Archive.open(file)) {
            Restoration.run(archive, to);
        }
    }

    @Test
    void theHistoryTellsWhoWroteEachVersionAndWhy() throws Exception {
        store.write(List.of(project("P1"), project("P10")), OFFICE);
        store.write(List.of(current("P1").withAttributes(Map.of("园区", "一园"))), OFFICE.because("补录园区"));

        var history = store.history(Project.class, "P1");

        assertThat(history).extracting(Version::number).containsExactly(2, 1);
        assertThat(history).extracting(Version::reason).containsExactly("补录园区", null);
        assertThat(history.get(0).record()).isEqualTo(current("P1"));
        assertThat(history.get(1).record().attributes()).isEmpty();
        assertThat(history.get(1).at()).isBefore(history.get(0).at());
        assertThat(store.history(Project.class, "P2")).isEmpty();
    }

    @Test
    void aSnapshotOfThePastIsWhatWasThereThen() throws Exception {
        var first = store.write(List.of(project("P1"), project("P2")), OFFICE);
        var second = store.write(List.of(current("P1").withAttributes(Map.of("园区", "一园"))), OFFICE);
        store.write(List.of(current("P1").withAttributes(Map.of("园区", "二园")), project("P3")), OFFICE);

        for (var then : List.of(Ledger.empty(), first, second, store.ledger())) {
            var known = store.ledger(then.recordedAt());
            assertThat(known.revision()).isEqualTo(then.revision());
            assertThat(known.projects()).containsExactlyInAnyOrderElementsOf(then.projects());
        }
        assertThat(store.ledger(null)).isSameAs(store.ledger());
    }

    @Test
    void theLogTellsTheVersionsOfAllRecordsTheNewestFirstEachWithTheOneBefore() throws Exception {
        store.write(List.of(project("P1"), project("P2")), OFFICE);
        var second = store.write(List.of(current("P1").withAttributes(Map.of("园区", "一园"))), OFFICE);
        store.write(List.of(current("P2"), project("P3")), new Author("other", "test"));

        var all = store.log(new LogQuery(null, null, null, null, null, 10));
        var rest = store.log(new LogQuery(null, null, null, null, all.get(1).place(), 2));
        var until = store.log(new LogQuery(Project.class, "office", null, second.recordedAt(), null, 10));
        var since = store.log(new LogQuery(null, null, second.recordedAt(), null, null, 10));

        assertThat(all).extracting(StoreContract::name).containsExactly("P2@2", "P3@1", "P1@2", "P1@1", "P2@1");
        assertThat(all.get(2).version().record()).isEqualTo(current("P1"));
        assertThat(all.get(2).before()).isEqualTo(all.get(3).version().record());
        assertThat(all.get(3).before()).isNull();
        assertThat(rest).extracting(StoreContract::name).containsExactly("P1@2", "P1@1");
        assertThat(until).extracting(StoreContract::name).containsExactly("P1@1", "P2@1");
        assertThat(since).extracting(StoreContract::name).containsExactly("P2@2", "P3@1", "P1@2");
    }

    @Test
    void theLogIsCompleteHoweverManyRecordsThereAre() throws Exception {
        var many = new ArrayList<Project>();
        for (var i = 0; i < 1_200; i++) {
            many.add(project("P" + i));
        }
        store.write(many, OFFICE);
        for (var i = 0; i < 1_200; i += 400) {
            store.write(List.of(current("P" + i)), OFFICE);
        }

        assertThat(store.log(new LogQuery(null, null, null, null, null, 5_000)))
                .extracting(StoreContract::name)
                .startsWith("P800@2", "P400@2", "P0@2")
                .doesNotHaveDuplicates()
                .hasSize(1_203);
    }

    @Test
    void noTwoWritesShareAMoment() throws Exception {
        var moments = new ArrayList<Instant>();
        for (var i = 0; i < 20; i++) {
            moments.add(store.write(List.of(project("P" + i)), OFFICE).recordedAt());
        }

        assertThat(moments).doesNotHaveDuplicates().isSorted();
    }

    @Test
    void ofTwoWritersOnOneVersionExactlyOneWins() throws Exception {
        store.write(List.of(project("P1")), OFFICE);
        var seen = current("P1");
        store.write(List.of(seen), OFFICE);

        assertThatThrownBy(() -> store.write(List.of(seen), OFFICE)).isInstanceOf(VersionConflict.class);
        assertThat(current("P1").stamp().version()).isEqualTo(2);
    }

    @Test
    void anotherProcessThatWasFasterIsAConflictAndNothingIsWritten() throws Exception {
        var slow = new MongoStore(database, Clock.systemUTC());
        slow.open(Instant.EPOCH);
        store.write(List.of(project("P2")), OFFICE);

        assertThatThrownBy(() -> slow.write(List.of(project("P1"), project("P2")), OFFICE))
                .isInstanceOf(VersionConflict.class);

        assertThat(reopened().projects()).extracting(Project::code).containsExactly("P2");
        assertThat(database.getCollection(Writes.HISTORY).countDocuments()).isEqualTo(1);
    }

    @Test
    void manyWritersAtOnceLoseNothing() throws Exception {
        var writers = Executors.newFixedThreadPool(8);
        List<Callable<Ledger>> writes = new ArrayList<>();
        for (var i = 0; i < 64; i++) {
            var code = "P" + i;
            writes.add(() -> store.write(List.of(project(code)), OFFICE));
        }

        for (var result : writers.invokeAll(writes)) {
            result.get();
        }
        writers.shutdown();

        assertThat(store.ledger().projects()).hasSize(64);
        assertThat(reopened().projects()).hasSize(64);
    }

    @Test
    void anotherProcessSeesAWriteOfManyRecordsAtOnce() throws Exception {
        var other = new MongoStore(database, Clock.systemUTC());
        try (var following = follow(other)) {
            store.write(List.of(project("P1"), project("P2"), project("P3")), OFFICE);

            var sizes = new ArrayList<Integer>();
            var until = Instant.now().plus(Duration.ofSeconds(10));
            while (other.ledger().projects().size() < 3 && Instant.now().isBefore(until)) {
                sizes.add(other.ledger().projects().size());
                Thread.onSpinWait();
            }

            assertThat(other.ledger().projects()).hasSize(3);
            assertThat(sizes).doesNotContain(1, 2);
            assertThat(other.ledger().revision()).isEqualTo(store.ledger().revision());
        }
    }

    @Test
    void attributesAndNumbersComeBackExactly() throws Exception {
        var attributes = new LinkedHashMap<String, Object>();
        attributes.put("用地", Map.of("亩", new BigDecimal("60.50")));
        attributes.put("园区", "海峡科技园");
        attributes.put("标签", List.of("一带一路", 7));
        var arrived = arrival("1", "2015-01-10", "1234.5678万元");

        store.write(List.of(funded("P1", arrived).withAttributes(attributes)), OFFICE);

        var read = reopened().find(Project.class, "P1").orElseThrow();
        assertThat(read.attributes()).isEqualTo(attributes);
        assertThat(List.copyOf(read.attributes().keySet())).containsExactly("用地", "园区", "标签");
        assertThat(read.arrivals()).containsExactly(arrived);
    }

    @Test
    void fieldsThatThisVersionDoesNotKnowSurviveARewriteAtEveryDepth() throws Exception {
        store.write(List.of(funded("P1", arrival("1", "2015-01-10", "5000万元"))), OFFICE);
        database.getCollection("projects")
                .updateOne(
                        Filters.eq("_id", "P1"),
                        Updates.combine(
                                Updates.set("future", new Document("deep", List.of(1, 2))),
                                Updates.set("planned.fxRate", "6.2"),
                                Updates.set("arrivals.0.evidence", "进账单")));
        store.reload();
        var afresh = new MongoStore(database, Clock.systemUTC());
        afresh.open(Instant.EPOCH);

        afresh.write(List.of(afresh.ledger().find(Project.class, "P1").orElseThrow()), OFFICE);

        var stored =
                database.getCollection("projects").find(Filters.eq("_id", "P1")).first();
        assertThat(stored.getInteger("version")).isEqualTo(2);
        assertThat(stored.get("future", Document.class).getList("deep", Integer.class))
                .containsExactly(1, 2);
        assertThat(stored.getEmbedded(List.of("planned", "fxRate"), String.class))
                .isEqualTo("6.2");
        assertThat(stored.getList("arrivals", Document.class).get(0).getString("evidence"))
                .isEqualTo("进账单");
    }

    @Test
    void aWriteThatWasNeverCommittedIsUndoneWhenTheStoreOpens() {
        database.getCollection("pending")
                .insertOne(new Document("_id", "c1").append("at", Instant.now().minusSeconds(60)));
        database.getCollection(Writes.HISTORY)
                .insertOne(new Document("_id", "projects/P9@1")
                        .append("kind", "projects")
                        .append("commit", "c1"));

        assertThat(reopened().projects()).isEmpty();

        assertThat(database.getCollection(Writes.HISTORY).countDocuments()).isZero();
        assertThat(database.getCollection("pending").countDocuments()).isZero();
    }

    @Test
    void aCommittedWriteThatWasInterruptedIsFinishedWhenTheStoreOpens() throws Exception {
        store.write(List.of(project("P1")), OFFICE);
        var commit = database.getCollection(Writes.COMMITS).find().first().getString("_id");
        database.getCollection("projects").deleteMany(new Document());
        database.getCollection("pending")
                .insertOne(
                        new Document("_id", commit).append("at", Instant.now().minusSeconds(60)));

        assertThat(reopened().projects()).extracting(Project::code).containsExactly("P1");
    }

    @Test
    void theDemonstrationFillsAnEmptyStoreAndComesBackEqual() throws Exception {
        var seeds = Seeds.demonstration();

        store.write(seeds, OFFICE);

        assertThat(reopened().projects()).hasSameSizeAs(store.ledger().projects());
        for (LedgerRecord seed : seeds) {
            var stored = store.ledger().find(seed.getClass(), seed.code()).orElseThrow();
            assertThat(reopened(seed)).isEqualTo(stored);
        }
    }

    private Ledger reopenedOnce;

    private LedgerRecord reopened(LedgerRecord seed) {
        if (reopenedOnce == null) {
            reopenedOnce = reopened();
        }
        return reopenedOnce.find(seed.getClass(), seed.code()).orElseThrow();
    }

    private Ledger reopened() {
        var again = new MongoStore(database, Clock.systemUTC());
        again.open(Instant.now().plusSeconds(1));
        return again.ledger();
    }

    private Project current(String code) {
        return store.ledger().find(Project.class, code).orElseThrow();
    }

    private static String name(LoggedVersion logged) {
        var version = logged.version();
        return version.record().code() + "@" + version.number();
    }

    private static ChangeFeed follow(MongoStore store) {
        return ChangeFeed.open(store, Clock.systemUTC(), () -> store.open(Instant.EPOCH), false);
    }
}
