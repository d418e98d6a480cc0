package org.zhaoshang.organisation;

import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;
import org.zhaoshang.ledger.Department;
import org.zhaoshang.ledger.Industry;
import org.zhaoshang.ledger.Person;
import org.zhaoshang.projects.Named;
import org.zhaoshang.shared.Page;
import org.zhaoshang.sight.Sight;

/** Answers the schema's questions for departments, people and industries. */
@Controller
class OrganisationQueries {

    private final Sight sight;

    OrganisationQueries(Sight sight) {
        this.sight = sight;
    }

    @QueryMapping
    Page<Named> departments(
            @Argument @Nullable List<Department.Type> type,
            @Argument @Nullable Integer first,
            @Argument @Nullable String after,
            @Argument @Nullable OffsetDateTime knownAt,
            Locale locale) {
        var ledger = sight.ledgerKnownAt(knownAt);
        var wanted = type == null ? Set.of(Department.Type.values()) : Set.copyOf(type);
        var found = ledger.all(Department.class).stream()
                .filter(department -> wanted.contains(department.type()))
                .sorted(Comparator.comparing(Department::type).thenComparing(Department::code))
                .map(Department::code)
                .toList();
        return Page.of(found, first, after, code -> code).map(code -> Named.department(ledger, code, locale));
    }

    @QueryMapping
    Page<Named> people(
            @Argument @Nullable String department,
            @Argument @Nullable Integer first,
            @Argument @Nullable String after,
            @Argument @Nullable OffsetDateTime knownAt,
            Locale locale) {
        var ledger = sight.ledgerKnownAt(knownAt);
        var found = ledger.all(Person.class).stream()
                .filter(person -> department == null || department.equals(person.department()))
                .map(Person::code)
                .sorted()
                .toList();
        return Page.of(found, first, after, code -> code).map(code -> Named.person(ledger, code, locale));
    }

    @QueryMapping
    List<Named> industries(@Argument @Nullable OffsetDateTime knownAt, Locale locale) {
        var ledger = sight.ledgerKnownAt(knownAt);
        return ledger.all(Industry.class).stream()
                .sorted(Comparator.comparingInt(Industry::order).thenComparing(Industry::code))
                .map(industry -> Named.industry(ledger, industry.code(), locale))
                .toList();
    }
}
