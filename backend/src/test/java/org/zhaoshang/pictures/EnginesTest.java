package org.zhaoshang.pictures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpStatus;
import org.springframework.util.unit.DataSize;
import org.zhaoshang.pictures.Engine.TooLong;

/** A thousand pictures at once are drawn a few at a time, and whoever would wait for long is told so. */
class EnginesTest {

    private final AtomicInteger made = new AtomicInteger();
    private final AtomicInteger closed = new AtomicInteger();

    @Test
    void aThousandAtOnceAreDrawnTwoAtATimeOrRefused() throws Exception {
        var engines = engines(10);
        var busy = new AtomicInteger();
        var mostBusy = new AtomicInteger();
        var drawn = new AtomicInteger();
        var refused = new AtomicInteger();
        var threads = Executors.newFixedThreadPool(200);

        for (var i = 0; i < 1000; i++) {
            threads.execute(() -> {
                try {
                    engines.draw(engine -> {
                        mostBusy.accumulateAndGet(busy.incrementAndGet(), Math::max);
                        sleep();
                        return busy.decrementAndGet();
                    });
                    drawn.incrementAndGet();
                } catch (Refused e) {
                    assertThat(e.status()).isEqualTo(HttpStatus.SERVICE_UNAVAILABLE);
                    refused.incrementAndGet();
                }
            });
        }
        threads.shutdown();
        assertThat(threads.awaitTermination(60, TimeUnit.SECONDS)).isTrue();

        assertThat(drawn.get() + refused.get()).isEqualTo(1000);
        assertThat(drawn.get()).isGreaterThanOrEqualTo(12);
        assertThat(refused.get()).isPositive();
        assertThat(mostBusy.get()).isLessThanOrEqualTo(2);
        assertThat(made.get()).isLessThanOrEqualTo(2);
    }

    @Test
    void anEngineThatWasStoppedIsNotAskedAgain() throws Exception {
        var engines = engines(10);
        engines.draw(engine -> "first");

        assertThatThrownBy(() -> engines.draw(engine -> {
                    throw new TooLong();
                }))
                .isInstanceOf(Refused.class);

        assertThat(engines.<String>draw(engine -> "next")).isEqualTo("next");
        assertThat(made.get()).isEqualTo(2);
        assertThat(closed.get()).isEqualTo(1);
        engines.close();
        assertThat(closed.get()).isEqualTo(2);
    }

    @Test
    void anEngineThatWasAskedForWhatIsNotThereIsAskedAgain() throws Exception {
        var engines = engines(10);

        assertThatThrownBy(() -> engines.draw(engine -> {
                    throw Refused.unknown("nothing");
                }))
                .isInstanceOf(Refused.class);

        assertThat(engines.<String>draw(engine -> "next")).isEqualTo("next");
        assertThat(made.get()).isEqualTo(1);
    }

    private Engines engines(int waiting) {
        var limits = new PictureLimits(
                2,
                waiting,
                Duration.ofSeconds(20),
                Duration.ofSeconds(1),
                1,
                DataSize.ofBytes(1),
                PictureLimits.Kind.RHINO,
                false);
        return new Engines(limits, () -> {
            made.incrementAndGet();
            return new Engine() {
                @Override
                public String call(String function, String... arguments) {
                    return "";
                }

                @Override
                public void run(String script) {
                    throw new AssertionError();
                }

                @Override
                public void close() {
                    closed.incrementAndGet();
                }
            };
        });
    }

    private static void sleep() {
        try {
            Thread.sleep(2);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
