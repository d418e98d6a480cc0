package org.zhaoshang.shared;

import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What stands for words that somebody may not read (仅投促局可见): in tables, files and sentences these words themselves, in
 * fields of the schema null, with the words beside it.
 */
public final class Withheld {

    /** In the place of the words, wherever they would stand. */
    public static final String TEXT = "〔仅投促局可见〕";

    private static final Text WORDS = new Text("仅投促局可见", "For the bureau alone");
    private static final String TEXT_EN = "[for the bureau alone]";

    private Withheld() {}

    public static boolean is(@Nullable Object value) {
        return TEXT.equals(value);
    }

    /** What is told in the place of words; nothing where there are none. */
    public static @Nullable String inPlaceOf(@Nullable String words) {
        return words == null ? null : TEXT;
    }

    /** The words, where they are told; null where they are not. */
    public static @Nullable String orNull(@Nullable String words) {
        return is(words) ? null : words;
    }

    /** Why some of them are not told, for people; null where all are. */
    public static @Nullable String note(Locale locale, @Nullable String... words) {
        return Stream.of(words).anyMatch(Withheld::is) ? WORDS.in(locale) : null;
    }

    /** A sentence that quotes, with what it may not quote in its own language. */
    public static Text quoted(Text sentence) {
        return new Text(sentence.zh(), sentence.en().replace(TEXT, TEXT_EN));
    }
}
