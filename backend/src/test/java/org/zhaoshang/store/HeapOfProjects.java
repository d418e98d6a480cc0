package org.zhaoshang.store;

import java.util.ArrayList;
import java.util.List;
import org.zhaoshang.bench.GeneratedLedger;
import org.zhaoshang.ledger.Ledger;
import org.zhaoshang.ledger.LedgerRecord;

/** How much heap a project takes once it was read from the store, with its arrivals and attributes. */
public final class HeapOfProjects {

    private static final int PROJECTS = 100_000;

    private HeapOfProjects() {}

    public static void main(String[] arguments) {
        measure(1_000); // classes and caches are not the projects'
        System.out.printf("%d bytes of heap a project%n", measure(PROJECTS));
    }

    private static long measure(int count) {
        var before = used();
        var ledger = read(count);
        var after = used();
        if (ledger.projects().size() != count) {
            throw new IllegalStateException();
        }
        return (after - before) / count;
    }

    private static Ledger read(int count) {
        var kind = Kind.named("projects");
        List<LedgerRecord> decoded = new ArrayList<>(count);
        for (var project : new GeneratedLedger().projects(count)) {
            decoded.add(kind.decode(kind.encode(project)));
        }
        return Ledger.of(decoded);
    }

    private static long used() {
        for (var i = 0; i < 5; i++) {
            System.gc();
        }
        var runtime = Runtime.getRuntime();
        return runtime.totalMemory() - runtime.freeMemory();
    }
}
