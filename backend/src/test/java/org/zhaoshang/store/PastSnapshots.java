package org.zhaoshang.store;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.zhaoshang.bench.GeneratedLedger;
import org.zhaoshang.ledger.Ledger;
import org.zhaoshang.ledger.LedgerRecord;
import org.zhaoshang.ledger.Project;
import org.zhaoshang.ledger.Stamp;

/**
 * How long it takes to look back at what was known before one correction, and before all of a large ledger was rewritten,
 * and to read the log of its changes.
 */
public final class PastSnapshots {

    private static final int PROJECTS = Integer.getInteger("projects", 100_000);
    private static final Author OFFICE = new Author("office", "bench");

    private PastSnapshots() {}

    public static void main(String[] arguments) throws IOException, VersionConflict {
        var directory = Files.createTempDirectory("zhaoshang-bench");
        try (var open = OpenStore.embedded(directory, false, Clock.systemUTC())) {
            var store = open.store();
            var first = timed("write of all", () -> store.write(unwritten(), OFFICE));
            var one = store.ledger().projects().iterator().next();
            var second = timed("write of one", () -> store.write(List.of(one), OFFICE));
            timed("look back over one", () -> store.ledger(first));
            timed(
                    "write of all again",
                    () -> store.write(List.copyOf(store.ledger().projects()), OFFICE));
            timed("look back over all", () -> store.ledger(second));
            timed("history of one", () -> store.history(Project.class, one.code()));
            store.write(List.of(store.ledger().find(Project.class, one.code()).orElseThrow()), OFFICE);
            timed("first page of the log", () -> store.log(new LogQuery(null, null, null, null, null, 21)));
            timed("it once more", () -> store.log(new LogQuery(null, null, null, null, null, 21)));
            timed("log before all was rewritten", () -> store.log(new LogQuery(null, null, null, second, null, 21)));
            timed("log of nobody", () -> store.log(new LogQuery(null, "nobody", null, null, null, 21)));
        }
    }

    private static List<LedgerRecord> unwritten() {
        return new GeneratedLedger()
                .projects(PROJECTS).stream()
                        .<LedgerRecord>map(project -> project.stamped(Stamp.NONE))
                        .toList();
    }

    private static Instant timed(String what, Work work) throws VersionConflict {
        var start = Instant.now();
        var result = work.run();
        System.out.printf(
                "%s: %d ms%n", what, Duration.between(start, Instant.now()).toMillis());
        return result instanceof Ledger ledger ? ledger.recordedAt() : Instant.EPOCH;
    }

    private interface Work {
        Object run() throws VersionConflict;
    }
}
