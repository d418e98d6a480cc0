package org.zhaoshang.pictures;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import io.micrometer.core.instrument.binder.cache.CaffeineCacheMetrics;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import org.springframework.stereotype.Component;
import org.zhaoshang.graphql.Fingerprint;
import org.zhaoshang.web.PublicAddress;

/**
 * Pictures, each drawn once for all who ask for the same of the same records, also while it is being drawn; a PNG of the SVG
 * that was drawn before.
 */
@Component
class Pictures implements MeterBinder {

    private static final int KEY_BYTES = 200;

    private final Studio studio;
    private final Fingerprint fingerprint;
    private final PublicAddress publicAddress;
    private final Cache<String, Picture> drawn;
    private final Map<String, CompletableFuture<Picture>> beingDrawn = new ConcurrentHashMap<>();

    Pictures(Studio studio, Fingerprint fingerprint, PublicAddress publicAddress, PictureLimits limits) {
        this.studio = studio;
        this.fingerprint = fingerprint;
        this.publicAddress = publicAddress;
        drawn = Caffeine.newBuilder()
                .maximumWeight(limits.memory().toBytes())
                .weigher((String key, Picture picture) -> KEY_BYTES + picture.content().length)
                .recordStats()
                .build();
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        CaffeineCacheMetrics.monitor(registry, drawn, "pictures");
    }

    /** What a picture follows from: another one has another. */
    String key(Asked asked, Form form) {
        return fingerprint.of(fingerprint.state(), form + " " + asked + " " + publicAddress.get(), asked.locale());
    }

    Picture get(Asked asked, Form form) throws Refused {
        return once(key(asked, form), () -> form == Form.SVG ? studio.svg(asked) : studio.png(get(asked, Form.SVG)));
    }

    private interface Drawing {
        Picture get() throws Refused;
    }

    private Picture once(String key, Drawing drawing) throws Refused {
        var known = drawn.getIfPresent(key);
        if (known != null) {
            return known;
        }
        var mine = new CompletableFuture<Picture>();
        var others = beingDrawn.putIfAbsent(key, mine);
        if (others != null) {
            return await(others);
        }
        var state = fingerprint.state();
        try {
            var picture = drawing.get();
            if (picture.lasting() && state.equals(fingerprint.state())) {
                drawn.put(key, picture);
            }
            mine.complete(picture);
            return picture;
        } catch (Refused | RuntimeException | Error e) {
            mine.completeExceptionally(e);
            throw e;
        } finally {
            beingDrawn.remove(key, mine);
        }
    }

    private static Picture await(CompletableFuture<Picture> picture) throws Refused {
        try {
            return picture.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw Refused.busy();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof Refused refused) {
                throw refused;
            }
            throw new IllegalStateException(e.getCause());
        }
    }
}
