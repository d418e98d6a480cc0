package org.zhaoshang.delivery;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * Reads the frontend beside the start of the application, which does not wait for it. Where its files are not packed but
 * those that somebody works on, it is read again when they change.
 */
@Component
final class Packing {

    private static final String ROOT = "static/";

    private final ClassLoader loader = Packing.class.getClassLoader();
    private final boolean worksite = isWorksite();
    private volatile CompletableFuture<Frontend> frontend = CompletableFuture.supplyAsync(this::read);
    private volatile long stamp = worksite ? stamp() : 0;

    /** As it is now. */
    Frontend frontend() {
        if (worksite) {
            var now = stamp();
            if (now != stamp) {
                stamp = now;
                frontend = CompletableFuture.completedFuture(read());
            }
        }
        return frontend.join();
    }

    /** As it was when a page was last asked for. */
    Frontend ofLastPage() {
        return frontend.join();
    }

    private Frontend read() {
        var files = new TreeMap<String, byte[]>();
        try {
            for (var resource : resources()) {
                var path = pathOf(resource);
                if (path != null) {
                    files.put(path, resource.getContentAsByteArray());
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        var read = new Frontend(files);
        read.warmUp();
        return read;
    }

    private Resource[] resources() throws IOException {
        return new PathMatchingResourcePatternResolver(loader).getResources("classpath:/" + ROOT + "**");
    }

    private static @Nullable String pathOf(Resource resource) throws IOException {
        var url = resource.getURL().toString();
        return resource.isReadable() ? url.substring(url.lastIndexOf("/" + ROOT) + ROOT.length() + 1) : null;
    }

    private boolean isWorksite() {
        try {
            return "file".equals(new ClassPathResource(ROOT, loader).getURL().getProtocol());
        } catch (IOException e) {
            return false;
        }
    }

    private long stamp() {
        try {
            var stamp = 0L;
            for (var resource : resources()) {
                stamp = stamp * 31 + resource.lastModified();
            }
            return stamp;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
