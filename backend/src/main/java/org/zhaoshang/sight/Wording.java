package org.zhaoshang.sight;

import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What is to stand in the place of a note, where it stood before and where it stands now. */
interface Wording {

    @Nullable
    String words(@Nullable String was, @Nullable String is);

    /** The same for what a program does not know. */
    Map<String, Object> extra(Map<String, Object> was, Map<String, Object> is);

    /** Of words that are never missing: no rule makes nothing of two texts. */
    default String text(String was, String is) {
        return Objects.requireNonNull(words(was, is));
    }
}
