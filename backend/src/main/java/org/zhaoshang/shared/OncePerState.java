package org.zhaoshang.shared;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.cache.CaffeineCacheMetrics;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

/**
 * What is computed once for all who ask the same of the same state of the records (结果共享), also while it is being computed. Of
 * an earlier state nobody asks again: that is let go with the first of a newer one, or it would only grow old, and be dear to
 * collect.
 */
public final class OncePerState<V> {

    /** About what a key takes of the memory. */
    public static final int KEY_BYTES = 200;

    private final Supplier<String> state;
    private final Predicate<V> lasting;
    private final Cache<String, V> known;
    private final Map<String, CompletableFuture<V>> running = new ConcurrentHashMap<>();
    private volatile String newest = "";

    /** How it is computed; whoever waits for it meanwhile gets the same failure. */
    public interface Computation<V, E extends Exception> {
        V get() throws E;
    }

    /** @param again whether it was computed for somebody else */
    public record Found<V>(V value, boolean again) {}

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
                .weigher((String key, V value) -> weigher.applyAsInt(value))
                .recordStats()
                .build();
    }

    /** Lets it be seen how often it was known. */
    public void bindTo(MeterRegistry registry, String of) {
        CaffeineCacheMetrics.monitor(registry, known, of);
    }

    /** Nothing where it is not computed yet. */
    public @Nullable V known(String key) {
        return known.getIfPresent(key);
    }

    /**
     * @param key all it follows from, the state included
     * @param begun the state in the key
     */
    public <E extends Exception> Found<V> get(String key, String begun, Computation<V, E> computation) throws E {
        var last = known(key);
        return last == null ? compute(key, begun, computation) : new Found<>(last, true);
    }

    /** The same for what was not {@link #known} a moment ago: it is not counted as asked for once more. */
    public <E extends Exception> Found<V> compute(String key, String begun, Computation<V, E> computation) throws E {
        var mine = new CompletableFuture<V>();
        var others = running.putIfAbsent(key, mine);
        if (others != null) {
            return new Found<>(OncePerState.<V, E>await(others), true);
        }
        try {
            var justNow = known.asMap().get(key); // who computed it may just have ended
            if (justNow != null) {
                mine.complete(justNow);
                return new Found<>(justNow, true);
            }
            var value = computation.get();
            if (lasting.test(value) && begun.equals(state.get())) {
                forgetAllBefore(begun);
                known.put(key, value);
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

    private void forgetAllBefore(String begun) {
        if (!begun.equals(newest)) {
            newest = begun;
            known.invalidateAll();
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
