package org.zhaoshang.ledger;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;

/** Which version of a record this is, when it was written and by whom. Version 0 has not been written yet. */
public record Stamp(int version, Instant at, String by) {

    public static final Stamp NONE = new Stamp(0, Instant.EPOCH, "");

    /** When it was written, as an answer tells it. */
    public OffsetDateTime writtenAt() {
        return at.atOffset(ZoneOffset.UTC);
    }

    public Stamp next(Instant at, String by) {
        return new Stamp(version + 1, at, by);
    }
}
