package org.zhaoshang.pictures;

import java.util.regex.Pattern;
import org.mozilla.javascript.NativeArray;
import org.mozilla.javascript.ScriptRuntime;
import org.mozilla.javascript.Scriptable;
import org.mozilla.javascript.ScriptableObject;
import org.mozilla.javascript.Undefined;

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

    /** @param nodes a script's array of them */
    static String of(Object nodes) {
        var written = new Written();
        written.all(nodes);
        return written.svg.toString();
    }

    private void all(Object nodes) {
        if (nodes instanceof NativeArray array) {
            for (var i = 0; i < array.getLength(); i++) {
                if (array.get(i, array) instanceof Scriptable node) {
                    one(node);
                }
            }
        }
    }

    private void one(Scriptable node) {
        var tag = ScriptRuntime.toString(property(node, "tag"));
        svg.append('<').append(tag);
        if (property(node, "attrs") instanceof Scriptable attributes) {
            for (var id : attributes.getIds()) {
                var name = String.valueOf(id);
                attribute(name, property(attributes, name));
            }
        }
        svg.append('>');
        var text = property(node, "text");
        if (isThere(text)) {
            escape(ScriptRuntime.toString(text));
        }
        all(property(node, "children"));
        svg.append("</").append(tag).append('>');
    }

    private void attribute(String name, Object value) {
        if (!isThere(value) || value instanceof Boolean) {
            return;
        }
        svg.append(' ').append(name).append("=\"");
        if (value instanceof Number number) {
            svg.append(ScriptRuntime.toString(Math.floor(number.doubleValue() * 100 + 0.5) / 100));
        } else {
            var text = COUNT.matcher(ScriptRuntime.toString(value)).replaceAll("");
            escape(name.equals("style") ? FAMILY.matcher(text).replaceAll("") : text);
        }
        svg.append('"');
    }

    private static Object property(Scriptable object, String name) {
        return ScriptableObject.getProperty(object, name);
    }

    private static boolean isThere(Object value) {
        return value != null && value != Scriptable.NOT_FOUND && !Undefined.isUndefined(value);
    }

    private void escape(String text) {
        text.codePoints().forEach(sign -> {
            switch (sign) {
                case '&' -> svg.append("&amp;");
                case '<' -> svg.append("&lt;");
                case '>' -> svg.append("&gt;");
                case '"' -> svg.append("&quot;");
                default -> svg.appendCodePoint(isSpeakable(sign) ? sign : 0xfffd);
            }
        });
    }

    /** Whether XML has room for it. */
    private static boolean isSpeakable(int sign) {
        return sign >= 0x20
                ? sign != 0xfffe && sign != 0xffff && (sign < Character.MIN_SURROGATE || sign > Character.MAX_SURROGATE)
                : sign == '\t' || sign == '\n' || sign == '\r';
    }
}
