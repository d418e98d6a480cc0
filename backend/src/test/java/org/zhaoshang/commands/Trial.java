package org.zhaoshang.commands;

import java.time.LocalDate;
import java.util.List;
import org.zhaoshang.ledger.Ledger;
import org.zhaoshang.ledger.LedgerRecord;

/**
 * A command tried on records without a store.
 *
 * @param errors as "way.to.field CODE"
 */
public record Trial<T extends LedgerRecord>(T record, List<String> errors) {

    private static final LocalDate TODAY = LocalDate.parse("2015-04-20");

    public static <T extends LedgerRecord> Trial<T> of(Commands.Creation<T> creation, Ledger ledger) {
        var mistakes = new Mistakes(TODAY);
        return new Trial<>(creation.create(ledger, mistakes), told(mistakes));
    }

    public static <T extends LedgerRecord> Trial<T> of(Commands.Revision<T> revision, T current, Ledger ledger) {
        var mistakes = new Mistakes(TODAY);
        return new Trial<>(revision.revise(current, ledger, mistakes), told(mistakes));
    }

    private static List<String> told(Mistakes mistakes) {
        return mistakes.all().stream()
                .map(error -> String.join(".", error.field()) + " " + error.code())
                .toList();
    }
}
