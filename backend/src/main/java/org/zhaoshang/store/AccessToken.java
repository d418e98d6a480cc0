package org.zhaoshang.store;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A token by which a program signs in (访问令牌), as it is kept.
 *
 * @param id what it is called; it is the part of the token that is no secret
 * @param hash of its secret; nobody can tell the secret from it
 * @param account whose it is
 * @param role by its name; the token may no more than this, and no more than its account
 * @param lastUsedAt when a program last signed in by it, to the minute; null where none has
 * @param label what it is for, in its owner's words
 */
public record AccessToken(
        String id,
        String hash,
        String account,
        String role,
        String label,
        Instant createdAt,
        Instant expiresAt,
        @Nullable Instant revokedAt,
        @Nullable Instant lastUsedAt) {

    public boolean holds(Instant now) {
        return revokedAt == null && now.isBefore(expiresAt);
    }
}
