package org.zhaoshang.graphql;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.zhaoshang.requests.SentAway;

/** How long requests take, by operation and by what became of them. */
@Component
class OperationTimes implements SentAway {

    private static final String NAME = "zhaoshang.graphql.requests";
    private static final Duration[] BUCKETS = Stream.of(
                    1, 5, 10, 25, 50, 100, 250, 500, 1_000, 2_500, 5_000, 10_000, 30_000)
            .map(Duration::ofMillis)
            .toArray(Duration[]::new);

    private final MeterRegistry registry;
    private final Map<Key, Timer> timers = new ConcurrentHashMap<>();

    OperationTimes(MeterRegistry registry) {
        this.registry = registry;
    }

    private record Key(String operation, Outcome outcome) {}

    /** A request that is being answered. */
    final class Running {

        private final long begun = System.nanoTime();

        void ended(String operation, Outcome outcome) {
            record(operation, outcome, Duration.ofNanos(System.nanoTime() - begun));
        }
    }

    Running begin() {
        return new Running();
    }

    /** Nobody has read by then what was asked. */
    @Override
    public void sentAway(HttpServletRequest request, Duration after) {
        if (GraphQlEndpoint.PATH.equals(request.getRequestURI())) {
            record(Operations.OTHER, Outcome.BUSY, after);
        }
    }

    private void record(String operation, Outcome outcome, Duration time) {
        timers.computeIfAbsent(new Key(operation, outcome), this::timer).record(time);
    }

    private Timer timer(Key key) {
        return Timer.builder(NAME)
                .description("requests by operation and outcome")
                .tag("operation", key.operation())
                .tag("outcome", key.outcome().label())
                .serviceLevelObjectives(BUCKETS)
                .register(registry);
    }
}
