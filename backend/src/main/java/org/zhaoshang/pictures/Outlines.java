package org.zhaoshang.pictures;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * An SVG of ours whose letters are drawn as the shapes they have in our font: each shape once, and used wherever it stands.
 * Nothing of it asks the platform for a font then.
 */
final class Outlines {

    private static final Pattern TEXT = Pattern.compile("<text([^>]*)>([^<]*)</text>");
    private static final Pattern SIZE = Pattern.compile("font-size[:=]\\s*\"?([\\d.]+)");
    private static final Pattern WEIGHT = Pattern.compile("font-weight[:=]\\s*\"?(\\w+)");
    private static final Pattern HEAVY = Pattern.compile("bold|[6-9]\\d\\d");
    private static final Pattern SIGN = Pattern.compile("&(?:amp|lt|gt|quot|#39|#x27|nbsp);");
    /** Half of a stroke around a shape makes it bold. */
    private static final double BOLD = 0.045;
    /** Where the middle and the top of letters are above the line they stand on, for a size of 1. */
    private static final double MIDDLE = 0.35;

    private static final double TOP = 0.88;

    private final Letters letters;
    private final Set<Integer> used = new LinkedHashSet<>();

    private Outlines(Letters letters) {
        this.letters = letters;
    }

    static String of(String svg, Letters letters) {
        return new Outlines(letters).outlined(svg);
    }

    private String outlined(String svg) {
        var drawn =
                TEXT.matcher(svg).replaceAll(text -> Matcher.quoteReplacement(shapes(text.group(1), text.group(2))));
        var shapes = new StringBuilder("<defs>");
        used.forEach(glyph -> shapes.append("<path id=\"g")
                .append(glyph)
                .append("\" d=\"")
                .append(letters.outline(glyph))
                .append("\"></path>"));
        var afterRoot = drawn.indexOf('>') + 1;
        return drawn.substring(0, afterRoot) + shapes.append("</defs>") + drawn.substring(afterRoot);
    }

    private String shapes(String attributes, String escaped) {
        var text = SIGN.matcher(escaped).replaceAll(sign -> Matcher.quoteReplacement(plain(sign.group())));
        var size = number(found(SIZE, attributes), 12);
        var weight = found(WEIGHT, attributes);
        var bold = weight != null && HEAVY.matcher(weight).matches();
        var fill = attribute("fill", attributes);
        var colour = fill == null ? "#000" : fill;
        var turned = attribute("transform", attributes);
        var x = number(attribute("x", attributes), 0)
                - before(attribute("text-anchor", attributes)) * letters.widthOf(text, size, bold);
        var y = number(attribute("y", attributes), 0) + below(attribute("dominant-baseline", attributes)) * size;
        var out = new StringBuilder("<g fill=\"").append(colour).append('"');
        if (bold) {
            out.append(" stroke=\"")
                    .append(colour)
                    .append("\" stroke-width=\"")
                    .append(BOLD)
                    .append('"');
        }
        if (turned != null) {
            out.append(" transform=\"").append(turned).append('"');
        }
        out.append('>');
        for (var character : text.codePoints().toArray()) {
            if (!Character.isWhitespace(character)) {
                var sign = letters.sign(character);
                used.add(sign.glyph());
                out.append("<use href=\"#g")
                        .append(sign.glyph())
                        .append("\" transform=\"translate(")
                        .append(rounded(x))
                        .append(' ')
                        .append(rounded(y - sign.raised() * size))
                        .append(") scale(")
                        .append(rounded(size * sign.size()))
                        .append(")\"></use>");
            }
            x += letters.advance(character, size, bold);
        }
        return out.append("</g>").toString();
    }

    private static double before(@Nullable String anchor) {
        return "middle".equals(anchor) ? 0.5 : "end".equals(anchor) ? 1 : 0;
    }

    private static double below(@Nullable String baseline) {
        if (baseline == null) {
            return 0;
        }
        return switch (baseline) {
            case "central", "middle" -> MIDDLE;
            case "hanging", "text-before-edge", "before-edge" -> TOP;
            case "text-after-edge", "after-edge" -> TOP - 1;
            default -> 0;
        };
    }

    private static String plain(String sign) {
        return switch (sign) {
            case "&amp;" -> "&";
            case "&lt;" -> "<";
            case "&gt;" -> ">";
            case "&quot;" -> "\"";
            case "&nbsp;" -> "\u00a0";
            default -> "'";
        };
    }

    private static @Nullable String attribute(String name, String attributes) {
        return found(Pattern.compile("\\s" + name + "=\"([^\"]*)\""), attributes);
    }

    private static @Nullable String found(Pattern pattern, String attributes) {
        var matcher = pattern.matcher(attributes);
        return matcher.find() ? matcher.group(1) : null;
    }

    private static double rounded(double value) {
        return Math.round(value * 100) / 100.0;
    }

    private static double number(@Nullable String text, double otherwise) {
        return text == null ? otherwise : Double.parseDouble(text);
    }
}
