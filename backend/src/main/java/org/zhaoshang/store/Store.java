package org.zhaoshang.store;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.zhaoshang.ledger.Ledger;
import org.zhaoshang.ledger.LedgerRecord;
import org.zhaoshang.shared.Beforehand;

/** Where the records live: every version of each, append-only, and the newest of all as one snapshot. */
public interface Store {

    /** The newest snapshot. It includes all that this process has written. */
    Ledger ledger();

    /** The snapshot of what was on record at a moment; the newest one where none is given. */
    Ledger ledger(@Nullable Instant knownAt);

    /** The same for a moment as a request names it. */
    default Ledger ledgerKnownAt(@Nullable OffsetDateTime moment) {
        return ledger(moment == null ? null : moment.toInstant());
    }

    /** Every version of a record, the newest first; empty where there is no such record. */
    <T extends LedgerRecord> List<Version<T>> history(Class<T> type, String code);

    /** Versions of all records, the newest first, each with the one before it: what an inspector reads. */
    List<LoggedVersion> log(LogQuery query);

    /**
     * Writes new versions of records, all of them or none. Each record carries the stamp of the version it was derived
     * from (none for a new one) and is written under the next.
     *
     * @return the snapshot that includes them
     * @throws VersionConflict if somebody was faster on one of them; nothing was written then
     */
    Ledger write(Collection<? extends LedgerRecord> changes, Author author) throws VersionConflict;

    /** Until when the snapshot was the newest (数据时点), where the database is away; nothing where it is the newest now. */
    default Optional<Instant> currentUntil() {
        return Optional.empty();
    }

    /** Whether the records were read at all: at a start there may be no database yet. */
    default boolean isOpen() {
        return true;
    }

    /** Does what needs the database at a start: now, or before anybody is let in. */
    default void whenOpen(Runnable task) {
        task.run();
    }

    /** Has something computed of each snapshot before that is shown. */
    default void beforehand(Beforehand beforehand) {}

    /** Whether the made-up demonstration ledger (演示数据) is among the records. */
    boolean holdsDemonstration();
}
