package org.zhaoshang.projects;

import org.jspecify.annotations.Nullable;

/** Text as people type it: spaces around it mean nothing, and nothing but spaces is no text. */
final class TypedText {

    private TypedText() {}

    static @Nullable String orNull(@Nullable String typed) {
        return typed == null || typed.isBlank() ? null : typed.strip();
    }
}
