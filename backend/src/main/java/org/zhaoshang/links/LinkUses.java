package org.zhaoshang.links;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;
import org.zhaoshang.store.LinkStore;

/** Counts how often links are used. A frame on a wall asks all day: it is written down once a minute. */
@Component
class LinkUses {

    private static final Duration PAUSE = Duration.ofMinutes(1);

    private record Uses(Instant written, long since) {}

    private final LinkStore store;
    private final Clock clock;
    private final Map<String, Uses> uses = new ConcurrentHashMap<>();

    LinkUses(LinkStore store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    void note(String id) {
        var now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        uses.compute(id, (key, known) -> {
            var count = known == null ? 1 : known.since() + 1;
            if (known != null && now.isBefore(known.written().plus(PAUSE))) {
                return new Uses(known.written(), count);
            }
            store.noteUses(id, now, count);
            return new Uses(now, 0);
        });
    }
}
