package org.zhaoshang.shared;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.cache.CaffeineCacheMetrics;
import java.util.Comparator;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What is computed once for all who ask the same of the same state of the records (结果共享), also while it is being computed, and of
 * the next state before that is shown where many ask for it. Of an earlier state nobody asks again: that is let go with the first
 * of a newer one, or it would only grow old, and be dear to collect.
 */
public final class OncePerState<V> implements Beforehand {

    /** About what a key takes of the memory. */
    public static final int KEY_BYTES = 200;

    /** Asked for less than that, or less than once a second, it is left to whoever asks: that spreads the work. */
    private static final int TWICE = 2;

    private static final Logger log = LoggerFactory.getLogger(OncePerState.class);

    private final Supplier<String> state;
    private final Predicate<V> lasting;
    private final Cache<String, Kept<V>> known;
    private final Map<String, CompletableFuture<V>> running = new ConcurrentHashMap<>();
    private volatile String newest = "";
    private volatile @Nullable String next;
    private volatile long shownSince = System.nanoTime();

    /** How it is computed; whoever waits for it meanwhile gets the same failure. */
    public interface Computation<V, E extends Exception> {
        V get() throws E;
    }

    /** @param again whether it was computed for somebody else */
    public record Found<V>(V value, boolean again) {}

    /** What was computed of a state, and how it is computed of the next. */
    private static final class Kept<V> {

        private final V value;
        private final String state;
        private final Callable<String> again;
        private volatile int asked = 1;

        Kept(V value, String state, Callable<String> again) {
            this.value = value;
            this.state = state;
            this.again = again;
        }

        /** Some that ask at once may be counted as one. */
        @SuppressWarnings("NonAtomicVolatileUpdate")
        V given() {
            asked++;
            return value;
        }
    }

    /** How often something was asked for until now. */
    private record Asked<V>(Kept<V> what, int times) {

        static <V> Asked<V> of(Kept<V> kept) {
            return new Asked<>(kept, kept.asked);
        }
    }

    /**
     * @param state what it is now: what was begun in one and ended in another is of neither, and not kept
     * @param lasting whether it is kept
     * @param most how much of it is kept
     * @param weigher how much of that one takes
     */
    public OncePerState(Supplier<String> state, Predicate<V> lasting, long most, ToIntFunction<V> weigher) {
        this.state = state;
        this.lasting = lasting;
        this.known = Caffeine.newBuilder()
                .maximumWeight(most)
                .weigher((String key, Kept<V> kept) -> weigher.applyAsInt(kept.value))
                .recordStats()
                .build();
    }

    /** Lets it be seen how often it was known. */
    public void bindTo(MeterRegistry registry, String of) {
        CaffeineCacheMetrics.monitor(registry, known, of);
    }

    /** Nothing where it is not computed yet. */
    public @Nullable V known(String key) {
        var kept = known.getIfPresent(key);
        return kept == null ? null : kept.given();
    }

    /**
     * @param key all it follows from, the state included
     * @param begun the state in the key
     * @param again asks for the same, of whatever the state is then, and tells the key of that
     */
    public <E extends Exception> Found<V> get(
            String key, String begun, Computation<V, E> computation, Callable<String> again) throws E {
        var last = known(key);
        return last == null ? compute(key, begun, computation, again) : new Found<>(last, true);
    }

    /** The same for what was not {@link #known} a moment ago: it is not counted as asked for once more. */
    public <E extends Exception> Found<V> compute(
            String key, String begun, Computation<V, E> computation, Callable<String> again) throws E {
        var mine = new CompletableFuture<V>();
        var others = running.putIfAbsent(key, mine);
        if (others != null) {
            return new Found<>(OncePerState.<V, E>await(others), true);
        }
        try {
            var justNow = known.asMap().get(key); // who computed it may just have ended
            if (justNow != null) {
                mine.complete(justNow.value);
                return new Found<>(justNow.given(), true);
            }
            var value = computation.get();
            if (lasting.test(value) && begun.equals(state.get())) {
                if (!begun.equals(next)) {
                    forgetAllBefore(begun);
                }
                known.put(key, new Kept<>(value, begun, again));
            }
            mine.complete(value);
            return new Found<>(value, false);
        } catch (Exception | Error e) {
            mine.completeExceptionally(e);
            throw e;
        } finally {
            running.remove(key, mine);
        }
    }

    @Override
    public void prepare(long until) {
        if (isOver(until)) {
            return; // it may be shown already
        }
        var prepared = state.get();
        next = prepared;
        var often = Math.max(TWICE, TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - shownSince));
        var wanted = known.asMap().values().stream()
                .filter(kept -> !kept.state.equals(prepared))
                .map(Asked::of)
                .filter(asked -> asked.times() >= often)
                .sorted(Comparator.comparingInt(Asked<V>::times).reversed())
                .toList();
        for (var asked : wanted) {
            if (isOver(until)) {
                return;
            }
            prepare(asked.what());
        }
    }

    private static boolean isOver(long until) {
        return System.nanoTime() - until >= 0;
    }

    /** Nobody has asked for it yet: where nobody does, it is left the next time. */
    private void prepare(Kept<V> before) {
        try {
            var after = known.asMap().get(before.again.call());
            if (after != null) {
                after.asked = 0;
            }
        } catch (Exception e) {
            log.debug("left to whoever asks for it", e);
        }
    }

    @Override
    public void shown() {
        shownSince = System.nanoTime();
        var shown = next;
        next = null;
        if (shown != null) {
            forgetAllBefore(shown);
        }
    }

    private void forgetAllBefore(String begun) {
        if (!begun.equals(newest)) {
            newest = begun;
            known.asMap().values().removeIf(kept -> !kept.state.equals(begun) && !kept.state.equals(next));
        }
    }

    @SuppressWarnings("unchecked") // the same computation throws no other
    private static <V, E extends Exception> V await(CompletableFuture<V> value) throws E {
        try {
            return value.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } catch (ExecutionException e) {
            @Nullable Throwable cause = e.getCause();
            if (cause instanceof Exception failure) {
                throw (E) failure;
            }
            throw new IllegalStateException(cause);
        }
    }
}
