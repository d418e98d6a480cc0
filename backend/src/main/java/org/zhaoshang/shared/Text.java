package org.zhaoshang.shared;

import java.util.Locale;

/** Words in the two languages of the board. Chinese is the first: it answers for every language but English. */
public record Text(String zh, String en) {

    public String in(Locale locale) {
        return Locale.ENGLISH.getLanguage().equals(locale.getLanguage()) ? en : zh;
    }
}
