package org.zhaoshang.projects;

import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.zhaoshang.ledger.Chain;
import org.zhaoshang.ledger.Department;
import org.zhaoshang.ledger.Industry;
import org.zhaoshang.ledger.Ledger;
import org.zhaoshang.ledger.LedgerRecord;
import org.zhaoshang.ledger.Person;
import org.zhaoshang.shared.Text;

/**
 * A code with its name in the reader's language. A code that names nothing is its own name: better than a gap.
 *
 * @param found the record that it names; null where it names none, or a part of one
 * @param ledger the snapshot it was found in, which knows what it points to; null where nothing was looked for
 */
public record Named(
        String code,
        String name,
        @Nullable LedgerRecord found,
        @Nullable Ledger ledger) {

    public Named(String code, String name) {
        this(code, name, null, null);
    }

    public static Named department(Ledger ledger, String code, Locale locale) {
        var department = ledger.find(Department.class, code).orElse(null);
        return department == null
                ? new Named(code, code)
                : new Named(code, name(department.name(), department.nameEn(), locale), department, ledger);
    }

    public static Named person(Ledger ledger, String code, Locale locale) {
        var person = ledger.find(Person.class, code).orElse(null);
        return person == null
                ? new Named(code, code)
                : new Named(code, name(person.name(), person.nameEn(), locale), person, ledger);
    }

    public static Named industry(Ledger ledger, String code, Locale locale) {
        var industry = ledger.find(Industry.class, code).orElse(null);
        return industry == null
                ? new Named(code, code)
                : new Named(code, name(industry.name(), industry.nameEn(), locale), industry, ledger);
    }

    public static Named chain(Ledger ledger, String code, Locale locale) {
        return ledger.find(Chain.class, code)
                .map(found -> new Named(found.code(), name(found.name(), found.nameEn(), locale)))
                .orElseGet(() -> new Named(code, code));
    }

    /** A link of a chain that we know. */
    public static Optional<Named> link(Ledger ledger, @Nullable String chain, String link, Locale locale) {
        return Optional.ofNullable(chain)
                .flatMap(code -> ledger.find(Chain.class, code))
                .flatMap(found -> found.link(link))
                .map(found -> new Named(found.code(), name(found.name(), found.nameEn(), locale)));
    }

    /** The record that it names, where that is of a kind. */
    public <T extends LedgerRecord> Optional<T> record(Class<T> kind) {
        return Optional.ofNullable(found).filter(kind::isInstance).map(kind::cast);
    }

    private static String name(String name, @Nullable String nameEn, Locale locale) {
        return Text.of(name, nameEn).in(locale);
    }
}
