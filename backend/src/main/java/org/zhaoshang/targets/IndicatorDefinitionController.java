package org.zhaoshang.targets;

import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;
import org.zhaoshang.ledger.FundSource;
import org.zhaoshang.ledger.Indicator;
import org.zhaoshang.ledger.Measure;
import org.zhaoshang.ledger.ProjectKind;
import org.zhaoshang.ledger.Stage;
import org.zhaoshang.ledger.Target;
import org.zhaoshang.ledger.Unit;
import org.zhaoshang.projects.Named;
import org.zhaoshang.sight.Sight;

/** Answers the schema's IndicatorDefinition. */
@Controller
@SchemaMapping(typeName = "IndicatorDefinition")
class IndicatorDefinitionController {

    /** How an indicator is counted, as the schema shows it. */
    record MeasureView(MeasureKind kind, @Nullable Stage stage) {}

    /** What an indicator counts, as the schema shows it. */
    record FilterView(
            @Nullable Boolean major,
            @Nullable Boolean cityRecognised,
            List<ProjectKind> kinds,
            List<Named> industries,
            List<FundSource> sources) {}

    private final Sight sight;

    IndicatorDefinitionController(Sight sight) {
        this.sight = sight;
    }

    @QueryMapping
    List<IndicatorDefinition> indicators(@Argument @Nullable OffsetDateTime knownAt) {
        var ledger = sight.ledgerKnownAt(knownAt);
        return ledger.all(Indicator.class).stream()
                .sorted(Comparator.comparingInt(Indicator::order).thenComparing(Indicator::code))
                .map(indicator -> new IndicatorDefinition(indicator, ledger))
                .toList();
    }

    @QueryMapping
    @Nullable
    IndicatorDefinition indicator(@Argument String code, @Argument @Nullable OffsetDateTime knownAt) {
        var ledger = sight.ledgerKnownAt(knownAt);
        return ledger.find(Indicator.class, code)
                .map(indicator -> new IndicatorDefinition(indicator, ledger))
                .orElse(null);
    }

    @SchemaMapping
    String code(IndicatorDefinition definition) {
        return definition.indicator().code();
    }

    @SchemaMapping
    String name(IndicatorDefinition definition) {
        return definition.indicator().name();
    }

    @SchemaMapping
    @Nullable
    String nameEn(IndicatorDefinition definition) {
        return definition.indicator().nameEn();
    }

    @SchemaMapping
    Unit unit(IndicatorDefinition definition) {
        return definition.indicator().unit();
    }

    @SchemaMapping
    String unitLabel(IndicatorDefinition definition, Locale locale) {
        return unit(definition).label().in(locale);
    }

    @SchemaMapping
    MeasureView measure(IndicatorDefinition definition) {
        var measure = definition.indicator().measure();
        return new MeasureView(
                MeasureKind.of(measure),
                measure instanceof Measure.CountReached reached
                        ? reached.stage()
                        : measure instanceof Measure.SumPlannedAt at ? at.stage() : null);
    }

    @SchemaMapping(typeName = "IndicatorMeasure", field = "label")
    String measureLabel(MeasureView measure, Locale locale) {
        return measure.kind().label().in(locale);
    }

    @SchemaMapping
    FilterView filter(IndicatorDefinition definition, Locale locale) {
        var filter = definition.indicator().filter();
        return new FilterView(
                filter.major(),
                filter.cityRecognised(),
                filter.kinds().stream().sorted().toList(),
                filter.industries().stream()
                        .sorted()
                        .map(industry -> Named.industry(definition.ledger(), industry, locale))
                        .toList(),
                filter.sources().stream().sorted().toList());
    }

    @SchemaMapping
    String basis(IndicatorDefinition definition) {
        return definition.indicator().basis();
    }

    @SchemaMapping
    @Nullable
    String basisEn(IndicatorDefinition definition) {
        return definition.indicator().basisEn();
    }

    @SchemaMapping
    BigDecimal weight(IndicatorDefinition definition) {
        return definition.indicator().weight();
    }

    @SchemaMapping
    int order(IndicatorDefinition definition) {
        return definition.indicator().order();
    }

    @SchemaMapping
    List<String> aliases(IndicatorDefinition definition) {
        return definition.indicator().aliases();
    }

    @SchemaMapping
    List<IndicatorYear> years(IndicatorDefinition definition, Locale locale) {
        return IndicatorYear.of(definition, locale);
    }

    @SchemaMapping(typeName = "IndicatorTarget", field = "issuerLabel")
    String issuerLabel(Target target, Locale locale) {
        return target.issuer().label().in(locale);
    }

    @SchemaMapping
    int version(IndicatorDefinition definition) {
        return definition.indicator().stamp().version();
    }

    @SchemaMapping
    OffsetDateTime updatedAt(IndicatorDefinition definition) {
        return definition.indicator().stamp().writtenAt();
    }
}
