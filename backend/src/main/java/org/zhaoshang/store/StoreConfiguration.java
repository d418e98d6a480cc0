package org.zhaoshang.store;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.mongodb.MongoMetricsCommandListener;
import io.micrometer.core.instrument.binder.mongodb.MongoMetricsConnectionPoolListener;
import java.time.Clock;
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
}
