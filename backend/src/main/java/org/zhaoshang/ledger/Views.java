package org.zhaoshang.ledger;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** What was computed of one snapshot, or of a part of it: bounded, since anybody may ask for any day. */
final class Views {

    private final Cache<Object, Object> views;

    Views(int most) {
        views = Caffeine.newBuilder()
                .maximumSize(most)
                .softValues() // rather than out of memory
                .executor(Runnable::run)
                .build();
    }

    /** What is remembered, what was asked for last and most before the rest. */
    Map<Object, Object> hottest() {
        return views.policy()
                .eviction()
                .map(eviction -> eviction.hottest(Integer.MAX_VALUE))
                .orElseGet(Map::of);
    }

    void put(Object key, Object view) {
        views.put(key, view);
    }

    @Nullable
    Object known(Object key) {
        return views.getIfPresent(key);
    }

    /** Computed outside the cache, since a view may ask for another; two at once cost time, not truth. */
    @SuppressWarnings("unchecked") // a key names one view, so its value has that view's type
    <V> V get(Object key, Supplier<V> compute) {
        var known = views.getIfPresent(key);
        if (known == null) {
            known = compute.get();
            views.put(key, known);
        }
        return (V) known;
    }
}
