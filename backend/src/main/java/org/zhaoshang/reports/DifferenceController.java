package org.zhaoshang.reports;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;
import org.zhaoshang.history.Histories;
import org.zhaoshang.history.Names;
import org.zhaoshang.history.RecordVersion;
import org.zhaoshang.ledger.Indicator;
import org.zhaoshang.ledger.Project;
import org.zhaoshang.projects.Named;
import org.zhaoshang.projects.ProjectView;
import org.zhaoshang.shared.Page;
import org.zhaoshang.shared.Text;

/** Answers the schema's ReportDifference and the records behind it. */
@Controller
class DifferenceController {

    private final DifferingRecords records;
    private final Histories histories;

    DifferenceController(DifferingRecords records, Histories histories) {
        this.records = records;
        this.histories = histories;
    }

    @SchemaMapping(typeName = "ReportDifference")
    String code(DifferenceView view) {
        return view.difference().indicator();
    }

    @SchemaMapping(typeName = "ReportDifference")
    String name(DifferenceView view, Locale locale) {
        return name(view).in(locale);
    }

    @SchemaMapping(typeName = "ReportDifference")
    @Nullable
    Named department(DifferenceView view, Locale locale) {
        var code = view.difference().department();
        return code == null ? null : Named.department(view.now(), code, locale);
    }

    @SchemaMapping(typeName = "ReportDifference")
    @Nullable
    FigureView published(DifferenceView view) {
        var figure = view.difference().published();
        return figure == null ? null : FigureView.of(figure, view.now());
    }

    @SchemaMapping(typeName = "ReportDifference")
    @Nullable
    FigureView now(DifferenceView view) {
        var figure = view.difference().now();
        return figure == null ? null : FigureView.of(figure, view.now());
    }

    @SchemaMapping(typeName = "ReportDifference")
    @Nullable
    BigDecimal delta(DifferenceView view) {
        return view.difference().delta();
    }

    @SchemaMapping(typeName = "ReportDifference")
    @Nullable
    BigDecimal targetDelta(DifferenceView view) {
        return view.difference().targetDelta();
    }

    @SchemaMapping(typeName = "ReportDifference")
    String sentence(DifferenceView view, Locale locale) {
        var department = department(view, locale);
        var indicator = name(view, locale);
        var whole = department == null ? indicator : department.name() + " " + indicator;
        return DifferenceWords.sentence(view.difference(), new Text(whole, whole))
                .in(locale);
    }

    @SchemaMapping(typeName = "ReportDifference")
    Page<DifferingRecord> records(
            DifferenceView view, @Argument @Nullable Integer first, @Argument @Nullable String after) {
        return Page.of(
                records.of(view),
                first,
                after,
                differing -> differing.kind() + "|" + differing.record().code());
    }

    @SchemaMapping(typeName = "DifferingRecord", field = "code")
    String recordCode(DifferingRecord differing) {
        return differing.record().code();
    }

    @SchemaMapping(typeName = "DifferingRecord", field = "kindLabel")
    String recordKindLabel(DifferingRecord differing, Locale locale) {
        return differing.kind().label().in(locale);
    }

    @SchemaMapping(typeName = "DifferingRecord", field = "name")
    String recordName(DifferingRecord differing, Locale locale) {
        return Names.of(differing.record()).in(locale);
    }

    @SchemaMapping(typeName = "DifferingRecord")
    @Nullable
    ProjectView project(DifferingRecord differing) {
        return differing.record() instanceof Project project
                ? new ProjectView(project, differing.report().asOf(), differing.ledger())
                : null;
    }

    @SchemaMapping(typeName = "DifferingRecord", field = "delta")
    @Nullable
    BigDecimal recordDelta(DifferingRecord differing) {
        return differing.delta();
    }

    @SchemaMapping(typeName = "DifferingRecord")
    List<RecordVersion> versions(DifferingRecord differing) {
        return histories.since(
                differing.report().knownAt(),
                differing.kind(),
                differing.record().code());
    }

    private static Text name(DifferenceView view) {
        var code = view.difference().indicator();
        return view.now().find(Indicator.class, code).map(Names::of).orElseGet(() -> new Text(code, code));
    }
}
