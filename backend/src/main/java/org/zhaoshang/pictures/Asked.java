package org.zhaoshang.pictures;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.zhaoshang.panels.DrawnPanels;
import org.zhaoshang.panels.PanelReference;
import org.zhaoshang.panels.PanelTimes;
import org.zhaoshang.panels.WrongVariable;

/**
 * Which picture an address asks for. Left to itself it is Chinese, light, and of a slide's shape.
 *
 * @param variables values for variables of the panel's query: whatever no picture has by itself
 * @param scale how many times larger it is than its width and height, for screens that show more
 * @param code whether it has the QR code by which its numbers can be checked; a small one has none unless it is asked for
 */
record Asked(
        String panel,
        Map<String, String> variables,
        @Nullable LocalDate asOf,
        @Nullable Instant knownAt,
        int width,
        int height,
        double scale,
        String theme,
        String lang,
        boolean code) {

    static final List<String> LANGUAGES = List.of("zh", "en");

    private static final int LEAST = 100;
    private static final int MOST = 4000;
    private static final double MOST_SCALE = 3;
    private static final int LEAST_FOR_CODE = 540;

    static Asked of(String panel, Map<String, String> parameters, Instant now) throws Refused {
        try {
            return read(panel, parameters, now);
        } catch (WrongVariable wrong) {
            throw Refused.because(wrong);
        }
    }

    private static Asked read(String panel, Map<String, String> parameters, Instant now) throws Refused, WrongVariable {
        var width = size("width", parameters.getOrDefault("width", "960"));
        var height = size("height", parameters.getOrDefault("height", "540"));
        var scale = scale(parameters.getOrDefault("scale", "1"));
        var readable = Math.min(width, height) * scale >= LEAST_FOR_CODE;
        return new Asked(
                panel,
                DrawnPanels.variables(parameters),
                PanelTimes.day(parameters.get("asOf")),
                PanelTimes.moment(parameters.get("knownAt"), now),
                width,
                height,
                scale,
                oneOf("theme", parameters.getOrDefault("theme", "light"), List.of("light", "dark")),
                oneOf("lang", parameters.getOrDefault("lang", "zh"), LANGUAGES),
                "true".equals(oneOf("code", parameters.getOrDefault("code", "" + readable), List.of("true", "false"))));
    }

    /** Of no other picture the same, whatever its variables hold. */
    @Override
    public String toString() {
        var panelAsked = new PanelReference(panel, variables);
        return String.join(
                " ",
                "" + panelAsked,
                "" + asOf,
                "" + knownAt,
                width + "x" + height,
                "" + scale,
                theme,
                lang,
                "" + code);
    }

    Locale locale() {
        return Locale.forLanguageTag(lang);
    }

    void requireAtMost(long pixels) throws Refused {
        if (width * scale * height * scale > pixels) {
            throw Refused.badRequest(
                    "width, height, scale",
                    "图片最多 " + pixels + " 像素，请改小或用 SVG",
                    "a PNG has at most " + pixels + " pixels: ask for less, or for SVG");
        }
    }

    private static int size(String parameter, String text) throws Refused {
        if (text.matches("\\d{1,9}")) {
            var size = Integer.parseInt(text);
            if (size >= LEAST && size <= MOST) {
                return size;
            }
        }
        throw Refused.badRequest(
                parameter,
                "应为 " + LEAST + " 到 " + MOST + " 之间的整数",
                "must be a whole number from " + LEAST + " to " + MOST);
    }

    private static double scale(String text) throws Refused {
        if (text.matches("\\d(\\.\\d{1,2})?")) {
            var scale = Double.parseDouble(text);
            if (scale >= 1 && scale <= MOST_SCALE) {
                return scale;
            }
        }
        throw Refused.badRequest("scale", "应为 1 到 3 之间的数", "must be a number from 1 to 3");
    }

    private static String oneOf(String parameter, String text, List<String> choices) throws Refused {
        if (choices.contains(text)) {
            return text;
        }
        throw Refused.badRequest(
                parameter, "应为 " + String.join("、", choices) + " 之一", "must be one of " + String.join(", ", choices));
    }
}
