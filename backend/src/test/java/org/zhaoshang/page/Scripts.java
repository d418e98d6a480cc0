package org.zhaoshang.page;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** What tests run within a page, and what it answers. */
final class Scripts {

    private Scripts() {}

    static String read(String resource) {
        try (var script = Objects.requireNonNull(Scripts.class.getResourceAsStream(resource), resource)) {
            return new String(script.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<String> list(Object answer) {
        return ((List<?>) answer).stream().map(String::valueOf).toList();
    }
}
