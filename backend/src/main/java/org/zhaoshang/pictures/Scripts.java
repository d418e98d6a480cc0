package org.zhaoshang.pictures;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.mozilla.javascript.Context;
import org.mozilla.javascript.Script;
import org.mozilla.javascript.ScriptableObject;
import org.springframework.core.io.ClassPathResource;
import org.webjars.WebJarVersionLocator;
import org.zhaoshang.delivery.OneScript;

/** What an engine runs before its first picture, compiled once for all of them. */
final class Scripts {

    private static final String FRONTEND = "static/";
    private static final String ENTRY = "pictures/server.js";

    private final List<Script> scripts;

    Scripts(Context context) {
        var echarts = Objects.requireNonNull(new WebJarVersionLocator().fullPath("echarts", "dist/echarts.min.js"));
        scripts = List.of(
                context.compileString(read("pictures/host.js"), "host.js", 1, null),
                context.compileString(read(echarts), "echarts.js", 1, null),
                // the very functions that the page draws with
                context.compileString(OneScript.from(ENTRY, path -> read(FRONTEND + path)), ENTRY, 1, null));
    }

    void run(Context context, ScriptableObject scope) {
        scripts.forEach(script -> script.exec(context, scope, scope));
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
