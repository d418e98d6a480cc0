package org.zhaoshang.store;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.client.MongoDatabase;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.bson.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.zhaoshang.audit.AuditKind;
import org.zhaoshang.ledger.Fixtures;

/** Backup and restoration as an administrator does them, and what they refuse. */
class BackupTest {

    @TempDir
    static Path directory;

    private static Path data;
    private static Path archive;

    @BeforeAll
    static void backUpTheDemonstration() {
        data = directory.resolve("data");
        archive = directory.resolve("台账.zip");
        OpenStore.embedded(data, true, Clock.systemUTC()).close();
        assertThat(told("backup", archive.toString(), dataDir(data))).startsWith("0 已备份");
    }

    @Test
    void theDemonstrationIsTheSameInAnotherFolder() {
        var other = directory.resolve("other");

        assertThat(told("restore", archive.toString(), dataDir(other))).startsWith("0 已恢复");

        try (var before = OpenStore.embedded(data, true, Clock.systemUTC());
                var after = OpenStore.embedded(other, false, Clock.systemUTC())) {
            assertThat(after.store().holdsDemonstration()).isTrue();
            assertThat(after.store().ledger().projects())
                    .isNotEmpty()
                    .containsExactlyElementsOf(before.store().ledger().projects());
        }
    }

    @Test
    void theAuditGoesAlongAndTellsOfBoth() {
        var third = directory.resolve("third.zip");
        var from = directory.resolve("noted");
        var to = directory.resolve("noted elsewhere");
        on(
                from,
                database -> new AuditStore(database, Clock.systemUTC())
                        .append(List.of(new AuditEntry(
                                "one",
                                0,
                                "SIGN_IN",
                                Instant.parse("2015-03-31T01:00:00Z"),
                                null,
                                1,
                                "admin",
                                null,
                                null,
                                null,
                                null))));
        OpenStore.embedded(from, false, Clock.systemUTC()).close();

        assertThat(told("backup", third.toString(), dataDir(from))).startsWith("0 已备份");
        assertThat(told("restore", third.toString(), dataDir(to))).startsWith("0 已恢复");

        on(from, database -> assertThat(kinds(database)).containsExactly("BACKUP", "SIGN_IN"));
        on(to, database -> assertThat(kinds(database)).containsExactly("RESTORED", "SIGN_IN"));
        assertThat(Arrays.stream(AuditKind.values()).map(AuditKind::name)).contains("BACKUP", "RESTORED");
    }

    private static List<String> kinds(MongoDatabase database) {
        var store = new AuditStore(database, Clock.systemUTC());
        return store.before(store.end(), 10).stream().map(AuditEntry::kind).toList();
    }

    @Test
    void aFileIsNeverWrittenOverNorAFilledStore() {
        assertThat(told("backup", archive.toString(), dataDir(data))).startsWith("1 文件已存在");
        assertThat(told("restore", archive.toString(), dataDir(data))).startsWith("1 目标中已有数据");
    }

    @Test
    void aRunningBoardIsToldToBeStopped() {
        try (var running = OpenStore.embedded(data, true, Clock.systemUTC())) {
            assertThat(told("backup", directory.resolve("second.zip").toString(), dataDir(data)))
                    .startsWith("1 数据文件打不开");
            assertThat(running.store().ledger().isEmpty()).isFalse();
        }
        assertThat(directory.resolve("second.zip.part")).doesNotExist();
    }

    @Test
    void whatIsNoArchiveIsSaidSo() throws IOException {
        var text = Files.writeString(directory.resolve("text.zip"), "台账");

        assertThat(told("restore", text.toString(), dataDir(directory.resolve("a"))))
                .startsWith("1 这不是备份文件");
        assertThat(told("restore", directory.resolve("none.zip").toString(), dataDir(directory.resolve("a"))))
                .startsWith("1 没有这个文件");
        assertThat(told("backup")).startsWith("1 用法");
    }

    /** Nobody may, on Linux, not even root: a container's folder is often somebody else's. */
    @Test
    @EnabledOnOs(OS.LINUX)
    void whoMayNotWriteThereIsToldSo() {
        assertThat(told("backup", "/sys/kernel/x.zip", dataDir(directory.resolve("unwritable"))))
                .isEqualTo("1 没有读写权限：/sys/kernel/x.zip.part");
    }

