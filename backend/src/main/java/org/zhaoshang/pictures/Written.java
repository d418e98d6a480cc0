package org.zhaoshang.pictures;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.mozilla.javascript.ScriptRuntime;
import org.zhaoshang.shared.XmlCharacters;

/**
 * The nodes of a drawing as SVG. Whatever a text says stays text. It is what a script would be slowest at, so that none does it.
 */
final class Written {

    /** The count of the drawings before this one. */
    private static final Pattern COUNT = Pattern.compile("\\bzr\\d+-");

    /** What the picture says for all of it. */
    private static final Pattern FAMILY = Pattern.compile("font-family:[^;]*;?");

    private final StringBuilder svg = new StringBuilder();

    private Written() {}

    /** @param nodes a list of them, each with its tag, attributes, text and children by name, as engines answer lists and objects */
    static String of(@Nullable Object nodes) {
        var written = new Written();
        written.all(nodes);
        return written.svg.toString();
    }

    private void all(@Nullable Object nodes) {
        if (nodes instanceof List<?> list) {
            for (var node : list) {
                if (node instanceof Map<?, ?> map) {
                    one(map);
                }
            }
        }
    }

    private void one(Map<?, ?> node) {
        var tag = node.get("tag");
        svg.append('<').append(tag);
        if (node.get("attrs") instanceof Map<?, ?> attributes) {
            attributes.forEach((name, value) -> attribute(String.valueOf(name), value));
        }
        svg.append('>');
        var text = node.get("text");
        if (text != null) {
            escape(plain(text));
        }
        all(node.get("children"));
        svg.append("</").append(tag).append('>');
    }

    private void attribute(String name, @Nullable Object value) {
        if (value == null || value instanceof Boolean) {
            return;
        }
        svg.append(' ').append(name).append("=\"");
        if (value instanceof Number number) {
            svg.append(plain(Math.floor(number.doubleValue() * 100 + 0.5) / 100));
        } else {
            var text = COUNT.matcher(plain(value)).replaceAll("");
            escape(name.equals("style") ? FAMILY.matcher(text).replaceAll("") : text);
        }
        svg.append('"');
    }

    /** As a script would write it. */
    private static String plain(Object value) {
        return ScriptRuntime.toString(value);
    }

    private void escape(String text) {
        text.codePoints().forEach(sign -> {
            switch (sign) {
                case '&' -> svg.append("&amp;");
                case '<' -> svg.append("&lt;");
                case '>' -> svg.append("&gt;");
                case '"' -> svg.append("&quot;");
                default -> svg.appendCodePoint(XmlCharacters.contains(sign) ? sign : 0xfffd);
            }
        });
    }
}
