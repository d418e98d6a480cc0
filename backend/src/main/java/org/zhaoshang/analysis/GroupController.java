package org.zhaoshang.analysis;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;
import org.zhaoshang.analysis.Subject.OfAttribute;
import org.zhaoshang.ledger.FundSource;
import org.zhaoshang.shared.Currency;
import org.zhaoshang.shared.MoneyUnit;
import org.zhaoshang.shared.Rate;

/** Answers the schema's ProjectGroup and the figures in it. */
@Controller
class GroupController {

    /** A group among all of the projects that were asked for. */
    enum ShareOf {
        COUNT,
        PLANNED,
        ARRIVED
    }

    @SchemaMapping(typeName = "ProjectGroup")
    Figures planned(ProjectGroup group, @Argument Currency currency) {
        return group.planned(currency);
    }

    @SchemaMapping(typeName = "ProjectGroup")
    Figures arrived(
            ProjectGroup group,
            @Argument @Nullable FundSource source,
            @Argument @Nullable List<FundSource> sources,
            @Argument @Nullable LocalDate from,
            @Argument @Nullable LocalDate to,
            @Argument Currency currency) {
        var counted = sources == null ? EnumSet.allOf(FundSource.class) : EnumSet.noneOf(FundSource.class);
        if (sources != null) {
            counted.addAll(sources);
        }
        if (source != null) {
            counted.retainAll(EnumSet.of(source));
        }
        return group.arrived(new Arrivals(currency, counted, from, to));
    }

    @SchemaMapping(typeName = "ProjectGroup")
    Figures attribute(ProjectGroup group, @Argument String path) {
        return group.attribute(new OfAttribute(FilterReader.path(path, "path")));
    }

    @SchemaMapping(typeName = "ProjectGroup")
    @Nullable
    Rate arrivalRate(ProjectGroup group) {
        return Rate.of(
                group.arrived(Arrivals.all(Currency.CNY)).sum(),
                group.planned(Currency.CNY).sum());
    }

    @SchemaMapping(typeName = "ProjectGroup")
    @Nullable
    Rate share(ProjectGroup group, @Argument ShareOf of) {
        return group.shareOf(one -> switch (of) {
            case COUNT -> BigDecimal.valueOf(one.count());
            case PLANNED -> one.planned(Currency.CNY).sum();
            case ARRIVED -> one.arrived(Arrivals.all(Currency.CNY)).sum();
        });
    }

    @SchemaMapping(typeName = "MoneyFigures")
    BigDecimal sum(Figures figures, @Argument MoneyUnit unit) {
        return unit.fromOnes(figures.sum());
    }

    @SchemaMapping(typeName = "MoneyFigures")
    @Nullable
    BigDecimal avg(Figures figures, @Argument MoneyUnit unit) {
        return in(unit, figures.avg());
    }

    @SchemaMapping(typeName = "MoneyFigures")
    @Nullable
    BigDecimal min(Figures figures, @Argument MoneyUnit unit) {
        return in(unit, figures.min());
    }

    @SchemaMapping(typeName = "MoneyFigures")
    @Nullable
    BigDecimal max(Figures figures, @Argument MoneyUnit unit) {
        return in(unit, figures.max());
    }

    @SchemaMapping(typeName = "MoneyFigures")
    @Nullable
    BigDecimal median(Figures figures, @Argument MoneyUnit unit) {
        return in(unit, figures.median());
    }

    private static @Nullable BigDecimal in(MoneyUnit unit, @Nullable BigDecimal ones) {
        return ones == null ? null : unit.fromOnes(ones);
    }
}
