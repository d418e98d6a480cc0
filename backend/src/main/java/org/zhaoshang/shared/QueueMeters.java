package org.zhaoshang.shared;

import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.Supplier;

/** What is seen of wherever a few are in at once and some wait for that: how many are in, how many wait, how many were sent away. */
public final class QueueMeters {

    private static final String QUEUE = "zhaoshang.queue";

    private QueueMeters() {}

    /** @param of what they are in for */
    public static void bind(
            MeterRegistry registry, String of, Supplier<Number> working, Supplier<Number> waiting, LongAdder refused) {
        Gauge.builder(QUEUE, working).tags("of", of, "state", "working").register(registry);
        Gauge.builder(QUEUE, waiting).tags("of", of, "state", "waiting").register(registry);
        FunctionCounter.builder(QUEUE + ".refused", refused, LongAdder::sum)
                .tag("of", of)
                .register(registry);
    }
}
