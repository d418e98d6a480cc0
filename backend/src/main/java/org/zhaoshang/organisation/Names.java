package org.zhaoshang.organisation;

import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.zhaoshang.commands.Mistakes;
import org.zhaoshang.commands.UserError.Code;
import org.zhaoshang.exchange.Wording;
import org.zhaoshang.ledger.Department;
import org.zhaoshang.ledger.Industry;
import org.zhaoshang.ledger.LedgerRecord;
import org.zhaoshang.shared.Text;

/** The names that a record goes by: an imported ledger says only a name, so no two records of a kind may share one. */
record Names(String code, String name, List<String> aliases) {

    static Names of(Department department) {
        return new Names(department.code(), department.name(), department.aliases());
    }

    static Names of(Industry industry) {
        return new Names(industry.code(), industry.name(), industry.aliases());
    }

    <T extends LedgerRecord> void check(Collection<T> others, Function<T, Names> namesOf, Mistakes mistakes) {
        mistakes.required(name, "name");
        var taken = others.stream()
                .map(namesOf)
                .filter(other -> !other.code().equals(code))
                .toList();
        check(name, taken, mistakes, "name");
        for (var alias : aliases) {
            check(alias, taken, mistakes, "aliases", alias);
        }
    }

    private static void check(String name, List<Names> taken, Mistakes mistakes, String... way) {
        var key = Wording.key(name);
        taken.stream()
                .filter(other -> other.include(key))
                .findFirst()
                .ifPresent(other -> mistakes.add(
                        Code.ALREADY_EXISTS,
                        new Text(
                                "“%s”已是 %s（%s）的名称或别名，导入时无法分辨".formatted(name, other.name(), other.code()),
                                "%s (%s) goes by the name %s already: an import could not tell them apart"
                                        .formatted(other.name(), other.code(), name)),
                        way));
    }

    private boolean include(String key) {
        return Stream.concat(Stream.of(name), aliases.stream())
                .anyMatch(own -> Wording.key(own).equals(key));
    }
}
