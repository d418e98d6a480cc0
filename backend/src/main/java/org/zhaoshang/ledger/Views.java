package org.zhaoshang.ledger;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.function.Supplier;

/** The views computed on one snapshot: bounded, since anybody may ask for any day. */
final class Views {

    private static final int MOST = 256;

    private final Cache<Object, Object> views =
            Caffeine.newBuilder().maximumSize(MOST).build();

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
