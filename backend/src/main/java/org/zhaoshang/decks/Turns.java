package org.zhaoshang.decks;

import java.io.IOException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.http.HttpStatus;
import org.zhaoshang.pictures.Refused;
import org.zhaoshang.shared.Text;

/** A few decks at once, and a short queue before them. */
final class Turns {

    private static final Text BUSY =
            new Text("正在制作的幻灯片太多，请稍后再试", "too many presentations are being made: try again in a moment");

    private final DeckLimits limits;
    private final Semaphore free;
    private final AtomicInteger waiting = new AtomicInteger();

    /** What is done in a turn. */
    interface Work<T> {
        T done() throws Refused, BadDeck, IOException;
    }

    Turns(DeckLimits limits) {
        this.limits = limits;
        this.free = new Semaphore(limits.atOnce(), true);
    }

    <T> T take(Work<T> work) throws Refused, BadDeck, IOException {
        if (!free.tryAcquire()) {
            waitForOne();
        }
        try {
            return work.done();
        } finally {
            free.release();
        }
    }

    private void waitForOne() throws Refused {
        try {
            if (waiting.incrementAndGet() > limits.waiting()
                    || !free.tryAcquire(limits.patience().toMillis(), TimeUnit.MILLISECONDS)) {
                throw busy();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw busy();
        } finally {
            waiting.decrementAndGet();
        }
    }

    private static Refused busy() {
        return Refused.because(HttpStatus.SERVICE_UNAVAILABLE, BUSY);
    }
}
