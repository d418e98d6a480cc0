package org.zhaoshang.store;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import org.zhaoshang.shared.DaemonThreads;

/**
 * What is kept beside the records and asked for with each request, such as an account. It is looked up again when it is older
 * than a moment; where the database does not answer, or takes its time, what was found last holds: nobody who reads waits for it.
 */
public final class Remembered<V> {

    /** For so long another process may still see what this one has changed. */
    public static final Duration FRESH = Duration.ofSeconds(1);

    private static final Duration PATIENCE = Duration.ofMillis(250);
    private static final Duration FORGOTTEN = Duration.ofHours(12);
    private static final int MOST = 1_000;

    private static final ExecutorService LOOKUPS = Executors.newCachedThreadPool(DaemonThreads.named("lookup"));

    private final Function<String, Optional<V>> lookup;
    private final Map<String, CompletableFuture<Found<V>>> running = new ConcurrentHashMap<>();
    private final Cache<String, Found<V>> known =
            Caffeine.newBuilder().expireAfterAccess(FORGOTTEN).maximumSize(MOST).build();

    public Remembered(Function<String, Optional<V>> lookup) {
        this.lookup = lookup;
    }

    private record Found<V>(Optional<V> value, long at) {

        boolean isFresh() {
            return System.nanoTime() - at < FRESH.toNanos();
        }
    }

    /** @throws StoreAway if it was never found, and cannot be now */
    public Optional<V> get(String key) {
        var last = known.getIfPresent(key);
        if (last != null && last.isFresh()) {
            return last.value();
        }
        var asked = running.computeIfAbsent(key, this::look);
        return (last == null ? found(asked) : foundSoon(asked, key, last)).value();
    }

    /** What was found last, however long ago, without looking. */
    public Optional<V> last(String key) {
        return Optional.ofNullable(known.getIfPresent(key)).flatMap(Found::value);
    }

    private static <V> Found<V> found(CompletableFuture<Found<V>> asked) {
        try {
            return asked.join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        }
    }

    private Found<V> foundSoon(CompletableFuture<Found<V>> asked, String key, Found<V> last) {
        try {
            return asked.get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            return known.asMap().getOrDefault(key, last);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return last;
        } catch (ExecutionException e) {
            if (e.getCause() instanceof StoreAway) {
                return last;
            }
            throw e.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(e);
        }
    }

    /** What was changed here is looked up anew, also where that was begun before. */
    public void forget(String key) {
        running.remove(key);
        known.invalidate(key);
    }

    private CompletableFuture<Found<V>> look(String key) {
        var asked = new CompletableFuture<Found<V>>();
        LOOKUPS.execute(() -> {
            try {
                var found = new Found<>(lookup.apply(key), System.nanoTime());
                if (running.remove(key, asked)) {
                    known.put(key, found);
                }
                asked.complete(found);
            } catch (RuntimeException e) {
                running.remove(key, asked);
                asked.completeExceptionally(e);
            }
        });
        return asked;
    }
}
