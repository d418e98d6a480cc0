package org.zhaoshang.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zhaoshang.ledger.Fixtures.project;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.io.TempDir;
import org.zhaoshang.ledger.Project;

/** A process that writes is killed in the middle of it; what it had acknowledged must be there, and nothing half. */
class KillTest {

    private static final int BATCH = 25;

    @TempDir
    Path directory;

    @RepeatedTest(5)
    void everyAcknowledgedWriteSurvivesAndNoBatchIsHalfThere() throws Exception {
        var writer = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Writer.class.getName(),
                        directory.toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        var acknowledged = new ArrayList<String>();
        try (var out = new BufferedReader(new InputStreamReader(writer.getInputStream(), StandardCharsets.UTF_8))) {
            for (var line = out.readLine(); line != null; line = out.readLine()) {
                if (line.startsWith("ack ")) {
                    acknowledged.add(line.substring(4));
                }
                if (acknowledged.size() == 30) {
                    writer.toHandle().destroyForcibly(); // kill -9; what it printed until then was acknowledged
                }
            }
        }
        writer.waitFor();

        try (var open = OpenStore.embedded(directory, false, Clock.systemUTC())) {
            var batches = open.store().ledger().projects().stream()
                    .map(Project::code)
                    .map(code -> code.substring(0, code.indexOf('-')))
                    .toList();
            assertThat(acknowledged).hasSizeGreaterThanOrEqualTo(30);
            assertThat(batches).containsAll(acknowledged);
            assertThat(batches.stream().distinct().toList())
                    .allSatisfy(batch ->
                            assertThat(batches.stream().filter(batch::equals)).hasSize(BATCH));
        }
    }

    /** Runs in the process that is killed: writes batches as fast as it can and says so after each. */
    static final class Writer {

        private Writer() {}

        public static void main(String[] arguments) throws VersionConflict, IOException {
            var open = OpenStore.embedded(Path.of(arguments[0]), false, Clock.systemUTC());
            for (var batch = 0; batch < 100_000; batch++) {
                var name = "B" + batch;
                List<Project> projects = IntStream.range(0, BATCH)
                        .mapToObj(i -> project(name + "-" + i))
                        .toList();
                open.store().write(projects, new Author("writer", "kill test"));
                System.out.println("ack " + name);
                System.out.flush();
            }
        }
    }
}
