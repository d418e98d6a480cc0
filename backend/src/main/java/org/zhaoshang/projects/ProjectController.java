package org.zhaoshang.projects;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;
import org.zhaoshang.ledger.Agreement;
import org.zhaoshang.ledger.Project;
import org.zhaoshang.ledger.ProjectKind;
import org.zhaoshang.ledger.Stage;
import org.zhaoshang.ledger.StageEntry;
import org.zhaoshang.sight.Sight;
import org.zhaoshang.store.ReportingDate;

/** Answers what a project is, who carries it and where it stands. */
@Controller
@SchemaMapping(typeName = "Project")
class ProjectController {

    /** A link of a chain; words that name none we know are shown as they came, without a code. */
    record LinkView(@Nullable String code, String name) {}

    /** A department's part of the credit. */
    record CreditView(Named department, BigDecimal share) {}

    private final Sight sight;
    private final ReportingDate reportingDate;

    ProjectController(Sight sight, ReportingDate reportingDate) {
        this.sight = sight;
        this.reportingDate = reportingDate;
    }

    @QueryMapping
    @Nullable
    ProjectView project(
            @Argument String code, @Argument @Nullable LocalDate asOf, @Argument @Nullable OffsetDateTime knownAt) {
        var ledger = sight.ledgerKnownAt(knownAt);
        return ledger.find(Project.class, code)
                .map(project -> new ProjectView(project, reportingDate.or(asOf), ledger))
                .orElse(null);
    }

    @SchemaMapping
    String code(ProjectView view) {
        return view.project().code();
    }

    @SchemaMapping
    String name(ProjectView view) {
        return view.project().profile().name();
    }

    @SchemaMapping
    ProjectKind kind(ProjectView view) {
        return view.project().profile().kind();
    }

    @SchemaMapping
    String kindLabel(ProjectView view, Locale locale) {
        return kind(view).label().in(locale);
    }

    @SchemaMapping
    boolean major(ProjectView view) {
        return view.project().profile().major();
    }

    @SchemaMapping
    boolean cityRecognised(ProjectView view) {
        return view.project().cityRecognised(view.asOf());
    }

    @SchemaMapping
    @Nullable
    Stage stage(ProjectView view) {
        return view.project().stage(view.asOf());
    }

    @SchemaMapping
    @Nullable
    String stageLabel(ProjectView view, Locale locale) {
        var stage = stage(view);
        return stage == null ? null : stage.label().in(locale);
    }

    @SchemaMapping
    @Nullable
    LocalDate stageOn(ProjectView view) {
        return view.project().stageOn(view.asOf());
    }

    @SchemaMapping
    @Nullable
    Integer daysInStage(ProjectView view) {
        var on = stageOn(view);
        return on == null ? null : Math.toIntExact(ChronoUnit.DAYS.between(on, view.asOf()));
    }

    @SchemaMapping
    Named industry(ProjectView view, Locale locale) {
        return Named.industry(view.ledger(), view.project().profile().industry(), locale);
    }

    @SchemaMapping
    @Nullable
    LinkView link(ProjectView view, Locale locale) {
        var profile = view.project().profile();
        var link = profile.link();
        return link == null
                ? null
                : Named.link(view.ledger(), profile.chain(), link, locale)
                        .map(known -> new LinkView(known.code(), known.name()))
                        .orElseGet(() -> new LinkView(null, link));
    }

    @SchemaMapping
    @Nullable
    String investor(ProjectView view) {
        return view.project().profile().investor();
    }

    @SchemaMapping
    @Nullable
    Named department(ProjectView view, Locale locale) {
        var code = view.project().responsibility().department();
        return code == null ? null : Named.department(view.ledger(), code, locale);
    }

    @SchemaMapping
    List<CreditView> credits(ProjectView view, Locale locale) {
        return view.project().responsibility().credits().stream()
                .map(credit ->
                        new CreditView(Named.department(view.ledger(), credit.department(), locale), credit.share()))
                .toList();
    }

    @SchemaMapping
    @Nullable
    Named person(ProjectView view, Locale locale) {
        var code = view.project().responsibility().person();
        return code == null ? null : Named.person(view.ledger(), code, locale);
    }

    @SchemaMapping
    @Nullable
    Named leader(ProjectView view, Locale locale) {
        var code = view.project().responsibility().leader();
        return code == null ? null : Named.person(view.ledger(), code, locale);
    }

    @SchemaMapping
    @Nullable
    Agreement agreement(ProjectView view) {
        return view.project().profile().agreement();
    }

    @SchemaMapping
    @Nullable
    String agreementLabel(ProjectView view, Locale locale) {
        var agreement = agreement(view);
        return agreement == null ? null : agreement.label().in(locale);
    }

    @SchemaMapping
    @Nullable
    LocalDate signedOn(ProjectView view) {
        var on = view.project().reachedOn(Stage.SIGNED);
        return on == null || on.isAfter(view.asOf()) ? null : on;
    }

    @SchemaMapping
    List<StageEntry> stageHistory(ProjectView view) {
        return view.project().stages();
    }

    @SchemaMapping
    Map<String, Object> attributes(ProjectView view, @Argument @Nullable List<String> paths) {
        var all = view.project().attributes();
        return paths == null ? all : AttributePaths.pick(all, paths);
    }

    @SchemaMapping
    int version(ProjectView view) {
        return view.project().stamp().version();
    }

    @SchemaMapping
    OffsetDateTime updatedAt(ProjectView view) {
        return view.project().stamp().writtenAt();
    }
}
