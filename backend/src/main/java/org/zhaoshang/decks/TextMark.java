package org.zhaoshang.decks;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What a text of ours, or the code beside it, remembers: to which chart it belongs, and what it said. One that somebody wrote
 * over says something else. It is the name of its shape.
 */
record TextMark(Part part, String subject, String words) {

    /** What of a slide it is. */
    enum Part {
        SENTENCE,
        SOURCE,
        CODE
    }

    private static final Pattern WRITTEN =
            Pattern.compile("zhaoshang (sentence|source|code) (\\S{1,2100}) ([0-9a-f]{8})\\s*$");

    static TextMark of(Part part, Mark mark, List<String> lines) {
        return new TextMark(part, mark.subject(), Mark.hash(lines));
    }

    String written() {
        return "zhaoshang %s %s %s".formatted(part.name().toLowerCase(Locale.ROOT), subject, words);
    }

    static Optional<TextMark> read(String text) {
        var written = WRITTEN.matcher(text);
        return written.find()
                ? Optional.of(new TextMark(
                        Part.valueOf(Objects.requireNonNull(written.group(1)).toUpperCase(Locale.ROOT)),
                        Objects.requireNonNull(written.group(2)),
                        Objects.requireNonNull(written.group(3))))
                : Optional.empty();
    }
}
