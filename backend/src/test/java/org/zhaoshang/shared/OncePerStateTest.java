package org.zhaoshang.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

class OncePerStateTest {

    private final AtomicReference<String> state = new AtomicReference<>("1");
    private final AtomicInteger computed = new AtomicInteger();
    private final OncePerState<String> answers =
            new OncePerState<>(state::get, value -> !value.isEmpty(), 100, String::length);

    private String ask(String key) {
        var begun = state.get();
        return answers.<RuntimeException>get(
                        begun + key,
                        begun,
                        () -> {
                            computed.incrementAndGet();
                            return key + " in " + begun;
                        },
                        () -> {
                            ask(key);
                            return state.get() + key;
                        })
                .value();
    }

    @Test
    void whatWasComputedIsGivenAgain() {
        assertThat(ask("a")).isEqualTo("a in 1");
        assertThat(ask("a")).isEqualTo("a in 1");
        assertThat(computed).hasValue(1);
    }

    @Test
    void ofAnEarlierStateNothingIsKept() {
        ask("a");
        ask("b");
        state.set("2");

        assertThat(ask("a")).isEqualTo("a in 2");
        assertThat(answers.known("1a")).isNull();
        assertThat(answers.known("1b")).isNull();
        assertThat(answers.known("2a")).isEqualTo("a in 2");
    }

    @Test
    void isCountedAsAskedForOnce() {
        var meters = new SimpleMeterRegistry();
        answers.bindTo(meters, "answers");
        ask("a");
        ask("a");
        assertThat(answers.known("1b")).isNull();
        answers.<RuntimeException>compute("1b", "1", () -> "b", () -> "2b");

        assertThat(meters.get("cache.gets")
                        .tag("result", "miss")
                        .functionCounter()
                        .count())
                .isEqualTo(2);
        assertThat(meters.get("cache.gets")
                        .tag("result", "hit")
                        .functionCounter()
                        .count())
                .isEqualTo(1);
    }

    @Test
    void whatEndsInAnotherStateIsAnsweredButNotKept() {
        var answer = first("1a", () -> {
            state.set("2");
            return "of neither";
        });

        assertThat(answer.value()).isEqualTo("of neither");
        assertThat(answers.known("1a")).isNull();
    }

    @Test
    void whatDoesNotLastIsComputedAnew() {
        assertThat(first("k", () -> "").value()).isEmpty();
        assertThat(first("k", () -> "now").value()).isEqualTo("now");
    }

    @Test
    void whoAsksMeanwhileWaitsForTheSame() throws Exception {
        var begun = new CountDownLatch(1);
        var go = new CountDownLatch(1);
        var first = CompletableFuture.supplyAsync(() -> first("k", () -> {
            begun.countDown();
            awaitQuietly(go);
            return "one";
        }));
        begun.await();
        var second = CompletableFuture.supplyAsync(() -> first("k", () -> "another"));
        untilSomebodyWaits();
        go.countDown();

        assertThat(first.get()).isEqualTo(new OncePerState.Found<>("one", false));
        assertThat(second.get()).isEqualTo(new OncePerState.Found<>("one", true));
    }

    @Test
    void aFailureIsTheSameForWhoWaits_andIsNotKept() throws Exception {
        var begun = new CountDownLatch(1);
        var go = new CountDownLatch(1);
        var first = CompletableFuture.runAsync(() -> assertThatThrownBy(() -> first("k", () -> {
                    begun.countDown();
                    awaitQuietly(go);
                    throw new IOException("refused");
                }))
                .isInstanceOf(IOException.class));
        begun.await();
        var second = CompletableFuture.runAsync(() -> assertThatThrownBy(() -> first("k", () -> "another"))
                .isInstanceOf(IOException.class)
                .hasMessage("refused"));
        untilSomebodyWaits();
        go.countDown();

        first.get();
        second.get();
        assertThat(first("k", () -> "anew").value()).isEqualTo("anew");
    }

    @Test
    void whatIsAskedOftenIsComputedOfTheNextStateBeforeThatIsShown() {
        ask("a");
        ask("a");
        ask("b");

        prepare("2");
        assertThat(answers.known("1a"))
                .as("of the last until the next is shown")
                .isEqualTo("a in 1");
        show("2");

        assertThat(computed).as("not what was asked for once").hasValue(3);
        assertThat(ask("a")).isEqualTo("a in 2");
        assertThat(computed).hasValue(3);
        assertThat(answers.known("1a")).isNull();
        assertThat(ask("b")).isEqualTo("b in 2");
    }

    @Test
    void whatNobodyAsksForAnyMoreIsLeft() {
        for (var time = 0; time < 8; time++) {
            ask("a");
        }
        for (var next = 2; next < 10; next++) {
            prepare("" + next);
            show("" + next);
        }

        assertThat(computed).hasValue(2);
    }

    @Test
    void whatIsAskedMostIsComputedFirst_untilTheTimeIsOver() {
        var order = new ArrayList<String>();
        for (var key : List.of("a", "b", "b", "b", "c", "c")) {
            first("1" + key, () -> key, () -> {
                order.add(key);
                return "2" + key;
            });
        }

        answers.prepare(System.nanoTime());
        assertThat(order).isEmpty();

        prepare("2");
        assertThat(order).containsExactly("b", "c");
    }

    @Test
    void whatCannotBeComputedBeforehandIsLeftToWhoeverAsks() {
        for (var time = 0; time < 3; time++) {
            first("1bad", () -> "bad", () -> {
                throw new IOException("refused");
            });
            first("1none", () -> "none", () -> "2none");
        }
        ask("a");
        ask("a");

        prepare("2");
        show("2");

        assertThat(answers.known("2a")).isEqualTo("a in 2");
        assertThat(answers.known("2bad")).isNull();
    }

    /** As on a thread where the next state is the newest already, and everywhere else the last one is. */
    private void prepare(String next) {
        var last = state.get();
        state.set(next);
        answers.prepare(System.nanoTime() + Duration.ofMinutes(1).toNanos());
        state.set(last);
    }

    private void show(String next) {
        state.set(next);
        answers.shown();
    }

    /** What is begun in the first state. */
    private <E extends Exception> OncePerState.Found<String> first(
            String key, OncePerState.Computation<String, E> computation) throws E {
        return first(key, computation, () -> key);
    }

    private <E extends Exception> OncePerState.Found<String> first(
            String key, OncePerState.Computation<String, E> computation, Callable<String> again) throws E {
        return answers.get(key, "1", computation, again);
    }

    private static void untilSomebodyWaits() {
        while (Thread.getAllStackTraces().values().stream().noneMatch(OncePerStateTest::waits)) {
            Thread.onSpinWait();
        }
    }

    private static boolean waits(StackTraceElement[] stack) {
        for (var frame : stack) {
            if (frame.getMethodName().equals("await") && frame.getClassName().equals(OncePerState.class.getName())) {
                return true;
            }
        }
        return false;
    }

    private static void awaitQuietly(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
