package org.zhaoshang.exchange;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Text as offices type it, made comparable: full width or half, with or without spaces and line breaks. */
public final class Wording {

    private static final Pattern SPACE = Pattern.compile("[\\s\\p{Z}\\u200B\\uFEFF]+");

    private Wording() {}

    /** The same characters in their plain form, with nothing between them. */
    static String compact(String text) {
        return SPACE.matcher(Normalizer.normalize(text, Normalizer.Form.NFKC)).replaceAll("");
    }

    /** What two wordings of the same thing have in common. */
    public static String key(String text) {
        return compact(text).toLowerCase(Locale.ROOT);
    }
}
