package org.zhaoshang.pictures;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.springframework.core.io.ClassPathResource;
import org.webjars.WebJarVersionLocator;
import org.zhaoshang.delivery.OneScript;

/** What an engine runs before its first picture. */
final class Scripts {

    /** What is to be called before each picture, so that it is the same each time. */
    static final String RESEED = "reseed";

    private static final String FRONTEND = "static/";
    private static final String ENTRY = "pictures/server.js";

    private Scripts() {}

    /** In this order. */
    static List<String> all() {
        var echarts = Objects.requireNonNull(new WebJarVersionLocator().fullPath("echarts", "dist/echarts.min.js"));
        return List.of(
                read("pictures/host.js"),
                read(echarts),
                // the very functions that the page draws with
                OneScript.from(ENTRY, path -> read(FRONTEND + path)));
    }

    static String read(String path) {
        try {
            return new ClassPathResource(path, Scripts.class.getClassLoader())
                    .getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
