package org.zhaoshang.pictures;

import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.zhaoshang.pictures.Engine.TooLong;

/** A few engines for all who ask, made when they are first needed, and a short queue before them. */
final class Engines {

    /** What is done with an engine. */
    interface Work<T> {
        T with(Engine engine) throws Refused, TooLong;
    }

    private final PictureLimits limits;
    private final Supplier<? extends Engine> makes;
    private final Semaphore free;
    private final AtomicInteger waiting = new AtomicInteger();
    private final ConcurrentLinkedQueue<Engine> resting = new ConcurrentLinkedQueue<>();

    Engines(PictureLimits limits, Supplier<? extends Engine> makes) {
        this.limits = limits;
        this.makes = makes;
        this.free = new Semaphore(limits.atOnce(), true);
    }

    <T> T draw(Work<T> work) throws Refused {
        waitForOne();
        try {
            var rested = resting.poll();
            var engine = rested == null ? makes.get() : rested;
            var done = work.with(engine);
            resting.add(engine); // one that failed in the middle of something is not asked again
            return done;
        } catch (TooLong e) {
            throw Refused.tooLong();
        } finally {
            free.release();
        }
    }

    private void waitForOne() throws Refused {
        if (free.tryAcquire()) {
            return;
        }
        try {
            if (waiting.incrementAndGet() > limits.waiting()
                    || !free.tryAcquire(limits.patience().toMillis(), TimeUnit.MILLISECONDS)) {
                throw Refused.busy();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw Refused.busy();
        } finally {
            waiting.decrementAndGet();
        }
    }
}
