package org.zhaoshang.exchange;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import org.zhaoshang.bench.GeneratedLedger;
import org.zhaoshang.ledger.Department;
import org.zhaoshang.ledger.Industry;
import org.zhaoshang.ledger.Ledger;
import org.zhaoshang.ledger.LedgerRecord;
import org.zhaoshang.ledger.Person;
import org.zhaoshang.ledger.Stamp;
import org.zhaoshang.store.MemoryStore;

/** Time and heap of exporting and importing a large ledger; run it with the heap that it is to get by with. */
public final class LargeFiles {

    private static final Stamp FIRST = new Stamp(1, Instant.EPOCH, "bench");

    private LargeFiles() {}

    public static void main(String[] arguments) throws IOException, InterruptedException {
        var projects = arguments.length == 0 ? 100_000 : Integer.parseInt(arguments[0]);
        var ledger = ledger(projects);
        System.out.printf("snapshot of %d projects: %d MB%n", projects, used() >> 20);
        var path = Files.createTempFile("zhaoshang-large", ".xlsx");
        measured("export", () -> {
            try (var out = Files.newOutputStream(path)) {
                new LedgerExport().xlsx(ledger, null, Locale.CHINA, out);
            }
        });
        System.out.printf("file: %d MB%n", Files.size(path) >> 20);
        var store = new MemoryStore(ledger);
        measured("import, no change", () -> told(Imported.into(store, new LedgerFile("a.xlsx", path))));
        var empty = new MemoryStore(Ledger.empty());
        measured("import, all new", () -> told(Imported.into(empty, new LedgerFile("a.xlsx", path))));
        Files.delete(path);
    }

    private static void told(Imported imported) {
        System.out.printf(
                "projects %s, arrivals %s, errors %s%n",
                imported.outcome.effects().count(RecordKind.PROJECT),
                imported.outcome.effects().count(RecordKind.ARRIVAL),
                imported.errors().stream().limit(3).toList());
    }

    private static Ledger ledger(int projects) {
        List<LedgerRecord> records = new ArrayList<>(new GeneratedLedger().projects(projects));
        for (var i = 0; i < 10; i++) {
            records.add(new Department("D" + i, "单位" + i, null, Department.Type.PARK, List.of(), Map.of(), FIRST));
        }
        for (var i = 0; i < 30; i++) {
            records.add(new Person("P" + i, "责任人" + i, null, null, null, Map.of(), FIRST));
        }
        for (var i = 0; i < 8; i++) {
            records.add(new Industry("INDUSTRY" + i, "产业" + i, null, false, null, i, List.of(), Map.of(), FIRST));
        }
        return Ledger.of(records);
    }

    private interface Task {
        void run() throws IOException;
    }

    /** Time, and the most that was live after a collection above what was live before. */
    private static void measured(String what, Task task) throws IOException, InterruptedException {
        System.gc();
        var before = used();
        var most = new AtomicLong();
        var running = new AtomicBoolean(true);
        var watcher = new Thread(() -> {
            while (running.get()) {
                System.gc();
                most.accumulateAndGet(used(), Math::max);
                try {
                    Thread.sleep(700);
                } catch (InterruptedException e) {
                    return;
                }
            }
        });
        watcher.start();
        var from = System.nanoTime();
        task.run();
        var seconds = (System.nanoTime() - from) / 1e9;
        running.set(false);
        watcher.interrupt();
        watcher.join();
        System.out.printf(
                "%s: %.1f s, %d MB live above the snapshot at most%n", what, seconds, (most.get() - before) >> 20);
    }

    private static long used() {
        var runtime = Runtime.getRuntime();
        return runtime.totalMemory() - runtime.freeMemory();
    }
}
