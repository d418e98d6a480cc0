package org.zhaoshang.targets;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;
import org.zhaoshang.ledger.Issuer;
import org.zhaoshang.projects.Named;
import org.zhaoshang.shared.Rate;
import org.zhaoshang.targets.IndicatorProgressController.ContributorView;
import org.zhaoshang.targets.IndicatorProgressController.Evidence;

/** Answers the parts of the schema's IndicatorProgress. */
@Controller
class PartsController {

    @SchemaMapping(typeName = "TargetByIssuer")
    Issuer issuer(TargetByIssuer by) {
        return by.target().issuer();
    }

    @SchemaMapping(typeName = "TargetByIssuer")
    String issuerLabel(TargetByIssuer by, Locale locale) {
        return by.target().issuer().label().in(locale);
    }

    @SchemaMapping(typeName = "TargetByIssuer")
    @Nullable
    BigDecimal value(TargetByIssuer by) {
        return by.target().value();
    }

    @SchemaMapping(typeName = "TargetByIssuer")
    @Nullable
    String document(TargetByIssuer by) {
        return by.target().document();
    }

    @SchemaMapping(typeName = "TargetByIssuer")
    boolean inferred(TargetByIssuer by) {
        return by.target().inferred();
    }

    @SchemaMapping(typeName = "TargetByIssuer")
    @Nullable
    String note(TargetByIssuer by) {
        return by.target().note();
    }

    @SchemaMapping(typeName = "TargetByIssuer")
    @Nullable
    Rate completion(TargetByIssuer by) {
        return by.completion();
    }

    @SchemaMapping(typeName = "DepartmentProgress", field = "department")
    Named department(DepartmentPart part, Locale locale) {
        return Named.department(part.ledger(), part.progress().department(), locale);
    }

    @SchemaMapping(typeName = "DepartmentProgress", field = "target")
    @Nullable
    BigDecimal departmentTarget(DepartmentPart part) {
        return part.progress().target();
    }

    @SchemaMapping(typeName = "DepartmentProgress", field = "actual")
    BigDecimal departmentActual(DepartmentPart part) {
        return part.progress().actual();
    }

    @SchemaMapping(typeName = "DepartmentProgress", field = "completion")
    @Nullable
    Rate departmentCompletion(DepartmentPart part) {
        return part.progress().completion();
    }

    @SchemaMapping(typeName = "DepartmentProgress", field = "lead")
    @Nullable
    BigDecimal departmentLead(DepartmentPart part) {
        return part.progress().lead();
    }

    @SchemaMapping(typeName = "DepartmentProgress", field = "status")
    ProgressStatus departmentStatus(DepartmentPart part) {
        return part.progress().status();
    }

    @SchemaMapping(typeName = "DepartmentProgress", field = "statusLabel")
    String departmentStatusLabel(DepartmentPart part, Locale locale) {
        return part.progress().status().label().in(locale);
    }

    @SchemaMapping(typeName = "DepartmentProgress", field = "rank")
    @Nullable
    Integer departmentRank(DepartmentPart part) {
        return part.progress().rank();
    }

    @SchemaMapping(typeName = "Evidence")
    LocalDate on(Evidence evidence) {
        return evidence.piece().on();
    }

    @SchemaMapping(typeName = "Evidence")
    @Nullable
    String reference(Evidence evidence) {
        return evidence.piece().reference();
    }

    @SchemaMapping(typeName = "Contributor")
    LocalDate lastOn(ContributorView view) {
        return view.contributor().lastOn();
    }

    @SchemaMapping(typeName = "Contributor")
    int records(ContributorView view) {
        return view.contributor().records();
    }
}
