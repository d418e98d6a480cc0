package org.zhaoshang.store;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.TimeGauge;
import io.micrometer.core.instrument.binder.MeterBinder;
import io.micrometer.core.instrument.binder.mongodb.MongoMetricsCommandListener;
import io.micrometer.core.instrument.binder.mongodb.MongoMetricsConnectionPoolListener;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Opens the store that the properties name. */
@Configuration(proxyBeanMethods = false)
class StoreConfiguration {

    @Bean(destroyMethod = "close")
    OpenStore openStore(
            StoreProperties properties, StoreLimits limits, Clock clock, ObjectProvider<MeterRegistry> registry) {
        var listeners = new Clients.Listeners(
                registry.stream().map(MongoMetricsConnectionPoolListener::new).toList(),
                registry.stream().map(MongoMetricsCommandListener::new).toList());
        return properties
                .remote()
                .map(uri -> OpenStore.remote(uri, clock, limits, listeners))
                .orElseGet(() -> OpenStore.embedded(properties.dataDir(), properties.demo(), clock, listeners));
    }

    @Bean
    Store store(OpenStore open) {
        return open.store();
    }

    /** Whether the database answers, and for how long it has not. */
    @Bean
    MeterBinder storeMetrics(Store store, Clock clock) {
        return registry -> {
            Gauge.builder(
                            "zhaoshang.store.reachable",
                            store,
                            each -> each.currentUntil().isEmpty() ? 1 : 0)
                    .description("1 where the database answers, 0 where the board goes on without it")
                    .register(registry);
            TimeGauge.builder(
                            "zhaoshang.store.away",
                            store,
                            TimeUnit.MILLISECONDS,
                            each -> each.currentUntil()
                                    .map(since -> Duration.between(since, clock.instant())
                                            .toMillis())
                                    .orElse(0L))
                    .description("for how long the database has not answered")
                    .register(registry);
        };
    }
}
