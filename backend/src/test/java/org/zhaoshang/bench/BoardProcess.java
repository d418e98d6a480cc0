package org.zhaoshang.bench;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.zhaoshang.ledger.Chain;
import org.zhaoshang.ledger.Project;
import org.zhaoshang.ledger.Stamp;
import org.zhaoshang.store.EmbeddedStore;
import org.zhaoshang.store.VersionConflict;

/** The application in a process of its own, as it is run, with a large ledger in its embedded store. */
final class BoardProcess implements AutoCloseable {

    /** As Maven packages it. */
    private static final String JAR = "target/zhaoshang.jar";

    private static final Duration LONGEST_START = Duration.ofMinutes(2);

    private static final Pattern OPTION = Pattern.compile("\"(-XX:[^\"]+)\"");
    private static final Pattern USED = Pattern.compile("used (\\d+)K");

    private final int port;
    private final Process process;

    private BoardProcess(int port, Process process) {
        this.port = port;
        this.process = process;
    }

    /** The options of Java with which the image runs, as far as this Java has them, and some more. */
    static String[] asImage(String... more) throws IOException {
        var options = new ArrayList<>(List.of("-XX:+IgnoreUnrecognizedVMOptions"));
        OPTION.matcher(Files.readString(Path.of("Dockerfile")))
                .results()
                .forEach(option -> options.add(option.group(1)));
        options.addAll(List.of(more));
        return options.toArray(String[]::new);
    }

    static BoardProcess start(Path directory, int projects, String... options)
            throws IOException, InterruptedException, VersionConflict {
        fill(directory.resolve("data"), projects);
        var port = free();
        var command = new ArrayList<>(List.of(ofJava("java")));
        command.addAll(Arrays.asList(options));
        command.addAll(List.of(
                "-jar",
                JAR,
                "--server.port=" + port,
                "--zhaoshang.demo=false",
                "--zhaoshang.admin-password=" + LargeBoard.PASSWORD,
                "--zhaoshang.data-dir=" + directory.resolve("data")));
        var log = directory.resolve("server.log").toFile();
        var process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(log)
                .start();
        Runtime.getRuntime().addShutdownHook(new Thread(process::destroy));
        awaitReady(port, process);
        return new BoardProcess(port, process);
    }

    private static void fill(Path data, int projects) throws VersionConflict {
        try (var embedded = new EmbeddedStore(data, Clock.systemUTC())) {
            var store = embedded.store();
            var records = LargeBoard.records(store.ledger(), projects).stream()
                    .map(record ->
                            record instanceof Project || record instanceof Chain ? record.stamped(Stamp.NONE) : record)
                    .toList();
            store.write(records, LargeBoard.BENCH);
        }
    }

    private static int free() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    private static void awaitReady(int port, Process process) throws IOException, InterruptedException {
        var until = System.nanoTime() + LONGEST_START.toNanos();
        while (!isReady(port)) {
            if (!process.isAlive() || System.nanoTime() > until) {
                throw new IOException("the board does not start");
            }
            Thread.sleep(200);
        }
    }

    private static boolean isReady(int port) {
        try {
            var asked = URI.create("http://localhost:" + port + "/actuator/health/readiness")
                    .toURL();
            return ((HttpURLConnection) asked.openConnection()).getResponseCode() == HttpURLConnection.HTTP_OK;
        } catch (IOException e) {
            return false;
        }
    }

    int port() {
        return port;
    }

    /** MB of heap that are in use once what nobody needs is gone. */
    long live() throws IOException, InterruptedException {
        jcmd("GC.run");
        var used = USED.matcher(jcmd("GC.heap_info"));
        return used.find() ? Long.parseLong(used.group(1)) >> 10 : -1;
    }

    private String jcmd(String command) throws IOException, InterruptedException {
        var asked = new ProcessBuilder(ofJava("jcmd"), String.valueOf(process.pid()), command).start();
        var told = new String(asked.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        asked.waitFor();
        return told;
    }

    private static String ofJava(String tool) {
        return Path.of(System.getProperty("java.home"), "bin", tool).toString();
    }

    /** MB of memory that the process has, where the system tells (Linux). */
    long resident() throws IOException {
        var status = Path.of("/proc", String.valueOf(process.pid()), "status");
        if (!Files.exists(status)) {
            return -1;
        }
        return Files.readAllLines(status).stream()
                .filter(line -> line.startsWith("VmRSS:"))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) >> 10)
                .findFirst()
                .orElse(-1);
    }

    @Override
    public void close() {
        process.destroy();
    }
}
