package org.zhaoshang.store;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.zhaoshang.shared.Text;

/**
 * Something that is noted for those who look after the house (审计事件), as it is kept.
 *
 * @param id made up with it, so that it is never kept twice
 * @param number its place in the log, without gaps; 0 until it is kept
 * @param kind by its name
 * @param at when it happened; the first time where it is several
 * @param until the last time; null where it happened once
 * @param count how often it happened
 * @param account whose, or the name that was tried; null where nobody's
 * @param address of the client; null where it was none's
 * @param subject what it was about
 * @param outcome what came of it, in words
 * @param request the request's id, by which the server's own log has it too
 */
public record AuditEntry(
        String id,
        long number,
        String kind,
        Instant at,
        @Nullable Instant until,
        long count,
        @Nullable String account,
        @Nullable String address,
        @Nullable String subject,
        @Nullable Text outcome,
        @Nullable String request) {

    /** One that is still to be kept; its moments are as precise as MongoDB keeps them. */
    public static AuditEntry of(
            String kind,
            Instant at,
            @Nullable Instant until,
            long count,
            @Nullable String account,
            @Nullable String address,
            @Nullable String subject,
            @Nullable Text outcome,
            @Nullable String request) {
        return new AuditEntry(
                UUID.randomUUID().toString(),
                0,
                kind,
                at.truncatedTo(ChronoUnit.MILLIS),
                until == null ? null : until.truncatedTo(ChronoUnit.MILLIS),
                count,
                account,
                address,
                subject,
                outcome,
                request);
    }

    public AuditEntry numbered(long place) {
        return new AuditEntry(id, place, kind, at, until, count, account, address, subject, outcome, request);
    }
}
