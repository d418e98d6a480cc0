package org.zhaoshang.reports;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;
import org.zhaoshang.history.Names;
import org.zhaoshang.ledger.Indicator;
import org.zhaoshang.ledger.Unit;
import org.zhaoshang.projects.Named;
import org.zhaoshang.shared.Rate;
import org.zhaoshang.targets.ProgressStatus;

/** Answers the schema's ReportFigure. */
@Controller
@SchemaMapping(typeName = "ReportFigure")
class FigureController {

    @SchemaMapping
    String code(FigureView view) {
        return view.figure().indicator();
    }

    @SchemaMapping
    String name(FigureView view, Locale locale) {
        var code = view.figure().indicator();
        return view.names()
                .find(Indicator.class, code)
                .map(indicator -> Names.of(indicator).in(locale))
                .orElse(code);
    }

    @SchemaMapping
    Unit unit(FigureView view) {
        return view.figure().unit();
    }

    @SchemaMapping
    String unitLabel(FigureView view, Locale locale) {
        return unit(view).label().in(locale);
    }

    @SchemaMapping
    @Nullable
    Named department(FigureView view, Locale locale) {
        var code = view.figure().department();
        return code == null ? null : Named.department(view.names(), code, locale);
    }

    @SchemaMapping
    @Nullable
    BigDecimal target(FigureView view) {
        return view.figure().target();
    }

    @SchemaMapping
    BigDecimal actual(FigureView view) {
        return view.figure().actual();
    }

    @SchemaMapping
    @Nullable
    Rate completion(FigureView view) {
        return Rate.of(actual(view), target(view));
    }

    @SchemaMapping
    ProgressStatus status(FigureView view) {
        return ProgressStatus.valueOf(view.figure().status());
    }

    @SchemaMapping
    String statusLabel(FigureView view, Locale locale) {
        return status(view).label().in(locale);
    }

    @SchemaMapping
    List<FigureView> byDepartment(FigureView view) {
        return view.parts();
    }
}
