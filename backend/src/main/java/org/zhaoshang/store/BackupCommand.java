package org.zhaoshang.store;

import com.mongodb.MongoException;
import com.mongodb.client.MongoDatabase;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.h2.mvstore.MVStoreException;
import org.springframework.boot.Banner;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Configuration;
import org.zhaoshang.shared.Text;

/**
 * {@code backup FILE} and {@code restore FILE} in place of starting the application: the store that its settings name, embedded
 * or MongoDB, into one file or out of it.
 */
public final class BackupCommand {

    private static final String BACKUP = "backup";
    private static final String RESTORE = "restore";

    private BackupCommand() {}

    @Configuration(proxyBeanMethods = false)
    @EnableConfigurationProperties(StoreProperties.class)
    static class Settings {}

    private interface Work {
        Text on(MongoDatabase database) throws IOException, UnusableArchive;
    }

    /** Whether the arguments of the application ask for it. */
    public static boolean isMeant(String... arguments) {
        return arguments.length > 0 && Set.of(BACKUP, RESTORE).contains(arguments[0]);
    }

    /** @return 0 when it is done; 1 when it cannot be, after telling why */
    public static int run(String... arguments) {
        var outcome = outcome(arguments);
        System.out.println(outcome.text().zh() + "\n" + outcome.text().en());
        return outcome.done() ? 0 : 1;
    }

    private record Outcome(boolean done, Text text) {

        static Outcome refused(Text text) {
            return new Outcome(false, text);
        }
    }

    private static Outcome outcome(String... arguments) {
        var names = Arrays.stream(arguments)
                .skip(1)
                .filter(argument -> !argument.startsWith("--"))
                .toList();
        try {
            return new Outcome(true, done(arguments, names));
        } catch (UnusableArchive e) {
            return Outcome.refused(e.words());
        } catch (FileAlreadyExistsException e) {
            return Outcome.refused(new Text("文件已存在：" + e.getFile(), "the file is there already: " + e.getFile()));
        } catch (NoSuchFileException e) {
            return Outcome.refused(new Text("没有这个文件或文件夹：" + e.getFile(), "no such file or folder: " + e.getFile()));
        } catch (AccessDeniedException e) {
            return Outcome.refused(new Text("没有读写权限：" + e.getFile(), "not permitted to read or write: " + e.getFile()));
        } catch (MVStoreException e) {
            return Outcome.refused(new Text(
                    "数据文件打不开；看板正在运行时请先停止：" + e.getMessage(),
                    "the data file cannot be opened; stop the board if it is running: " + e.getMessage()));
        } catch (IOException | MongoException | InvalidPathException e) {
            return Outcome.refused(new Text("失败：" + e.getMessage(), "failed: " + e.getMessage()));
        }
    }

    private static Text done(String[] arguments, List<String> names) throws IOException, UnusableArchive {
        if (names.size() != 1) {
            throw new UnusableArchive(new Text("用法：backup 文件 或 restore 文件", "usage: backup FILE or restore FILE"));
        }
        var file = Path.of(names.get(0)).toAbsolutePath();
        return arguments[0].equals(BACKUP) ? backup(file, arguments) : restore(file, arguments);
    }

    /** A file of the name is a whole archive at any moment. */
    private static Text backup(Path file, String... arguments) throws IOException, UnusableArchive {
        if (Files.exists(file)) {
            throw new FileAlreadyExistsException(file.toString());
        }
        var part = file.resolveSibling(file.getFileName() + ".part");
        try {
            var words = connected(
                    database -> {
                        try (var out = Files.newOutputStream(part)) {
                            var documents =
                                    Backup.write(database, Instant.now(), out).documents();
                            note(database, "BACKUP", file, documents);
                            return new Text(
                                    "已备份%d条到%s".formatted(documents, file),
                                    "backed up %d documents to %s".formatted(documents, file));
                        }
                    },
                    arguments);
            Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
            return words;
        } finally {
            Files.deleteIfExists(part);
        }
    }

    private static Text restore(Path file, String... arguments) throws IOException, UnusableArchive {
        if (!Files.exists(file)) {
            throw new NoSuchFileException(file.toString());
        }
        try (var archive = Archive.open(file)) {
            return connected(
                    database -> {
                        Restoration.run(archive, database);
                        var manifest = archive.manifest();
                        note(database, "RESTORED", file, manifest.documents());
                        return new Text(
                                "已恢复%d条，备份于%s".formatted(manifest.documents(), manifest.takenAt()),
                                "restored %d documents, backed up at %s"
                                        .formatted(manifest.documents(), manifest.takenAt()));
                    },
                    arguments);
        }
    }

    /** In the audit of the store itself: whoever starts this command is no account of ours, but the machine's user. */
    private static void note(MongoDatabase database, String kind, Path file, long documents) {
        var user = System.getProperty("user.name");
        new AuditStore(database, Clock.systemUTC())
                .append(List.of(AuditEntry.of(
                        kind,
                        Instant.now(),
                        null,
                        1,
                        null,
                        null,
                        String.valueOf(file.getFileName()),
                        new Text(
                                "%d条，由本机用户 %s 执行".formatted(documents, user),
                                "%d documents, by the machine's user %s".formatted(documents, user)),
                        null)));
    }

    private static Text connected(Work work, String... arguments) throws IOException, UnusableArchive {
        var properties = properties(arguments);
        var remote = properties.remote();
        if (remote.isPresent()) {
            return on(remote.get(), work);
        }
        try (var server = EmbeddedServer.on(properties.dataDir())) {
            return on(server.uri(), work);
        }
    }

    private static Text on(String uri, Work work) throws IOException, UnusableArchive {
        try (var client = Clients.of(uri)) {
            return work.on(OpenStore.database(client, uri));
        }
    }

    private static StoreProperties properties(String... arguments) {
        try (var context = new SpringApplicationBuilder(Settings.class)
                .web(WebApplicationType.NONE)
                .bannerMode(Banner.Mode.OFF)
                .logStartupInfo(false)
                .run(arguments)) {
            return context.getBean(StoreProperties.class);
        }
    }
}
