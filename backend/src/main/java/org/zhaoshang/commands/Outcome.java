package org.zhaoshang.commands;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhaoshang.ledger.Ledger;
import org.zhaoshang.ledger.LedgerRecord;

/**
 * What became of a command.
 *
 * @param record the record as it is now; null where the command was refused
 * @param ledger the snapshot that includes it
 * @param today the day on which the command was given: nothing on record has happened after it
 */
public record Outcome<T extends LedgerRecord>(
        @Nullable T record, Ledger ledger, LocalDate today, List<UserError> userErrors) {

    static <T extends LedgerRecord> Outcome<T> done(T record, Ledger ledger, LocalDate today) {
        return new Outcome<>(record, ledger, today, List.of());
    }

    static <T extends LedgerRecord> Outcome<T> refused(Ledger ledger, LocalDate today, List<UserError> userErrors) {
        return new Outcome<>(null, ledger, today, userErrors);
    }
}
