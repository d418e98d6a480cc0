package org.zhaoshang.store;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How we deal with a MongoDB (连接限额). An address may say more, such as {@code maxPoolSize}; these stand above it.
 *
 * @param patience for how long an answer to somebody who waits may take, before the database counts as away; 0 is for ever
 * @param connecting how long it may take to open a connection
 * @param reading how long any answer may take, of the preparations of a start and of a backup too
 * @param heartbeat how often each server is looked after
 * @param connections how many there may be at once
 */
@ConfigurationProperties("zhaoshang.store")
record StoreLimits(
        @DefaultValue("1500ms") Duration patience,
        @DefaultValue("1s") Duration connecting,
        @DefaultValue("2m") Duration reading,
        @DefaultValue("1s") Duration heartbeat,
        @DefaultValue("50") int connections) {

    /** Of a server in this process, which is there as long as we are, and for what is not in a hurry, such as a backup. */
    static final StoreLimits UNHURRIED =
            new StoreLimits(Duration.ZERO, Duration.ofSeconds(10), Duration.ofMinutes(10), Duration.ofSeconds(10), 50);

    /**
     * How long it may take to find a server of the replica set that is there: not less than patience. Where it is less, the driver
     * (5.6.5) ends a change stream that needs another connection and was begun longer ago than this, although nothing is wrong.
     */
    Duration finding() {
        return connecting.compareTo(patience) < 0 ? patience : connecting;
    }
}
