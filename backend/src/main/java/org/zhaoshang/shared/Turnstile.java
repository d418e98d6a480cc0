package org.zhaoshang.shared;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.LongAdder;

/** Lets in a few at once and has a few wait for that (排队), so that much work does not hold every thread. */
public final class Turnstile {

    private final Semaphore free;
    private final int atOnce;
    private final int most;
    private final Duration patience;
    private final AtomicInteger waiting = new AtomicInteger();
    private final LongAdder refused = new LongAdder();

    /** Too many wait, or for too long. */
    public static final class Full extends Exception {

        private static final long serialVersionUID = 1L;
    }

    /**
     * @param atOnce how many are in at once
     * @param waiting how many may wait
     * @param patience for how long
     */
    public Turnstile(int atOnce, int waiting, Duration patience) {
        this.free = new Semaphore(atOnce, true);
        this.atOnce = atOnce;
        this.most = waiting;
        this.patience = patience;
    }

    /** Whoever is in has to {@link #leave}. */
    public void enter() throws Full {
        if (free.tryAcquire()) {
            return;
        }
        try {
            if (waiting.incrementAndGet() > most || !free.tryAcquire(patience.toMillis(), TimeUnit.MILLISECONDS)) {
                refused.increment();
                throw new Full();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Full();
        } finally {
            waiting.decrementAndGet();
        }
    }

    public void leave() {
        free.release();
    }

    /**
     * Lets it be seen how many are in, how many wait, and how many were sent away.
     *
     * @param of what they are in for
     */
    public void bindTo(MeterRegistry registry, String of) {
        QueueMeters.bind(registry, of, () -> atOnce - free.availablePermits(), waiting::get, refused);
    }
}
