package org.zhaoshang.bench;

import com.sun.tools.attach.AttachNotSupportedException;
import com.sun.tools.attach.VirtualMachine;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryMXBean;
import java.net.HttpURLConnection;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import javax.management.remote.JMXConnector;
import javax.management.remote.JMXConnectorFactory;
import javax.management.remote.JMXServiceURL;
import org.zhaoshang.ledger.Chain;
import org.zhaoshang.ledger.Project;
import org.zhaoshang.ledger.Stamp;
import org.zhaoshang.store.EmbeddedStore;
import org.zhaoshang.store.VersionConflict;

/** The application in a process of its own, as it is run, with a large ledger in its embedded store. */
final class BoardProcess implements AutoCloseable {

    private static final String JAR = System.getProperty("load.jar", "target/zhaoshang.jar");
    private static final Duration LONGEST_START = Duration.ofMinutes(2);

    private final int port;
    private final Process process;
    private final JMXConnector management;
    private final MemoryMXBean memory;

    private BoardProcess(int port, Process process) throws IOException, AttachNotSupportedException {
        this.port = port;
        this.process = process;
        var machine = VirtualMachine.attach(String.valueOf(process.pid()));
        this.management = JMXConnectorFactory.connect(new JMXServiceURL(machine.startLocalManagementAgent()));
        this.memory = ManagementFactory.newPlatformMXBeanProxy(
                management.getMBeanServerConnection(), ManagementFactory.MEMORY_MXBEAN_NAME, MemoryMXBean.class);
        machine.detach();
    }

    static BoardProcess start(Path directory, int projects, String... options)
            throws IOException, InterruptedException, VersionConflict, AttachNotSupportedException {
        fill(directory.resolve("data"), projects);
        var port = free();
        var command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
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
    long live() {
        memory.gc();
        return memory.getHeapMemoryUsage().getUsed() >> 20;
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
    public void close() throws IOException {
        management.close();
        process.destroy();
    }
}
