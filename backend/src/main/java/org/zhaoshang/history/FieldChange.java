package org.zhaoshang.history;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.zhaoshang.shared.Text;
import org.zhaoshang.shared.Withheld;

/**
 * A field that is another in a version than in the one before it, in words.
 *
 * @param before null where there was nothing
 * @param after null where it was taken away
 * @param clause all of it in a few words
 */
record FieldChange(
        String path,
        Text label,
        @Nullable Text before,
        @Nullable Text after,
        Text clause) {

    /** As whoever asks reads it. */
    record Told(
            String path,
            String label,
            @Nullable String before,
            @Nullable String after) {}

    Told in(Locale locale) {
        return new Told(
                path,
                label.in(locale),
                before == null ? null : Withheld.quoted(before).in(locale),
                after == null ? null : Withheld.quoted(after).in(locale));
    }
}
