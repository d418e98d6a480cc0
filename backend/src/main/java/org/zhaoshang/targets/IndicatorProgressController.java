package org.zhaoshang.targets;

import java.math.BigDecimal;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;
import org.zhaoshang.ledger.Unit;
import org.zhaoshang.projects.ProjectView;
import org.zhaoshang.shared.Change;
import org.zhaoshang.shared.InvalidRequest;
import org.zhaoshang.shared.Page;
import org.zhaoshang.shared.Rate;
import org.zhaoshang.shared.Text;

/** Answers the schema's IndicatorProgress. */
@Controller
@SchemaMapping(typeName = "IndicatorProgress")
class IndicatorProgressController {

    /** A record that counts, as the schema shows it. */
    record Evidence(Contribution piece, BigDecimal amount, ProjectView project) {}

    /** A project that counts, as the schema shows it. */
    record ContributorView(
            Contributor contributor,
            BigDecimal amount,
            @Nullable Rate share,
            ProjectView project) {}

    @SchemaMapping
    String code(IndicatorProgress progress) {
        return progress.indicator().code();
    }

    @SchemaMapping
    String name(IndicatorProgress progress, Locale locale) {
        var indicator = progress.indicator();
        return words(indicator.name(), indicator.nameEn()).in(locale);
    }

    @SchemaMapping
    Unit unit(IndicatorProgress progress) {
        return progress.indicator().unit();
    }

    @SchemaMapping
    String unitLabel(IndicatorProgress progress, Locale locale) {
        return unit(progress).label().in(locale);
    }

    @SchemaMapping
    String basis(IndicatorProgress progress, Locale locale) {
        var indicator = progress.indicator();
        return words(indicator.basis(), indicator.basisEn()).in(locale);
    }

    @SchemaMapping
    @Nullable
    BigDecimal target(IndicatorProgress progress) {
        return progress.standing().target();
    }

    @SchemaMapping
    boolean targetInferred(IndicatorProgress progress) {
        var headline = progress.headline();
        return headline != null && headline.inferred();
    }

    @SchemaMapping
    BigDecimal actual(IndicatorProgress progress) {
        return progress.standing().actual();
    }

    @SchemaMapping
    @Nullable
    BigDecimal remaining(IndicatorProgress progress) {
        return progress.standing().remaining();
    }

    @SchemaMapping
    @Nullable
    BigDecimal shortfall(IndicatorProgress progress) {
        return progress.standing().shortfall(unit(progress).countsWholeThings());
    }

    @SchemaMapping
    @Nullable
    Rate completion(IndicatorProgress progress) {
        return progress.standing().completion();
    }

    @SchemaMapping
    Rate schedule(IndicatorProgress progress) {
        return progress.standing().schedule();
    }

    @SchemaMapping
    @Nullable
    BigDecimal lead(IndicatorProgress progress) {
        return progress.standing().lead();
    }

    @SchemaMapping
    ProgressStatus status(IndicatorProgress progress) {
        return progress.status();
    }

    @SchemaMapping
    String statusLabel(IndicatorProgress progress, Locale locale) {
        return progress.status().label().in(locale);
    }

    @SchemaMapping
    String statusRule(IndicatorProgress progress, Locale locale) {
        return ProgressWords.rule(progress).in(locale);
    }

    @SchemaMapping
    String sentence(IndicatorProgress progress, Locale locale) {
        return ProgressWords.sentence(progress).in(locale);
    }

    @SchemaMapping
    List<TargetByIssuer> targets(IndicatorProgress progress) {
        return progress.targets();
    }

    @SchemaMapping
    List<MonthProgress> monthly(IndicatorProgress progress) {
        return progress.monthly();
    }

    @SchemaMapping(typeName = "MonthProgress")
    String label(MonthProgress month, Locale locale) {
        var english = Month.of(month.month()).getDisplayName(TextStyle.SHORT, Locale.ENGLISH);
        return new Text(month.month() + "月", english).in(locale);
    }

    @SchemaMapping
    BigDecimal monthActual(IndicatorProgress progress) {
        return progress.monthActual();
    }

    @SchemaMapping
    Change monthOnMonth(IndicatorProgress progress) {
        return progress.monthOnMonth();
    }

    @SchemaMapping
    Change yearOnYear(IndicatorProgress progress) {
        return progress.yearOnYear();
    }

    @SchemaMapping
    Forecast forecast(IndicatorProgress progress) {
        return progress.forecast();
    }

    @SchemaMapping
    List<DepartmentPart> byDepartment(IndicatorProgress progress) {
        return progress.byDepartment().stream()
                .map(part -> new DepartmentPart(part, progress.ledger()))
                .toList();
    }

    @SchemaMapping
    Page<Evidence> evidence(
            IndicatorProgress progress,
            @Argument @Nullable Integer first,
            @Argument @Nullable String after,
            @Argument @Nullable String department,
            @Argument @Nullable Integer month,
            @Argument @Nullable String project) {
        var pieces = project == null
                ? progress.evidence(department, checked(month))
                : progress.evidence(project, department, checked(month));
        return Page.of(pieces, first, after, IndicatorProgressController::name)
                .map(piece -> new Evidence(piece, progress.inUnit(piece.amount()), project(piece.project(), progress)));
    }

    @SchemaMapping
    Page<ContributorView> contributors(
            IndicatorProgress progress,
            @Argument @Nullable Integer first,
            @Argument @Nullable String after,
            @Argument @Nullable String department,
            @Argument @Nullable Integer month) {
        var all = Contributor.of(progress.evidence(department, checked(month)));
        var total = all.stream().map(Contributor::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
        return Page.of(all, first, after, contributor -> contributor.project().code())
                .map(contributor -> new ContributorView(
                        contributor,
                        progress.inUnit(contributor.amount()),
                        Rate.of(contributor.amount(), total),
                        project(contributor.project(), progress)));
    }

    private static @Nullable Integer checked(@Nullable Integer month) {
        if (month != null && (month < 1 || month > 12)) {
            throw new InvalidRequest(new Text("month 须在 1 到 12 之间", "month must be 1 to 12"));
        }
        return month;
    }

    private static String name(Contribution piece) {
        return piece.project().code() + "|" + (piece.reference() == null ? piece.on() : piece.reference());
    }

    private static ProjectView project(org.zhaoshang.ledger.Project project, IndicatorProgress progress) {
        return new ProjectView(project, progress.asOf(), progress.ledger());
    }

    private static Text words(String zh, @Nullable String en) {
        return new Text(zh, en == null ? zh : en);
    }
}
