package org.zhaoshang.store;

import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/** Well as long as there is something to show: a board without its database goes on, one that has never had it is not ready. */
@Component
class StoreHealthIndicator implements HealthIndicator {

    private final Store store;

    StoreHealthIndicator(Store store) {
        this.store = store;
    }

    @Override
    public Health health() {
        var until = store.currentUntil();
        var health = store.isOpen() ? Health.up() : Health.down();
        until.ifPresent(moment -> health.withDetail("currentUntil", moment.toString()));
        return health.withDetail("reachable", until.isEmpty())
                .withDetail("revision", store.ledger().revision())
                .withDetail("recordedAt", store.ledger().recordedAt().toString())
                .build();
    }
}
