package org.zhaoshang.pictures;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;

/**
 * Parts of pictures that were drawn before (已绘部分): what a panel shows seldom changes with each write, though the picture tells
 * another revision below it.
 */
final class DrawnParts {

    private static final long MOST_CHARACTERS = 8_000_000;

    private final Cache<String, String> parts = Caffeine.newBuilder()
            .maximumWeight(MOST_CHARACTERS)
            .weigher((String key, String drawn) -> key.length() + drawn.length())
            .build();

    /** Empty where there is none. */
    String find(String key) {
        return parts.asMap().getOrDefault(key, "");
    }

    void keep(String key, String drawn) {
        parts.put(key, drawn);
    }
}
