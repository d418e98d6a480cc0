package org.zhaoshang.access;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import java.time.Duration;
import org.springframework.core.io.ClassPathResource;

/**
 * The files that are packed with the application. To find that a path is none of them takes a look into every archive of the
 * application, and every question by {@code GET} would take it.
 */
final class PackedFiles {

    private static final int MOST = 2_000;
    private static final Duration A_MOMENT = Duration.ofMinutes(1); // somebody at work on the page adds one

    private final LoadingCache<String, Boolean> known = Caffeine.newBuilder()
            .maximumSize(MOST)
            .expireAfterWrite(A_MOMENT)
            .build(path -> new ClassPathResource("static" + path).isReadable());

    boolean contain(String path) {
        return known.get(path);
    }
}
