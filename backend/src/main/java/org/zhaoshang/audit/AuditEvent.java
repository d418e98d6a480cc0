package org.zhaoshang.audit;

import org.jspecify.annotations.Nullable;
import org.zhaoshang.shared.Text;

/**
 * Something to be noted (审计事件). When it happened, from which address and in which request, {@link Audit} adds. No secret
 * belongs in it: no password, no token, no address with a signed link.
 *
 * @param account whose it is, or the name that was tried; null for whoever asks
 * @param subject what it is about: an account, a path, a record with its version
 * @param outcome what came of it, in words; null where the kind says it all
 */
public record AuditEvent(
        AuditKind kind,
        @Nullable String account,
        @Nullable String subject,
        @Nullable Text outcome) {

    /** Of whoever asks. */
    public static AuditEvent of(AuditKind kind, @Nullable String subject) {
        return new AuditEvent(kind, null, subject, null);
    }

    /** Somebody else's than of whoever asks, or somebody's who is not signed in. */
    public AuditEvent by(@Nullable String name) {
        return new AuditEvent(kind, name, subject, outcome);
    }

    public AuditEvent saying(String zh, String en) {
        return new AuditEvent(kind, account, subject, new Text(zh, en));
    }
}