    @Test
    void aChangedLineAMissingFileAndAnUnknownFormatAreFound() throws IOException {
        var changed = copy("changed.zip", Map.of("history.ndjson", text -> text.replace("生物", "食品")));
        var missing = copy("missing.zip", Map.of("settings.ndjson", text -> ""));
        var newer = copy(
                "newer.zip", Map.of("manifest.json", text -> text.replaceFirst("\"format\" : 1", "\"format\" : 2")));
        var empty = directory.resolve("empty");

        assertThat(told("restore", changed.toString(), dataDir(empty))).startsWith("1 备份已损坏：history.ndjson");
        assertThat(told("restore", missing.toString(), dataDir(empty))).startsWith("1 备份中的文件与清单不符");
        assertThat(told("restore", newer.toString(), dataDir(empty))).startsWith("1 备份的格式是 2");
    }

    @Test
    void whatWasNotAcknowledgedIsNotInIt() throws Exception {
        try (var open = OpenStore.embedded(directory.resolve("torn"), false, Clock.systemUTC())) {
            var database = open.store().database();
            database.getCollection(Writes.HISTORY)
                    .insertOne(new Document("_id", "projects/TORN@1")
                            .append("commit", "never")
                            .append("kind", "projects"));
            var out = new ByteArrayOutputStream();

            Backup.write(database, Instant.now(), out);

            var file = Files.write(directory.resolve("torn.zip"), out.toByteArray());
            try (var zip = new ZipFile(file.toFile())) {
                var history = new String(
                        zip.getInputStream(zip.getEntry("history.ndjson")).readAllBytes(), UTF_8);
                assertThat(history).isNotEmpty().doesNotContain("TORN");
            }
        }
    }

    /** As if the process had been killed: the note is there, and some of the documents. */
    @Test
    void aRestorationThatWasInterruptedOpensForNobodyAndBeginsAnew() throws Exception {
        var half = directory.resolve("half");
        on(half, database -> {
            database.getCollection(MongoStore.SETTINGS).insertOne(new Document("_id", "restoring"));
            database.getCollection("projects").insertOne(new Document("_id", "HALF"));
            database.getCollection(Writes.HISTORY).insertOne(new Document("_id", "projects/HALF@1"));
        });

        assertThatThrownBy(() -> OpenStore.embedded(half, false, Clock.systemUTC()))
                .hasMessageContaining("上次恢复没有完成");
        assertThat(told("restore", archive.toString(), dataDir(half))).startsWith("0 已恢复");
        try (var open = OpenStore.embedded(half, false, Clock.systemUTC())) {
            assertThat(open.store().ledger().projects())
                    .isNotEmpty()
                    .noneMatch(each -> each.code().equals("HALF"));
            open.store().write(List.of(Fixtures.project("NEW")), new Author("office", "test"));
        }
    }

    private interface Doing {
        void with(MongoDatabase database);
    }

    private static void on(Path folder, Doing doing) {
        try (var server = EmbeddedServer.on(folder);
                var client = Clients.of(server.uri())) {
            doing.with(OpenStore.database(client, server.uri()));
        }
    }

    private static Path copy(String name, Map<String, UnaryOperator<String>> changes) throws IOException {
        var file = directory.resolve(name);
        try (var from = new ZipFile(archive.toFile());
                var to = new ZipOutputStream(Files.newOutputStream(file))) {
            for (var entry : Collections.list(from.entries())) {
                var text = new String(from.getInputStream(entry).readAllBytes(), UTF_8);
                var changed = changes.getOrDefault(entry.getName(), UnaryOperator.identity())
                        .apply(text);
                if (!changed.isEmpty()) {
                    to.putNextEntry(new ZipEntry(entry.getName()));
                    to.write(changed.getBytes(UTF_8));
                }
            }
        }
        return file;
    }

    private static String dataDir(Path folder) {
        return "--zhaoshang.data-dir=" + folder;
    }

    /** What the command answers: its code, and its words. */
    private static String told(String... arguments) {
        var before = System.out;
        var out = new ByteArrayOutputStream();
        System.setOut(new PrintStream(out, true, UTF_8));
        int code;
        try {
            code = BackupCommand.run(arguments);
        } finally {
            System.setOut(before);
        }
        var lines = out.toString(UTF_8)
                .lines()
                .filter(line -> !line.contains(" --- ") && !line.contains("INFO"))
                .toList();
        return code + " " + lines.get(lines.size() - 2);
    }
}
