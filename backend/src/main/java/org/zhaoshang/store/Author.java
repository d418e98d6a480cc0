package org.zhaoshang.store;

import org.jspecify.annotations.Nullable;

/**
 * Who writes, by which way, and why: recorded with every version.
 *
 * @param reason what they said about it, for corrections above all
 */
public record Author(String name, String origin, @Nullable String reason) {

    public Author(String name, String origin) {
        this(name, origin, null);
    }

    public Author because(@Nullable String reason) {
        return new Author(name, origin, reason);
    }
}
