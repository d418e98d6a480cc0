package org.zhaoshang.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;

/** Compression (压缩) of what is sent more than once: where the server does it, it does so each time. */
public final class Gzip {

    private static final Pattern WANTED =
            Pattern.compile("(?i)\\s*(gzip|x-gzip|\\*)\\s*(;(?!\\s*q=0(\\.0*)?\\s*$).*)?");

    private Gzip() {}

    /** @param accepted the request's Accept-Encoding */
    public static boolean isWanted(@Nullable String accepted) {
        return accepted != null
                && Stream.of(accepted.split(","))
                        .anyMatch(each -> WANTED.matcher(each).matches());
    }

    /** @param level as {@link java.util.zip.Deflater} has them */
    public static byte[] packed(byte[] content, int level) {
        var out = new ByteArrayOutputStream(content.length / 3);
        try (var gzip = new GZIPOutputStream(out) {
            {
                def.setLevel(level);
            }
        }) {
            gzip.write(content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
