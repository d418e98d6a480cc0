package org.zhaoshang.requests;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * How slowly a body may come (慢速请求): one byte now and then would hold a thread for ever, since the server's own time-out
 * begins anew with each.
 *
 * @param grace so long it may come as it likes
 * @param perSecond so much has to come from then on, reckoned from the beginning
 */
@ConfigurationProperties("zhaoshang.requests.pace")
record Pace(
        @DefaultValue("10s") Duration grace,
        @DefaultValue("4KB") DataSize perSecond) {

    boolean isTooSlow(long bytes, Duration since) {
        return since.compareTo(grace) > 0 && bytes < perSecond.toBytes() * since.toMillis() / 1_000;
    }
}
