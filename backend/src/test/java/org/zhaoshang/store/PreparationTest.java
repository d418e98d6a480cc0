package org.zhaoshang.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.zhaoshang.ledger.Department;
import org.zhaoshang.ledger.Ledger;
import org.zhaoshang.ledger.Stamp;
import org.zhaoshang.shared.Beforehand;

/** What happens between a write and the moment in which it is seen. */
class PreparationTest {

    private static final Ledger NEXT = Ledger.of(List.of(new Department(
            "A", "医学城管委会", null, Department.Type.PARK, List.of(), Map.of(), Stamp.NONE.next(Instant.EPOCH, "test"))));

    private static final Duration LONG = Duration.ofSeconds(30);

    private final Preparation preparation = new Preparation();

    @Test
    void whoeverPreparesSeesTheNextSnapshot_andNobodyElseDoes() {
        var seen = new CompletableFuture<Optional<Ledger>>();
        var shown = new CountDownLatch(1);
        preparation.add(new Kept(() -> seen.complete(Optional.ofNullable(preparation.seenHere())), shown));

        preparation.of(NEXT, Ledger.empty(), LONG);
        assertThat(seen.getNow(Optional.empty())).containsSame(NEXT);
        assertThat(preparation.seenHere()).isNull();
        assertThat(shown.getCount()).isOne();

        preparation.shown();
        assertThat(shown.getCount()).isZero();
    }

    @Test
    void whatFailsOrTakesTooLongIsNotWaitedFor() {
        var never = new CountDownLatch(1);
        var prepared = new CompletableFuture<Boolean>();
        preparation.add(new Kept(
                () -> {
                    throw new IllegalStateException("on purpose");
                },
                never));
        preparation.add(new Kept(() -> prepared.complete(true), never));
        preparation.add(new Kept(() -> waitFor(never), never));

        var begun = System.nanoTime();
        preparation.of(NEXT, Ledger.empty(), Duration.ofSeconds(2));
        assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(LONG);
        assertThat(prepared).isCompletedWithValue(true);
        never.countDown();
    }

    @Test
    void alsoAnErrorIsNoReasonNotToShowIt() {
        var prepared = new CompletableFuture<Boolean>();
        var shown = new CountDownLatch(2);
        preparation.add(new Kept(
                () -> {
                    throw new StackOverflowError("on purpose");
                },
                shown));
        preparation.add(new Kept(() -> prepared.complete(true), shown));

        preparation.of(NEXT, Ledger.empty(), LONG);
        preparation.shown();

        assertThat(prepared).isCompletedWithValue(true);
        assertThat(shown.getCount()).isZero();
    }

    @Test
    void rightAfterTheLastWrite_thereIsNoTimeToPrepareAnything_andNobodyWaits() {
        var never = new CountDownLatch(1);
        preparation.add(new Kept(() -> waitFor(never), never));

        var begun = System.nanoTime();
        preparation.of(NEXT, Ledger.empty());
        assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(LONG);
        never.countDown();
    }

    private static void waitFor(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private record Kept(Runnable preparing, CountDownLatch seen) implements Beforehand {

        @Override
        public void prepare(long until) {
            preparing.run();
        }

        @Override
        public void shown() {
            seen.countDown();
        }
    }
}
