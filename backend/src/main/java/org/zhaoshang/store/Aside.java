package org.zhaoshang.store;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.zhaoshang.shared.DaemonThreads;

/**
 * Writes down what nobody's answer depends on (附带记录), such as when somebody was last here: beside the request, which waits no
 * longer than one notices, and not at all where the database is away.
 */
public final class Aside {

    /** So that who looks right afterwards finds it. */
    private static final Duration PATIENCE = Duration.ofMillis(250);

    private static final Logger log = LoggerFactory.getLogger(Aside.class);

    private static final ExecutorService WRITER = Executors.newSingleThreadExecutor(DaemonThreads.named("aside"));

    private Aside() {}

    /** @param otherwise what is done where it could not be written */
    public static void write(Runnable write, Runnable otherwise) {
        CompletableFuture.runAsync(() -> attempt(write, otherwise), WRITER)
                .completeOnTimeout(null, PATIENCE.toMillis(), TimeUnit.MILLISECONDS)
                .join();
    }

    public static void write(Runnable write) {
        write(write, () -> {});
    }

    private static void attempt(Runnable write, Runnable otherwise) {
        try {
            write.run();
        } catch (RuntimeException e) {
            if (!(e instanceof StoreAway)) {
                log.warn("something could not be written down", e);
            }
            otherwise.run();
        }
    }
}
