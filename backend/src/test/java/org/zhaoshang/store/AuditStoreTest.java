package org.zhaoshang.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.MongoException;
import com.mongodb.client.MongoDatabase;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.MongoServerError;
import io.netty.channel.Channel;
import java.lang.reflect.Modifier;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.h2.mvstore.MVStore;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zhaoshang.shared.Text;

/** The audit's log: one after the other without gaps, and never changed. */
class AuditStoreTest {

    private static final Instant BEGIN = Instant.parse("2015-03-31T01:00:00Z");

    @TempDir
    static Path directory;

    private static EmbeddedServer server;
    private static com.mongodb.client.MongoClient client;

    /** The database whose inserts arrive without an answer. */
    private static volatile String mute = "";

    private MongoDatabase database;

    @BeforeAll
    static void open() {
        server = EmbeddedServer.on(directory, Mute::new);
        client = Clients.of(server.uri());
    }

    @AfterAll
    static void close() {
        client.close();
        server.close();
    }

    @BeforeEach
    void anotherDatabase() {
        database = client.getDatabase("audit" + UUID.randomUUID().toString().substring(0, 8));
    }

    @Test
    void whatIsKeptIsReadAsItWas() {
        var store = at(BEGIN);
        var whole = new AuditEntry(
                "one",
                0,
                "REFUSED",
                BEGIN,
                BEGIN.plusSeconds(9),
                7,
                "李娜",
                "10.0.0.1",
                "Query.audit",
                new Text("无权", "not allowed"),
                "r-1");
        store.append(List.of(whole, entry("two")));

        assertThat(store.before(store.end(), 10)).containsExactly(entry("two").numbered(2), whole.numbered(1));
        assertThat(store.before(2, 10)).containsExactly(whole.numbered(1));
        assertThat(store.before(1, 10)).isEmpty();
    }

    @Test
    void processesThatWriteAtOnceLeaveNoGapAndNoDouble() {
        var writers = IntStream.range(0, 4)
                .mapToObj(writer -> CompletableFuture.runAsync(() -> {
                    var store = at(BEGIN);
                    for (var batch = 0; batch < 10; batch++) {
                        store.append(List.of(entry(writer + "-" + batch + "a"), entry(writer + "-" + batch + "b")));
                    }
                }))
                .toList();
        writers.forEach(CompletableFuture::join);

        var all = at(BEGIN).before(at(BEGIN).end(), 500);
        assertThat(all)
                .extracting(AuditEntry::number)
                .containsExactlyElementsOf(
                        LongStream.range(0, 80).map(i -> 80 - i).boxed().toList());
        assertThat(all).extracting(AuditEntry::id).doesNotHaveDuplicates();
    }

    @Test
    void whatArrivedWithoutAnAnswerIsNotKeptTwiceWhoeverReadsMeanwhile() {
        var store = at(BEGIN);
        store.append(List.of(entry("one")));
        var given = List.of(entry("two"), entry("three"));
        mute = database.getName();
        assertThatThrownBy(() -> store.append(given)).isInstanceOf(MongoException.class);
        mute = "";

        assertThat(store.end()).isEqualTo(4);
        store.append(given);
        store.append(List.of(entry("four")));
        assertThat(store.before(store.end(), 10))
                .extracting(AuditEntry::id)
                .containsExactly("four", "three", "two", "one");
    }

    @Test
    void tooOldIsTakenOutFromTheOldestEndAndTheNumbersGoOn() {
        for (var day = 0; day < 10; day++) {
            at(BEGIN.plus(Duration.ofDays(day))).append(List.of(entry("a" + day), entry("b" + day)));
        }
        var later = at(BEGIN.plus(Duration.ofDays(10)));

        assertThat(later.firstKeptSince(BEGIN.plus(Duration.ofDays(3)))).isEqualTo(7);
        assertThat(later.removeKeptBefore(BEGIN.plus(Duration.ofDays(3)))).isEqualTo(6);
        assertThat(later.removeKeptBefore(BEGIN.plus(Duration.ofDays(3)))).isZero();
        assertThat(later.first()).isEqualTo(7);
        assertThat(later.before(later.end(), 500))
                .hasSize(14)
                .last()
                .satisfies(oldest -> assertThat(oldest.id()).isEqualTo("a3"));
        assertThat(later.removeKeptBefore(BEGIN.plus(Duration.ofDays(99)))).isEqualTo(13);
        var another = at(BEGIN.plus(Duration.ofDays(11)));
        another.append(List.of(entry("new")));
        assertThat(another.before(another.end(), 500))
                .extracting(AuditEntry::number)
                .containsExactly(21L, 20L);
    }

    @Test
    void thereIsNoWayToChangeAnEvent() {
        assertThat(Arrays.stream(AuditStore.class.getDeclaredMethods())
                        .filter(method -> Modifier.isPublic(method.getModifiers()))
                        .map(method -> method.getName()))
                .containsExactlyInAnyOrder("append", "end", "first", "before", "firstKeptSince", "removeKeptBefore");
    }

    private AuditStore at(Instant now) {
        return new AuditStore(database, Clock.fixed(now, ZoneOffset.UTC));
    }

    private static AuditEntry entry(String id) {
        return new AuditEntry(id, 0, "SIGN_IN", BEGIN, null, 1, "admin", null, null, null, null);
    }

    private static final class Mute extends DurableBackend {

        Mute(MVStore store) {
            super(store);
        }

        @Override
        public Document handleCommand(Channel channel, String databaseName, String command, Document query) {
            var answer = super.handleCommand(channel, databaseName, command, query);
            if (command.equals("insert") && databaseName.equals(mute)) {
                throw new MongoServerError(1, "InternalError", "the answer is lost");
            }
            return answer;
        }
    }
}
