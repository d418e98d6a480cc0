package org.zhaoshang.store;

import org.springframework.boot.health.contributor.AbstractHealthIndicator;
import org.springframework.boot.health.contributor.Health;
import org.springframework.stereotype.Component;

/** Ready (就绪) is who has read the records once; that the database went away later keeps nobody from reading. */
@Component("snapshot")
class SnapshotHealth extends AbstractHealthIndicator {

    private final Store store;

    SnapshotHealth(Store store) {
        this.store = store;
    }

    @Override
    protected void doHealthCheck(Health.Builder health) {
        var ledger = store.ledger();
        health.status(ledger.isEmpty() ? "OUT_OF_SERVICE" : "UP")
                .withDetail("revision", ledger.revision())
                .withDetail("recordedAt", ledger.recordedAt());
    }
}
