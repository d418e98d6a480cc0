package org.zhaoshang.reports;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;
import org.zhaoshang.board.Board;
import org.zhaoshang.ledger.Ledger;
import org.zhaoshang.ledger.PublishedReport;
import org.zhaoshang.shared.Page;
import org.zhaoshang.sight.Sight;
import org.zhaoshang.targets.Figures;

/** Answers the schema's PublishedReport. */
@Controller
@SchemaMapping(typeName = "PublishedReport")
class ReportController {

    private final Sight sight;
    private final Figures figures;

    ReportController(Sight sight, Figures figures) {
        this.sight = sight;
        this.figures = figures;
    }

    @QueryMapping
    Page<ReportView> reports(@Argument @Nullable Integer first, @Argument @Nullable String after) {
        var ledger = sight.ledger();
        return Page.of(newestFirst(ledger), first, after, PublishedReport::code)
                .map(report -> new ReportView(report, ledger));
    }

    @QueryMapping
    @Nullable
    ReportView report(@Argument String code) {
        var ledger = sight.ledger();
        return ledger.find(PublishedReport.class, code)
                .map(report -> new ReportView(report, ledger))
                .orElse(null);
    }

    /** Looked for among all there are, since a board as it was known before a report was published is what it printed. */
    @SchemaMapping(typeName = "Board", field = "publishedReport")
    @Nullable
    ReportView ofBoard(Board board) {
        var ledger = sight.ledger();
        return PublishedReport.lastOf(ledger, board.asOf())
                .map(report -> new ReportView(report, ledger))
                .orElse(null);
    }

    @SchemaMapping
    String code(ReportView view) {
        return view.report().code();
    }

    @SchemaMapping
    String title(ReportView view) {
        return view.report().title();
    }

    @SchemaMapping
    LocalDate asOf(ReportView view) {
        return view.report().asOf();
    }

    @SchemaMapping
    OffsetDateTime knownAt(ReportView view) {
        return view.report().knownAt().atOffset(ZoneOffset.UTC);
    }

    @SchemaMapping
    int revision(ReportView view) {
        return Math.toIntExact(view.report().revision());
    }

    @SchemaMapping
    @Nullable
    String note(ReportView view) {
        return view.report().note();
    }

    @SchemaMapping
    OffsetDateTime publishedAt(ReportView view) {
        return view.report().stamp().writtenAt();
    }

    @SchemaMapping
    String publishedBy(ReportView view) {
        return view.report().stamp().by();
    }

    @SchemaMapping
    List<FigureView> published(ReportView view) {
        return FigureView.of(view.report().figures(), view.now());
    }

    @SchemaMapping
    List<FigureView> today(ReportView view) {
        return FigureView.of(knownNow(view), view.now());
    }

    @SchemaMapping
    List<DifferenceView> differences(ReportView view) {
        return Difference.between(view.report().figures(), knownNow(view)).stream()
                .map(difference -> new DifferenceView(difference, view.report(), view.now()))
                .toList();
    }

    private List<PublishedReport.Figure> knownNow(ReportView view) {
        return figures.of(view.now(), view.report().asOf()).stream()
                .map(ReportPublication::freeze)
                .toList();
    }

    private static List<PublishedReport> newestFirst(Ledger ledger) {
        return ledger.all(PublishedReport.class).stream()
                .sorted(Comparator.comparing(
                                (PublishedReport report) -> report.stamp().at())
                        .reversed()
                        .thenComparing(PublishedReport::code))
                .toList();
    }
}
