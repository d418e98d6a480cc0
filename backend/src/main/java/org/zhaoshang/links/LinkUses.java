package org.zhaoshang.links;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;
import org.zhaoshang.store.Aside;
import org.zhaoshang.store.LinkStore;

/**
 * Counts how often links are used. A frame on a wall asks all day: it is written down once a minute, and counted on where the
 * database is away.
 */
@Component
class LinkUses {

    private static final Duration PAUSE = Duration.ofMinutes(1);

    private record Uses(Instant written, long since) {

        Uses and(long more) {
            return new Uses(written, since + more);
        }
    }

    private final LinkStore store;
    private final Clock clock;
    private final Map<String, Uses> uses = new ConcurrentHashMap<>();

    LinkUses(LinkStore store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    void note(String id) {
        var now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        var due = new long[1];
        uses.compute(id, (key, known) -> {
            var counted = (known == null ? new Uses(Instant.EPOCH, 0) : known).and(1);
            if (now.isBefore(counted.written().plus(PAUSE))) {
                return counted;
            }
            due[0] = counted.since();
            return new Uses(now, 0);
        });
        if (due[0] > 0) {
            Aside.write(
                    () -> store.noteUses(id, now, due[0]),
                    () -> uses.computeIfPresent(id, (key, known) -> known.and(due[0])));
        }
    }
}
