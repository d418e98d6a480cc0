package org.zhaoshang.shared;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Words in the two languages of the board. Chinese is the first: it answers for every language but English. */
public record Text(String zh, String en) {

    /** A name that may have none in English: then the Chinese one stands for it. */
    public static Text of(String zh, @Nullable String en) {
        return new Text(zh, en == null ? zh : en);
    }

    public String in(Locale locale) {
        return Locale.ENGLISH.getLanguage().equals(locale.getLanguage()) ? en : zh;
    }
}
