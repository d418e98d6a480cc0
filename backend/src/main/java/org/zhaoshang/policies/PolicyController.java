package org.zhaoshang.policies;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;
import org.zhaoshang.ledger.Ledger;
import org.zhaoshang.ledger.Policy;
import org.zhaoshang.shared.Text;

/** Answers the schema's Policy. */
@Controller
@SchemaMapping(typeName = "Policy")
class PolicyController {

    /** A change of a policy's standing, with the snapshot that knows what replaced it. */
    record ChangeView(Policy.Change change, LocalDate asOf, Ledger ledger) {}

    @SchemaMapping
    String code(PolicyView view) {
        return view.policy().code();
    }

    @SchemaMapping
    String title(PolicyView view, Locale locale) {
        var policy = view.policy();
        return Text.of(policy.title(), policy.titleEn()).in(locale);
    }

    @SchemaMapping
    @Nullable
    String titleEn(PolicyView view) {
        return view.policy().titleEn();
    }

    @SchemaMapping
    @Nullable
    String number(PolicyView view) {
        return view.policy().number();
    }

    @SchemaMapping
    String issuer(PolicyView view) {
        return view.policy().issuer();
    }

    @SchemaMapping
    @Nullable
    LocalDate issuedOn(PolicyView view) {
        return view.policy().issuedOn();
    }

    @SchemaMapping
    @Nullable
    LocalDate validFrom(PolicyView view) {
        return view.policy().validFrom();
    }

    @SchemaMapping
    @Nullable
    LocalDate validTo(PolicyView view) {
        return view.policy().validTo();
    }

    @SchemaMapping
    Policy.Status status(PolicyView view) {
        return view.policy().status(view.asOf());
    }

    @SchemaMapping
    String statusLabel(PolicyView view, Locale locale) {
        return status(view).label().in(locale);
    }

    @SchemaMapping
    List<PolicyView> replacedBy(PolicyView view) {
        return views(view.policy().replacedBy(view.asOf()), view.asOf(), view.ledger());
    }

    @SchemaMapping
    List<Policy.Clause> clauses(PolicyView view) {
        return view.policy().clauses();
    }

    @SchemaMapping
    List<ChangeView> changes(PolicyView view) {
        return view.policy().changes().stream()
                .map(change -> new ChangeView(change, view.asOf(), view.ledger()))
                .toList();
    }

    @SchemaMapping
    List<CitationView> citations(PolicyView view) {
        return Citations.of(view.ledger()).of(view.policy(), view.asOf()).stream()
                .map(citation -> new CitationView(citation, view.asOf(), view.ledger()))
                .toList();
    }

    @SchemaMapping
    int version(PolicyView view) {
        return view.policy().stamp().version();
    }

    @SchemaMapping
    OffsetDateTime updatedAt(PolicyView view) {
        return view.policy().stamp().writtenAt();
    }

    @SchemaMapping(typeName = "PolicyChange")
    LocalDate on(ChangeView view) {
        return view.change().on();
    }

    @SchemaMapping(typeName = "PolicyChange", field = "status")
    Policy.Status changedTo(ChangeView view) {
        return view.change().status();
    }

    @SchemaMapping(typeName = "PolicyChange", field = "statusLabel")
    String changedToLabel(ChangeView view, Locale locale) {
        return view.change().status().label().in(locale);
    }

    @SchemaMapping(typeName = "PolicyChange", field = "replacedBy")
    List<PolicyView> changedFor(ChangeView view) {
        return views(view.change().replacedBy(), view.asOf(), view.ledger());
    }

    @SchemaMapping(typeName = "PolicyChange")
    @Nullable
    String note(ChangeView view) {
        return view.change().note();
    }

    private static List<PolicyView> views(List<String> codes, LocalDate asOf, Ledger ledger) {
        return codes.stream()
                .flatMap(code -> PolicyView.find(code, asOf, ledger).stream())
                .toList();
    }
}
