package org.zhaoshang.ledger;

import java.time.Instant;

/** Which version of a record this is, when it was written and by whom. Version 0 has not been written yet. */
public record Stamp(int version, Instant at, String by) {

    public static final Stamp NONE = new Stamp(0, Instant.EPOCH, "");

    public Stamp next(Instant at, String by) {
        return new Stamp(version + 1, at, by);
    }
}
