package org.zhaoshang.panels;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Which panel, and with which values of its variables, as its address has it: {@code chain-map?chain=BIOMED}.
 *
 * @param variables by name, in one order, so that two that mean the same are written the same
 */
public record PanelReference(String id, Map<String, String> variables) {

    public PanelReference {
        variables = new TreeMap<>(variables);
    }

    public static PanelReference of(String text) {
        var mark = text.indexOf('?');
        if (mark < 0) {
            return new PanelReference(text, Map.of());
        }
        var variables = new LinkedHashMap<String, String>();
        for (var pair : text.substring(mark + 1).split("&")) {
            var sign = pair.indexOf('=');
            if (sign > 0) {
                variables.put(decoded(pair.substring(0, sign)), decoded(pair.substring(sign + 1)));
            }
        }
        return new PanelReference(text.substring(0, mark), variables);
    }

    /** What follows the id, or what comes before the variables, in an address. */
    public String query() {
        return variables.isEmpty()
                ? ""
                : variables.entrySet().stream()
                        .map(each -> encoded(each.getKey()) + "=" + encoded(each.getValue()))
                        .collect(Collectors.joining("&", "?", ""));
    }

    @Override
    public String toString() {
        return id + query();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, UTF_8).replace("+", "%20");
    }

    /** What was not encoded as it should be is taken as it is. */
    private static String decoded(String text) {
        try {
            return URLDecoder.decode(text, UTF_8);
        } catch (IllegalArgumentException e) {
            return text;
        }
    }
}
