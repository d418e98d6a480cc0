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
 * done on a thread of its own, since something may take longer than anybody is to wait, and on one alone, since those who are
 * answered meanwhile need the processors.
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
        of(next, shown, most());
    }

    /** The same where it is known how long: what has not begun by then is not begun. */
    void of(Ledger next, Ledger shown, Duration most) {
        var until = System.nanoTime() + most.toNanos();
        CompletableFuture.runAsync(() -> prepare(next, shown, until), THREADS)
                .completeOnTimeout(null, most.toNanos(), TimeUnit.NANOSECONDS)
                .join();
    }

    void shown() {
        shownSince = System.nanoTime();
        kept.forEach(Beforehand::shown);
    }

    private void prepare(Ledger next, Ledger shown, long until) {
        seenHere.set(next);
        try {
            attempt(() -> next.prepareAs(shown, until));
            kept.forEach(beforehand -> attempt(() -> beforehand.prepare(until)));
        } finally {
            seenHere.remove();
        }
    }

    /** Whatever is wrong with one, the others are prepared, and the snapshot is shown. */
    private static void attempt(Runnable work) {
        try {
            work.run();
        } catch (RuntimeException | Error e) { // what was written is on record, and has to be shown
            log.warn("what is looked at cannot be computed beforehand", e);
        }
    }

    /** A part of the time since the last write, so that many of them soon are not held up. */
    private Duration most() {
        var part = Duration.ofNanos(System.nanoTime() - shownSince).dividedBy(5);
        return part.compareTo(MOST) < 0 ? part : MOST;
    }
}
