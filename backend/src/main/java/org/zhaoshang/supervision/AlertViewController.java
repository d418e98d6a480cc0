package org.zhaoshang.supervision;

import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;
import org.zhaoshang.projects.Named;
import org.zhaoshang.projects.ProjectView;

/** Answers the schema's Alert. */
@Controller
@SchemaMapping(typeName = "Alert")
class AlertViewController {

    private final Alerts alerts;

    AlertViewController(Alerts alerts) {
        this.alerts = alerts;
    }

    @SchemaMapping
    String id(AlertView view) {
        return view.alert().id();
    }

    @SchemaMapping
    AlertRule rule(AlertView view) {
        return view.alert().rule();
    }

    @SchemaMapping
    String label(AlertView view, Locale locale) {
        return view.alert().rule().label().in(locale);
    }

    @SchemaMapping
    String ruleText(AlertView view, Locale locale) {
        return RuleWords.of(view.alert().rule(), alerts.rules()).in(locale);
    }

    @SchemaMapping
    Severity severity(AlertView view) {
        return view.alert().severity();
    }

    @SchemaMapping
    String severityLabel(AlertView view, Locale locale) {
        return view.alert().severity().label().in(locale);
    }

    @SchemaMapping
    LocalDate since(AlertView view) {
        return view.alert().since();
    }

    @SchemaMapping
    int days(AlertView view) {
        return view.alert().days();
    }

    @SchemaMapping
    String message(AlertView view, Locale locale) {
        return alerts.message(view.alert(), view.ledger()).in(locale);
    }

    @SchemaMapping
    String nextStep(AlertView view, Locale locale) {
        return NextStep.of(view.alert().rule()).in(locale);
    }

    @SchemaMapping
    @Nullable
    ProjectView project(AlertView view) {
        var project = view.alert().project();
        return project == null ? null : new ProjectView(project, view.alert().asOf(), view.ledger());
    }

    @SchemaMapping
    @Nullable
    String indicator(AlertView view) {
        var indicator = view.alert().indicator();
        return indicator == null ? null : indicator.code();
    }

    @SchemaMapping
    @Nullable
    String indicatorName(AlertView view, Locale locale) {
        var indicator = view.alert().indicator();
        return indicator == null ? null : indicator.label().in(locale);
    }

    @SchemaMapping
    @Nullable
    String item(AlertView view) {
        var item = view.alert().item();
        return item == null ? null : item.code();
    }

    @SchemaMapping
    boolean acknowledged(AlertView view) {
        return view.alert().answer() != null;
    }

    @SchemaMapping
    @Nullable
    AnswerView acknowledgement(AlertView view) {
        return AnswerView.of(view);
    }

    @SchemaMapping
    @Nullable
    Named department(AlertView view, Locale locale) {
        var department = view.alert().department();
        return department == null ? null : Named.department(view.ledger(), department, locale);
    }

    @SchemaMapping
    @Nullable
    Named person(AlertView view, Locale locale) {
        var person = view.alert().person();
        return person == null ? null : Named.person(view.ledger(), person, locale);
    }
}
