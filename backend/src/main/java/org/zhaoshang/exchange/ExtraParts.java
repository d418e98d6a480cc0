package org.zhaoshang.exchange;

/** Text that is too long for one cell, cut where a cell neither loses a blank nor half a character. */
final class ExtraParts {

    private static final int LONGEST = 30_000;

    private ExtraParts() {}

    static int count(String text) {
        return (text.length() + LONGEST - 1) / LONGEST;
    }

    static String part(String text, int number) {
        return text.substring(cut(text, number), cut(text, number + 1));
    }

    private static int cut(String text, int number) {
        if (number * LONGEST >= text.length()) {
            return text.length();
        }
        var cut = number * LONGEST;
        while (cut > 0
                && (Character.isLowSurrogate(text.charAt(cut))
                        || Character.isWhitespace(text.charAt(cut))
                        || Character.isWhitespace(text.charAt(cut - 1)))) {
            cut--;
        }
        return cut;
    }
}
