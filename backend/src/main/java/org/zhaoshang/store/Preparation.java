package org.zhaoshang.store;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.zhaoshang.ledger.Ledger;
import org.zhaoshang.shared.Beforehand;
import org.zhaoshang.shared.DaemonThreads;

/**
 * What is looked at now is computed of the next snapshot before that is shown, or all who look would wait for it together. It is
 * done on threads of its own, since something may take longer than anybody is to wait: what is begun then, is ended.
 */
final class Preparation {

    /** A change is shown, and its writer told, that much later at most. */
    private static final Duration MOST = Duration.ofSeconds(1);

    private static final Logger log = LoggerFactory.getLogger(Preparation.class);

    private static final ExecutorService THREADS = Executors.newCachedThreadPool(DaemonThreads.named("beforehand"));

    private final ThreadLocal<@Nullable Ledger> seenHere = new ThreadLocal<>();
    private final List<Beforehand> kept = new CopyOnWriteArrayList<>();
    private long shownSince = System.nanoTime();

    void add(Beforehand beforehand) {
        kept.add(beforehand);
    }

    /** The snapshot that is prepared on this thread; null on all others. */
    @Nullable
    Ledger seenHere() {
        return seenHere.get();
    }

    /** Returns when all is prepared, or the time is over. */
    void of(Ledger next, Ledger shown) {
        var most = most();
        var until = System.nanoTime() + most.toNanos();
        begin(next, () -> next.prepareAs(shown, until))
                .thenCompose(views -> CompletableFuture.allOf(kept.stream()
                        .map(beforehand -> begin(next, () -> beforehand.prepare(until)))
                        .toArray(CompletableFuture[]::new)))
                .completeOnTimeout(null, most.toNanos(), TimeUnit.NANOSECONDS)
                .join();
    }

    void shown() {
        shownSince = System.nanoTime();
        kept.forEach(Beforehand::shown);
    }

    private CompletableFuture<Void> begin(Ledger next, Runnable work) {
        return CompletableFuture.runAsync(
                        () -> {
                            seenHere.set(next);
                            try {
                                work.run();
                            } finally {
                                seenHere.remove();
                            }
                        },
                        THREADS)
                .exceptionally(failure -> {
                    log.warn("what is looked at cannot be computed beforehand", failure);
                    return null;
                });
    }

    /** A part of the time since the last write, so that many of them soon are not held up. */
    private Duration most() {
        var part = Duration.ofNanos(System.nanoTime() - shownSince).dividedBy(5);
        return part.compareTo(MOST) < 0 ? part : MOST;
    }
}
