package org.zhaoshang.store;

import java.time.Instant;
import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * A link by which somebody without an account sees one panel (签名链接), as it is kept: nothing of it opens anything.
 *
 * @param panel the one that it opens
 * @param parameters with which, as its addresses have them
 * @param kinds as what
 * @param expiresAt from when on it opens nothing
 * @param note whom it is for
 * @param createdBy by whose account: it shows what that one may see
 * @param revokedAt when it was taken back; null where it was not
 * @param lastUsedAt to the minute; null where it never was
 */
public record PanelLink(
        String id,
        String panel,
        SortedMap<String, String> parameters,
        SortedSet<String> kinds,
        Instant expiresAt,
        @Nullable String note,
        String createdBy,
        Instant createdAt,
        @Nullable Instant revokedAt,
        @Nullable String revokedBy,
        @Nullable Instant lastUsedAt,
        long uses) {

    public PanelLink {
        parameters = Collections.unmodifiableSortedMap(new TreeMap<>(parameters));
        kinds = Collections.unmodifiableSortedSet(new TreeSet<>(kinds));
    }

    /** A new one. */
    public PanelLink(
            String id,
            String panel,
            Map<String, String> parameters,
            Set<String> kinds,
            Instant expiresAt,
            @Nullable String note,
            String createdBy,
            Instant createdAt) {
        this(
                id,
                panel,
                new TreeMap<>(parameters),
                new TreeSet<>(kinds),
                expiresAt,
                note,
                createdBy,
                createdAt,
                null,
                null,
                null,
                0);
    }
}
