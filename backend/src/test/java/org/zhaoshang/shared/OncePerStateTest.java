package org.zhaoshang.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.IOException;
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
        return answers.<RuntimeException>get(begun + key, begun, () -> {
                    computed.incrementAndGet();
                    return key + " in " + begun;
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
        answers.<RuntimeException>compute("1b", "1", () -> "b");

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
        var answer = answers.<RuntimeException>get("1a", "1", () -> {
            state.set("2");
            return "of neither";
        });

        assertThat(answer.value()).isEqualTo("of neither");
        assertThat(answers.known("1a")).isNull();
    }

    @Test
    void whatDoesNotLastIsComputedAnew() {
        assertThat(answers.<RuntimeException>get("k", "1", () -> "").value()).isEmpty();
        assertThat(answers.<RuntimeException>get("k", "1", () -> "now").value()).isEqualTo("now");
    }

    @Test
    void whoAsksMeanwhileWaitsForTheSame() throws Exception {
        var begun = new CountDownLatch(1);
        var go = new CountDownLatch(1);
        var first = CompletableFuture.supplyAsync(() -> answers.<RuntimeException>get("k", "1", () -> {
            begun.countDown();
            awaitQuietly(go);
            return "one";
        }));
        begun.await();
        var second = CompletableFuture.supplyAsync(() -> answers.<RuntimeException>get("k", "1", () -> "another"));
        untilSomebodyWaits();
        go.countDown();

        assertThat(first.get()).isEqualTo(new OncePerState.Found<>("one", false));
        assertThat(second.get()).isEqualTo(new OncePerState.Found<>("one", true));
    }

    @Test
    void aFailureIsTheSameForWhoWaits_andIsNotKept() throws Exception {
        var begun = new CountDownLatch(1);
        var go = new CountDownLatch(1);
        var first = CompletableFuture.runAsync(() -> assertThatThrownBy(() -> answers.<IOException>get("k", "1", () -> {
                    begun.countDown();
                    awaitQuietly(go);
                    throw new IOException("refused");
                }))
                .isInstanceOf(IOException.class));
        begun.await();
        var second = CompletableFuture.runAsync(
                () -> assertThatThrownBy(() -> answers.<IOException>get("k", "1", () -> "another"))
                        .isInstanceOf(IOException.class)
                        .hasMessage("refused"));
        untilSomebodyWaits();
        go.countDown();

        first.get();
        second.get();
        assertThat(answers.<RuntimeException>get("k", "1", () -> "anew").value())
                .isEqualTo("anew");
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
