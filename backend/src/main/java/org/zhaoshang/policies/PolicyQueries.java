package org.zhaoshang.policies;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;
import org.zhaoshang.ledger.Policy;
import org.zhaoshang.shared.Page;
import org.zhaoshang.sight.Sight;
import org.zhaoshang.store.ReportingDate;

/** Answers the schema's questions for policies. */
@Controller
class PolicyQueries {

    private static final Comparator<Policy> NEWEST_FIRST = Comparator.comparing(
                    Policy::issuedOn, Comparator.nullsFirst(Comparator.<LocalDate>naturalOrder()))
            .reversed()
            .thenComparing(Policy::code);

    private final Sight sight;
    private final ReportingDate reportingDate;

    PolicyQueries(Sight sight, ReportingDate reportingDate) {
        this.sight = sight;
        this.reportingDate = reportingDate;
    }

    @QueryMapping
    @Nullable
    PolicyView policy(
            @Argument String code, @Argument @Nullable LocalDate asOf, @Argument @Nullable OffsetDateTime knownAt) {
        var ledger = sight.ledgerKnownAt(knownAt);
        return PolicyView.find(code, reportingDate.or(asOf), ledger).orElse(null);
    }

    @QueryMapping
    Page<PolicyView> policies(
            @Argument @Nullable LocalDate asOf,
            @Argument @Nullable List<Policy.Status> status,
            @Argument @Nullable Boolean cited,
            @Argument @Nullable String citedBy,
            @Argument @Nullable Integer first,
            @Argument @Nullable String after,
            @Argument @Nullable OffsetDateTime knownAt) {
        var ledger = sight.ledgerKnownAt(knownAt);
        var day = reportingDate.or(asOf);
        var wanted = status == null ? null : Set.copyOf(status);
        var citations = Citations.of(ledger);
        var found = ledger.all(Policy.class).stream()
                .filter(policy -> wanted == null || wanted.contains(policy.status(day)))
                .filter(policy ->
                        cited == null || cited == !citations.of(policy, day).isEmpty())
                .filter(policy -> citedBy == null
                        || citations.of(policy, day).stream()
                                .anyMatch(citation -> citation.project().code().equals(citedBy)))
                .sorted(NEWEST_FIRST)
                .toList();
        return Page.of(found, first, after, Policy::code).map(policy -> new PolicyView(policy, day, ledger));
    }

    @SchemaMapping(typeName = "PolicyCitation")
    Citation.Kind kind(CitationView view) {
        return view.citation().kind();
    }

    @SchemaMapping(typeName = "PolicyCitation")
    String kindLabel(CitationView view, Locale locale) {
        return view.citation().kind().label().in(locale);
    }

    @SchemaMapping(typeName = "PolicyCitation")
    String code(CitationView view) {
        return view.citation().code();
    }

    @SchemaMapping(typeName = "PolicyCitation")
    @Nullable
    String clause(CitationView view) {
        return view.citation().clause();
    }

    @SchemaMapping(typeName = "PolicyCitation")
    @Nullable
    LocalDate dueOn(CitationView view) {
        return view.citation().dueOn();
    }

    @SchemaMapping(typeName = "PolicyCitation")
    @Nullable
    LocalDate settledOn(CitationView view) {
        return view.settledOn();
    }
}
