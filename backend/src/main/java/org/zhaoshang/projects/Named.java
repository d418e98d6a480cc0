package org.zhaoshang.projects;

import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.zhaoshang.ledger.Chain;
import org.zhaoshang.ledger.Department;
import org.zhaoshang.ledger.Industry;
import org.zhaoshang.ledger.Ledger;
import org.zhaoshang.ledger.Person;

/** A code with its name in the reader's language. A code that names nothing is its own name: better than a gap. */
public record Named(String code, String name) {

    public static Named department(Ledger ledger, String code, Locale locale) {
        return ledger.find(Department.class, code)
                .map(found -> of(found.code(), found.name(), found.nameEn(), locale))
                .orElseGet(() -> new Named(code, code));
    }

    public static Named person(Ledger ledger, String code, Locale locale) {
        return ledger.find(Person.class, code)
                .map(found -> of(found.code(), found.name(), found.nameEn(), locale))
                .orElseGet(() -> new Named(code, code));
    }

    public static Named industry(Ledger ledger, String code, Locale locale) {
        return ledger.find(Industry.class, code)
                .map(found -> of(found.code(), found.name(), found.nameEn(), locale))
                .orElseGet(() -> new Named(code, code));
    }

    /** A link of a chain that we know. */
    static Optional<Named> link(Ledger ledger, @Nullable String chain, String link, Locale locale) {
        return Optional.ofNullable(chain)
                .flatMap(code -> ledger.find(Chain.class, code))
                .flatMap(found -> found.link(link))
                .map(found -> of(found.code(), found.name(), found.nameEn(), locale));
    }

    private static Named of(String code, String name, @Nullable String nameEn, Locale locale) {
        var english = Locale.ENGLISH.getLanguage().equals(locale.getLanguage());
        return new Named(code, english && nameEn != null ? nameEn : name);
    }
}
