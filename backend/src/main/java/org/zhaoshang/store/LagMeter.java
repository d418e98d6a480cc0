package org.zhaoshang.store;

import com.mongodb.MongoException;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;
import org.zhaoshang.shared.DaemonThreads;

/**
 * How far the snapshot is behind the database (快照滞后). The database is asked beside, so that nobody who collects metrics waits for
 * it; and not by the change feed, which may be what has stopped. An embedded store has nobody to be behind.
 */
@Component
class LagMeter implements MeterBinder, DisposableBean {

    private static final Duration EACH = Duration.ofSeconds(5);

    private final MongoStore store;
    private final ScheduledExecutorService timer =
            Executors.newSingleThreadScheduledExecutor(DaemonThreads.named("snapshot-lag"));

    /** Not a number where the database does not answer. */
    private volatile double commits;

    LagMeter(OpenStore open) {
        store = open.store();
        if (open.server() == null) {
            commits = Double.NaN;
            timer.scheduleWithFixedDelay(this::ask, 0, EACH.toSeconds(), TimeUnit.SECONDS);
        }
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        Gauge.builder("zhaoshang.snapshot.revision.lag", this, meter -> meter.commits)
                .description("how many commits the database has that the snapshot does not show yet")
                .register(registry);
    }

    synchronized void ask() {
        try {
            commits = store.isOpen() ? store.behind() : Double.NaN;
        } catch (StoreAway | MongoException e) {
            commits = Double.NaN;
        }
    }

    @Override
    public void destroy() {
        timer.shutdownNow();
    }
}
