package org.zhaoshang.pictures;

import io.micrometer.core.instrument.MeterRegistry;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Supplier;
import org.zhaoshang.pictures.Engine.TooLong;
import org.zhaoshang.shared.Turnstile;

/** A few engines for all who ask, made when they are first needed, and a short queue before them. */
final class Engines implements AutoCloseable {

    /** What is done with an engine. */
    interface Work<T> {
        T with(Engine engine) throws Refused, TooLong;
    }

    private final Supplier<? extends Engine> makes;
    private final Turnstile turnstile;
    private final ConcurrentLinkedQueue<Engine> resting = new ConcurrentLinkedQueue<>();

    Engines(PictureLimits limits, Supplier<? extends Engine> makes) {
        this.makes = makes;
        this.turnstile = new Turnstile(limits.atOnce(), limits.waiting(), limits.patience());
    }

    void bindTo(MeterRegistry registry) {
        turnstile.bindTo(registry, "pictures");
    }

    <T> T draw(Work<T> work) throws Refused {
        try {
            turnstile.enter();
        } catch (Turnstile.Full e) {
            throw Refused.busy();
        }
        try {
            var rested = resting.poll();
            var engine = rested == null ? makes.get() : rested;
            return with(engine, work);
        } catch (TooLong e) {
            throw Refused.tooLong();
        } finally {
            turnstile.leave();
        }
    }

    /** One that failed in the middle of something is not asked again. */
    private <T> T with(Engine engine, Work<T> work) throws Refused, TooLong {
        try {
            var done = work.with(engine);
            resting.add(engine);
            return done;
        } catch (Refused e) {
            resting.add(engine); // there was nothing to draw
            throw e;
        } catch (TooLong | RuntimeException | Error e) {
            engine.close();
            throw e;
        }
    }

    @Override
    public void close() {
        for (var engine = resting.poll(); engine != null; engine = resting.poll()) {
            engine.close();
        }
    }
}
