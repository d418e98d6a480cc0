package org.zhaoshang.lineage;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Whether a figure still holds.
 *
 * @param revision by which its numbers changed; null where they did not, or where nobody can tell
 * @param at when that was written
 */
record Verdict(
        Holds holds, @Nullable Long revision, @Nullable Instant at) {

    enum Holds {
        /** The numbers of its day are the same now. */
        STILL,
        /** They are others now. */
        NO_MORE,
        /** What they were, or what they are, cannot be asked any more. */
        UNKNOWN
    }

    static final Verdict STILL = new Verdict(Holds.STILL, null, null);
    static final Verdict UNKNOWN = new Verdict(Holds.UNKNOWN, null, null);
}
