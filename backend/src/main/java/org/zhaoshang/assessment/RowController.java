package org.zhaoshang.assessment;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;
import org.zhaoshang.assessment.AssessmentController.RowView;
import org.zhaoshang.ledger.Person;
import org.zhaoshang.projects.Named;
import org.zhaoshang.shared.Decimals;

/** Answers the schema's AssessmentRow. */
@Controller
@SchemaMapping(typeName = "AssessmentRow")
class RowController {

    private final Assessor assessor;

    RowController(Assessor assessor) {
        this.assessor = assessor;
    }

    @SchemaMapping
    @Nullable
    Integer rank(RowView view) {
        return view.row().rank();
    }

    @SchemaMapping
    String code(RowView view) {
        return view.row().code();
    }

    @SchemaMapping
    String name(RowView view, Locale locale) {
        return named(view, locale).name();
    }

    /** A department is its own. */
    @SchemaMapping
    @Nullable
    Named department(RowView view, Locale locale) {
        var ledger = view.assessment().ledger();
        if (view.assessment().by() == AssessmentSubject.DEPARTMENT) {
            return named(view, locale);
        }
        return ledger.find(Person.class, view.row().code())
                .map(Person::department)
                .map(department -> Named.department(ledger, department, locale))
                .orElse(null);
    }

    @SchemaMapping
    @Nullable
    BigDecimal base(RowView view) {
        var base = view.row().base();
        return base == null ? null : base.rounded(AssessmentWords.SHOWN_DECIMALS);
    }

    @SchemaMapping
    BigDecimal deducted(RowView view) {
        return Decimals.rounded(view.row().deducted(), AssessmentWords.SHOWN_DECIMALS);
    }

    @SchemaMapping
    List<Deduction> deductions(RowView view) {
        return view.row().deductions();
    }

    @SchemaMapping
    @Nullable
    BigDecimal score(RowView view) {
        var score = view.row().score();
        return score == null ? null : score.rounded(AssessmentWords.SHOWN_DECIMALS);
    }

    @SchemaMapping
    String sentence(RowView view, Locale locale) {
        return AssessmentWords.sentence(view.row(), rankBefore(view)).in(locale);
    }

    @SchemaMapping
    List<Item> items(RowView view) {
        return view.row().items();
    }

    @SchemaMapping
    @Nullable
    Integer rankBefore(RowView view) {
        var before = assessor.before(view.assessment());
        return before == null ? null : before.standings().rank(view.row().code());
    }

    @SchemaMapping
    @Nullable
    Integer movement(RowView view) {
        var before = rankBefore(view);
        var now = view.row().rank();
        return before == null || now == null ? null : Integer.valueOf(before - now);
    }

    @SchemaMapping
    @Nullable
    Honours list(RowView view) {
        return view.row().honours();
    }

    @SchemaMapping
    @Nullable
    String listLabel(RowView view, Locale locale) {
        var honours = view.row().honours();
        return honours == null ? null : honours.label().in(locale);
    }

    @SchemaMapping
    @Nullable
    Track track(RowView view) {
        return view.row().track();
    }

    @SchemaMapping
    @Nullable
    Integer trackRank(RowView view) {
        return view.row().trackRank();
    }

    @SchemaMapping
    int projects(RowView view) {
        return view.row().held().inHand();
    }

    @SchemaMapping
    boolean smallBase(RowView view) {
        return view.row().smallBase();
    }

    @SchemaMapping
    Signed newProjects(RowView view) {
        return view.row().held().newProjects();
    }

    @SchemaMapping
    Signed expansions(RowView view) {
        return view.row().held().expansions();
    }

    private static Named named(RowView view, Locale locale) {
        var ledger = view.assessment().ledger();
        var code = view.row().code();
        return view.assessment().by() == AssessmentSubject.DEPARTMENT
                ? Named.department(ledger, code, locale)
                : Named.person(ledger, code, locale);
    }
}
