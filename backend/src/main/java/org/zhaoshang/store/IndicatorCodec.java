package org.zhaoshang.store;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.bson.Document;
import org.zhaoshang.ledger.FundSource;
import org.zhaoshang.ledger.Indicator;
import org.zhaoshang.ledger.IndicatorFilter;
import org.zhaoshang.ledger.Issuer;
import org.zhaoshang.ledger.Measure;
import org.zhaoshang.ledger.ProjectKind;
import org.zhaoshang.ledger.Stage;
import org.zhaoshang.ledger.Target;
import org.zhaoshang.ledger.Unit;

final class IndicatorCodec implements Codec<Indicator> {

    @Override
    public Indicator decode(Fields in) {
        var stamp = in.stamp();
        return new Indicator(
                in.text("code"),
                in.text("name"),
                in.optionalText("nameEn"),
                in.code("unit", Unit.class),
                measure(in.nested("measure")),
                filter(in.nested("filter")),
                in.text("basis"),
                in.optionalText("basisEn"),
                in.decimal("weight"),
                in.number("order"),
                in.texts("aliases"),
                in.list("targets", IndicatorCodec::target),
                shares(in.map("departmentShares")),
                shares(in.map("personShares")),
                numbers(in.map("reported"), YearMonth::parse),
                in.rest(),
                stamp);
    }

    @Override
    public Document encode(Indicator indicator) {
        return Documents.of(indicator.extra())
                .text("code", indicator.code())
                .text("name", indicator.name())
                .text("nameEn", indicator.nameEn())
                .text("unit", indicator.unit())
                .put("measure", write(indicator.measure()))
                .put("filter", write(indicator.filter()))
                .text("basis", indicator.basis())
                .text("basisEn", indicator.basisEn())
                .put("weight", indicator.weight())
                .put("order", indicator.order())
                .list("aliases", indicator.aliases(), alias -> alias)
                .list("targets", indicator.targets(), IndicatorCodec::write)
                .map("departmentShares", keysAsText(indicator.departmentShares()))
                .map("personShares", keysAsText(indicator.personShares()))
                .map("reported", keysAsText(indicator.reported()))
                .stamp(indicator.stamp())
                .done();
    }

    private static Measure measure(Fields in) {
        var type = in.text("type");
        return switch (type) {
            case "COUNT_REACHED" -> new Measure.CountReached(in.code("stage", Stage.class));
            case "SUM_PLANNED_AT" -> new Measure.SumPlannedAt(in.code("stage", Stage.class));
            case "SUM_ARRIVALS" -> new Measure.SumArrivals();
            case "REPORTED" -> new Measure.Reported();
            default -> throw new IllegalArgumentException("unknown measure " + type);
        };
    }

    private static Document write(Measure measure) {
        if (measure instanceof Measure.CountReached count) {
            return new Document("type", "COUNT_REACHED")
                    .append("stage", count.stage().name());
        }
        if (measure instanceof Measure.SumPlannedAt sum) {
            return new Document("type", "SUM_PLANNED_AT")
                    .append("stage", sum.stage().name());
        }
        return new Document("type", measure instanceof Measure.SumArrivals ? "SUM_ARRIVALS" : "REPORTED");
    }

    private static IndicatorFilter filter(Fields in) {
        return new IndicatorFilter(
                in.optionalFlag("major"),
                in.optionalFlag("cityRecognised"),
                in.codes("kinds", ProjectKind.class),
                Set.copyOf(in.texts("industries")),
                in.codes("sources", FundSource.class));
    }

    private static Document write(IndicatorFilter filter) {
        return new Documents()
                .put("major", filter.major())
                .put("cityRecognised", filter.cityRecognised())
                .list("kinds", filter.kinds(), ProjectKind::name)
                .list("industries", filter.industries(), industry -> industry)
                .list("sources", filter.sources(), FundSource::name)
                .done();
    }

    static Target target(Fields in) {
        return new Target(
                in.number("year"),
                in.code("issuer", Issuer.class),
                in.optionalDecimal("value"),
                in.optionalText("document"),
                in.flag("inferred"),
                in.decimals("plan"),
                in.optionalText("note"),
                in.rest());
    }

    private static Document write(Target target) {
        return Documents.of(target.extra())
                .put("year", target.year())
                .text("issuer", target.issuer())
                .put("value", target.value())
                .text("document", target.document())
                .flag("inferred", target.inferred())
                .list("plan", target.plan(), value -> value)
                .text("note", target.note())
                .done();
    }

    private static Map<Integer, Map<String, BigDecimal>> shares(Map<String, Object> years) {
        var shares = new TreeMap<Integer, Map<String, BigDecimal>>();
        years.forEach((year, parts) -> shares.put(Integer.valueOf(year), numbers(asMap(parts), name -> name)));
        return shares;
    }

    private static <K> Map<K, BigDecimal> numbers(Map<String, Object> values, Function<String, K> key) {
        var numbers = new TreeMap<K, BigDecimal>();
        values.forEach((name, value) -> numbers.put(key.apply(name), new BigDecimal(value.toString())));
        return numbers;
    }

    private static Document keysAsText(Map<?, ?> values) {
        var out = new Document();
        values.forEach((key, value) ->
                out.put(key.toString(), value instanceof Map<?, ?> nested ? keysAsText(nested) : value));
        return out;
    }

    @SuppressWarnings("unchecked") // keys of a document are text
    private static Map<String, Object> asMap(Object value) {
        return (Map<String, Object>) value;
    }
}
