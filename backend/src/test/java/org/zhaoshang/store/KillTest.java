package org.zhaoshang.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zhaoshang.store.KilledWriter.ADDED;
import static org.zhaoshang.store.KilledWriter.IMPORT;
import static org.zhaoshang.store.KilledWriter.SHARED;
import static org.zhaoshang.store.KilledWriter.SINGLE;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.zhaoshang.ledger.Ledger;
import org.zhaoshang.ledger.LedgerRecord;
import org.zhaoshang.ledger.Project;

/**
 * A process that imports files and writes single records is killed in the middle of one or the other, many times on
 * the same file: whatever it acknowledged in any of its lives is there, and no import is half there. Most of the time it waits
 * for that process, so other tests run beside it.
 */
@Execution(ExecutionMode.CONCURRENT)
@Timeout(value = 3, unit = TimeUnit.HOURS) // in a soak
class KillTest {

    /** More of them in a soak: see the operations of the docs. */
    private static final int KILLS = Integer.getInteger("soak.kills", 20);

    /** How many things it finishes before it is killed in the middle of another, at most. */
    private static final int LONGEST_LIFE = 2;

    @TempDir
    Path directory;

    private final Random random = new Random(20150331);
    private final Set<String> imports = new HashSet<>();
    private final Map<String, Integer> singles = new HashMap<>();

    /** How long the last one took, in nanoseconds, so that the next is hit at any of its steps, on any machine. */
    private long lastImport = 100_000_000;

    private long lastSingle = 10_000_000;
    private int importsInterrupted;
    private int singlesInterrupted;

    @Test
    void everyAcknowledgedWriteSurvivesEveryKillAndNoImportIsHalfThere() throws Exception {
        for (var round = 0; round < KILLS || tooFewAreHit() && round < 2 * KILLS; round++) {
            liveAndDie(round);
            try (var open = OpenStore.embedded(directory, false, Clock.systemUTC())) {
                checkImports(open.store().ledger(), round);
                checkSingles(open.store());
                checkCurrentAgainstHistory(open.store());
            }
        }

        assertThat(importsInterrupted).isGreaterThanOrEqualTo(KILLS / 4);
        assertThat(singlesInterrupted).isGreaterThanOrEqualTo(KILLS / 4);
    }

    /** Some are done before they are killed: then it goes on. */
    private boolean tooFewAreHit() {
        return importsInterrupted < KILLS / 4 || singlesInterrupted < KILLS / 4;
    }

    private void liveAndDie(int round) throws IOException, InterruptedException {
        var writer = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-Xshare:auto",
                        "-cp",
                        System.getProperty("java.class.path"),
                        KilledWriter.class.getName(),
                        directory.toString(),
                        String.valueOf(round))
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        var inImport = round % 2 == 0;
        var left = 1 + random.nextInt(LONGEST_LIFE);
        String doing = null;
        var since = 0L;
        try (var said = new BufferedReader(new InputStreamReader(writer.getErrorStream(), StandardCharsets.UTF_8))) {
            for (var line = said.readLine(); line != null; line = said.readLine()) {
                var name = line.substring(line.indexOf(' ') + 1);
                if (line.startsWith("ack ")) {
                    acknowledge(name, System.nanoTime() - since);
                    doing = null;
                    left--;
                } else if (line.startsWith("begin ")) {
                    doing = name;
                    since = System.nanoTime();
                    if (left <= 0 && name.startsWith("I") == inImport) {
                        LockSupport.parkNanos((long) (random.nextDouble() * (inImport ? lastImport : lastSingle)));
                        writer.toHandle().destroyForcibly(); // kill -9; what it had said by then was acknowledged
                    }
                }
            }
        }
        writer.waitFor();
        assertThat(left).as("what it finished in life " + round).isLessThanOrEqualTo(0);
        count(doing);
    }

    private void acknowledge(String name, long nanos) {
        if (name.startsWith("I")) {
            lastImport = nanos;
            imports.add(name);
        } else {
            lastSingle = nanos;
            var equals = name.indexOf('=');
            singles.put(name.substring(0, equals), Integer.valueOf(name.substring(equals + 1)));
        }
    }

    private void count(@Nullable String interrupted) {
        if (interrupted != null) {
            importsInterrupted += interrupted.startsWith("I") ? 1 : 0;
            singlesInterrupted += interrupted.startsWith("S") ? 1 : 0;
        }
    }

    private void checkImports(Ledger ledger, int round) {
        var added = ledger.projects().stream()
                .filter(project -> project.code().startsWith("I"))
                .collect(Collectors.groupingBy(
                        project -> project.code().substring(0, project.code().indexOf('-')), Collectors.counting()));
        assertThat(added.keySet()).containsAll(imports);
        assertThat(added).allSatisfy((name, rows) -> assertThat(rows).as(name).isEqualTo(ADDED));

        var shared = ledger.projects().stream()
                .filter(project -> project.code().startsWith("共同"))
                .toList();
        assertThat(shared).hasSize(SHARED);
        assertThat(shared.stream()
                        .map(project -> project.attributes().get(IMPORT))
                        .distinct())
                .as("the import that wrote the shared projects last, after life " + round)
                .hasSize(1)
                .allSatisfy(last -> assertThat(added).containsKey((String) last));
        // an import is one version of each, so there are as many versions as imports
        assertThat(shared)
                .allSatisfy(project -> assertThat(project.stamp().version()).isEqualTo(added.size()));
    }

    private void checkSingles(Store store) {
        singles.forEach((code, acknowledged) -> {
            var project = store.ledger().find(Project.class, code).orElseThrow();
            assertThat((Integer) project.attributes().get(SINGLE)).as(code).isBetween(acknowledged, acknowledged + 1);
            assertThat(store.history(Project.class, code))
                    .extracting(version -> version.record().attributes().get(SINGLE))
                    .isEqualTo(descending(project.stamp().version()));
        });
    }

    /** What is current and what the history tells is the same, record by record. */
    private static void checkCurrentAgainstHistory(Store store) {
        var known =
                store.ledger().projects().stream().collect(Collectors.toMap(LedgerRecord::code, Function.identity()));
        var newest = new HashMap<String, LedgerRecord>();
        for (var logged : store.log(new LogQuery(Project.class, null, null, null, null, Integer.MAX_VALUE))) {
            newest.putIfAbsent(
                    logged.version().record().code(), logged.version().record());
        }
        assertThat(newest).isEqualTo(known);
    }

    private static List<Object> descending(int from) {
        return IntStream.iterate(from, n -> n > 0, n -> n - 1)
                .<Object>mapToObj(n -> n)
                .toList();
    }
}
