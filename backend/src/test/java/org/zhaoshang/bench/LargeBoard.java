package org.zhaoshang.bench;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import org.zhaoshang.Zhaoshang;
import org.zhaoshang.ledger.Department;
import org.zhaoshang.ledger.Indicator;
import org.zhaoshang.ledger.Industry;
import org.zhaoshang.ledger.Issuer;
import org.zhaoshang.ledger.Ledger;
import org.zhaoshang.ledger.LedgerRecord;
import org.zhaoshang.ledger.Target;
import org.zhaoshang.store.Author;
import org.zhaoshang.store.MemoryStore;
import org.zhaoshang.store.Store;

/** The application as it runs, on a large ledger in memory. */
final class LargeBoard implements AutoCloseable {

    static final LocalDate DAY = LocalDate.of(2015, 3, 31);
    static final Author BENCH = new Author("bench", "bench");
    static final String PASSWORD = "a good password";
    private static final int PROJECTS = Integer.getInteger("projects", 100_000);

    private final MemoryStore store = new MemoryStore(Ledger.empty());
    private final List<LedgerRecord> records = new ArrayList<>();
    private final ConfigurableApplicationContext running;

    private LargeBoard(Class<?>... besides) {
        running = new SpringApplicationBuilder(Zhaoshang.class)
                .sources(besides)
                .initializers((GenericApplicationContext context) ->
                        context.registerBean("memory", MemoryStore.class, () -> store, bean -> bean.setPrimary(true)))
                .run(
                        "--server.port=0",
                        "--server.tomcat.max-keep-alive-requests=-1",
                        "--zhaoshang.demo=false",
                        "--zhaoshang.admin-password=" + PASSWORD,
                        "--zhaoshang.data-dir=target/bench-data",
                        "--logging.level.root=WARN");
    }

    static LargeBoard start(Class<?>... besides) {
        var board = new LargeBoard(besides);
        board.fill();
        board.forget();
        return board;
    }

    MemoryStore store() {
        return store;
    }

    /** The same records, of which nothing was ever computed. */
    void forget() {
        store.hold(Ledger.of(records));
    }

    <T> T bean(Class<T> type) {
        return running.getBean(type);
    }

    int port() {
        return running.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
    }

    @Override
    public void close() {
        running.close();
    }

    private void fill() {
        records.addAll(records(running.getBean("store", Store.class).ledger(), PROJECTS));
    }

    /** So many projects, and what they are counted and judged by: the chains, and the reference data with a target for each. */
    static List<LedgerRecord> records(Ledger reference, int projects) {
        var generated = new GeneratedLedger();
        var records = new ArrayList<>(generated.chains());
        records.addAll(generated.projects(projects));
        records.addAll(reference.all(Industry.class));
        records.addAll(reference.all(Department.class));
        for (var indicator : reference.all(Indicator.class)) {
            var target = new Target(
                    2015, Issuer.DISTRICT, BigDecimal.valueOf(50_000), null, false, List.of(), null, Map.of());
            records.add(indicator
                    .withTargets(List.of(target))
                    .withDepartmentShares(Map.of(2015, GeneratedLedger.evenShares())));
        }
        return records;
    }
}
