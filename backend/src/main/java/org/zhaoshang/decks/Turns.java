package org.zhaoshang.decks;

import io.micrometer.core.instrument.MeterRegistry;
import java.io.IOException;
import org.springframework.http.HttpStatus;
import org.zhaoshang.pictures.Refused;
import org.zhaoshang.shared.Text;
import org.zhaoshang.shared.Turnstile;

/** A few decks at once, and a short queue before them. */
final class Turns {

    private static final Text BUSY =
            new Text("正在制作的幻灯片太多，请稍后再试", "too many presentations are being made: try again in a moment");

    private final Turnstile turnstile;

    /** What is done in a turn. */
    interface Work<T> {
        T done() throws Refused, BadDeck, IOException;
    }

    Turns(DeckLimits limits) {
        this.turnstile = new Turnstile(limits.atOnce(), limits.waiting(), limits.patience());
    }

    void bindTo(MeterRegistry registry) {
        turnstile.bindTo(registry, "decks");
    }

    <T> T take(Work<T> work) throws Refused, BadDeck, IOException {
        try {
            turnstile.enter();
        } catch (Turnstile.Full e) {
            throw Refused.because(HttpStatus.SERVICE_UNAVAILABLE, BUSY);
        }
        try {
            return work.done();
        } finally {
            turnstile.leave();
        }
    }
}
