package org.zhaoshang.delivery;

import java.util.Map;
import java.util.zip.Deflater;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.zhaoshang.web.Gzip;

/**
 * A file as it is sent.
 *
 * @param packed the same, compressed as far as gzip goes, once for all who ask; null where that is no gain
 */
record Asset(MediaType type, byte[] content, byte @Nullable [] packed) {

    private static final Map<String, String> TEXTS = Map.of(
            "html", "text/html;charset=UTF-8",
            "js", "text/javascript;charset=UTF-8",
            "css", "text/css;charset=UTF-8",
            "svg", "image/svg+xml",
            "json", "application/json",
            "graphql", "text/plain;charset=UTF-8",
            "txt", "text/plain;charset=UTF-8",
            "webmanifest", "application/manifest+json");
    private static final Map<String, String> OTHERS = Map.of("woff2", "font/woff2", "png", "image/png");

    static Asset of(String path, byte[] content) {
        var ending = path.substring(path.lastIndexOf('.') + 1);
        var text = TEXTS.get(ending);
        return text == null
                ? new Asset(
                        MediaType.parseMediaType(OTHERS.getOrDefault(ending, MediaType.APPLICATION_OCTET_STREAM_VALUE)),
                        content,
                        null)
                : new Asset(MediaType.parseMediaType(text), content, Gzip.packed(content, Deflater.BEST_COMPRESSION));
    }
}
