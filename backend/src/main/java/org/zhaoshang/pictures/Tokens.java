package org.zhaoshang.pictures;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;

/** The page's colours and font, read from the style sheet that the page itself has them from. */
final class Tokens {

    private static final String SHEET = "static/styles/tokens.css";
    private static final String DARK = "[data-theme=\"dark\"]";
    private static final Pattern TOKEN = Pattern.compile("(--[\\w-]+):\\s*([^;]+);");

    private final Map<String, String> light;
    private final Map<String, String> dark;

    Tokens() {
        var sheet = Scripts.read(SHEET);
        var split = sheet.indexOf(DARK);
        light = read(sheet.substring(0, split));
        dark = new HashMap<>(light);
        dark.putAll(read(sheet.substring(split)));
    }

    Map<String, String> of(String theme) {
        return "dark".equals(theme) ? dark : light;
    }

    private static Map<String, String> read(String rules) {
        var tokens = new HashMap<String, String>();
        TOKEN.matcher(rules)
                .results()
                .forEach(token ->
                        tokens.put(token.group(1), token.group(2).strip().replaceAll("\\s+", " ")));
        return tokens;
    }
}
