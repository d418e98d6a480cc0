package org.zhaoshang.assessment;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;
import org.zhaoshang.board.Board;
import org.zhaoshang.shared.Money;

/** Answers what the schema's Board says of assessment. */
@Controller
class AssessmentController {

    /** A row, as the schema shows it. */
    record RowView(Row row, Assessment assessment) {}

    private final Assessor assessor;
    private final AssessmentWords words;

    AssessmentController(Assessor assessor) {
        this.assessor = assessor;
        this.words = new AssessmentWords(assessor.rules());
    }

    @SchemaMapping(typeName = "Board")
    Assessment assessment(Board board, @Argument AssessmentSubject by) {
        return assessor.of(board.ledger(), board.asOf(), by);
    }

    @SchemaMapping
    String sentence(Assessment assessment, Locale locale) {
        return AssessmentWords.sentence(assessment, assessor.rules()).in(locale);
    }

    @SchemaMapping
    String rule(Assessment assessment, Locale locale) {
        return words.rule().in(locale);
    }

    @SchemaMapping
    String listRule(Assessment assessment, Locale locale) {
        return words.listRule(assessment.by()).in(locale);
    }

    @SchemaMapping
    String movementRule(Assessment assessment, Locale locale) {
        return words.movementRule(assessor.before(assessment)).in(locale);
    }

    @SchemaMapping
    String trackRule(Assessment assessment, Locale locale) {
        return AssessmentWords.trackRule().in(locale);
    }

    @SchemaMapping
    @Nullable
    LocalDate before(Assessment assessment) {
        var before = assessor.before(assessment);
        return before == null ? null : before.asOf();
    }

    @SchemaMapping
    BigDecimal cap(Assessment assessment) {
        return assessor.rules().cap();
    }

    @SchemaMapping
    BigDecimal par(Assessment assessment) {
        return assessor.rules().par();
    }

    @SchemaMapping
    List<RowView> rows(Assessment assessment) {
        return shown(assessment.rows(), assessment);
    }

    @SchemaMapping
    List<RowView> red(Assessment assessment) {
        return shown(assessment.listed(Honours.RED), assessment);
    }

    @SchemaMapping
    List<RowView> black(Assessment assessment) {
        return shown(assessment.listed(Honours.BLACK), assessment);
    }

    @SchemaMapping
    List<Assessment.TrackSum> tracks(Assessment assessment) {
        return assessment.tracks();
    }

    @SchemaMapping(typeName = "AssessmentTrackSum")
    String label(Assessment.TrackSum sum, Locale locale) {
        return sum.track().label().in(locale);
    }

    @SchemaMapping(typeName = "AssessmentTrackSum")
    Signed newProjects(Assessment.TrackSum sum) {
        return sum.held().newProjects();
    }

    @SchemaMapping(typeName = "AssessmentTrackSum")
    Signed expansions(Assessment.TrackSum sum) {
        return sum.held().expansions();
    }

    @SchemaMapping(typeName = "SignedProjects")
    List<Money> planned(Signed signed) {
        return signed.planned();
    }

    private static List<RowView> shown(List<Row> rows, Assessment assessment) {
        return rows.stream().map(row -> new RowView(row, assessment)).toList();
    }
}
