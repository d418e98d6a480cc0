package org.zhaoshang.store;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.TimeGauge;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.springframework.stereotype.Component;

/** Which snapshot (快照) is shown and how old it is; whether the database answers, and for how long it has not. */
@Component
class StoreMeters implements MeterBinder {

    private final Store store;
    private final Clock clock;

    StoreMeters(Store store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        Gauge.builder(
                        "zhaoshang.snapshot.revision",
                        store,
                        shown -> shown.ledger().revision())
                .description(
                        "how many versions of records the snapshot has seen; less on one replica than on another is lag")
                .register(registry);
        Gauge.builder("zhaoshang.snapshot.age", store, this::age)
                .description("since the newest version in the snapshot was written")
                .baseUnit("seconds")
                .register(registry);
        Gauge.builder(
                        "zhaoshang.store.reachable",
                        store,
                        asked -> asked.currentUntil().isEmpty() ? 1 : 0)
                .description("1 where the database answers, 0 where the board goes on without it")
                .register(registry);
        TimeGauge.builder("zhaoshang.store.away", store, TimeUnit.MILLISECONDS, this::away)
                .description("for how long the database has not answered")
                .register(registry);
    }

    private double age(Store shown) {
        return Duration.between(shown.ledger().recordedAt(), clock.instant()).toMillis() / 1_000.0;
    }

    private double away(Store asked) {
        return asked.currentUntil()
                .map(since -> Duration.between(since, clock.instant()).toMillis())
                .orElse(0L);
    }
}
