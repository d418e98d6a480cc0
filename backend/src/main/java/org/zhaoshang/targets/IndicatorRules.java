package org.zhaoshang.targets;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.zhaoshang.commands.Mistakes;
import org.zhaoshang.commands.UserError.Code;
import org.zhaoshang.ledger.FundSource;
import org.zhaoshang.ledger.Indicator;
import org.zhaoshang.ledger.IndicatorFilter;
import org.zhaoshang.ledger.Industry;
import org.zhaoshang.ledger.Ledger;
import org.zhaoshang.ledger.Measure;
import org.zhaoshang.ledger.Unit;
import org.zhaoshang.shared.Decimals;
import org.zhaoshang.shared.Text;

/** What must hold of every indicator, however it came to be as it is. */
final class IndicatorRules {

    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2099;

    private IndicatorRules() {}

    /** What an indicator is: its words, and that it counts something that its unit can tell. */
    static void check(Indicator indicator, Ledger ledger, Mistakes mistakes) {
        mistakes.required(indicator.name(), "name");
        mistakes.required(indicator.basis(), "basis");
        checkNames(indicator, ledger, mistakes);
        checkUnit(indicator, mistakes);
        checkFilter(indicator, ledger, mistakes);
        if (indicator.weight().signum() < 0) {
            mistakes.add(Code.INVALID, new Text("权重不能为负", "a weight cannot be negative"), "weight");
        }
    }

    static void checkYear(int year, Mistakes mistakes, String... field) {
        if (year < FIRST_YEAR || year > LAST_YEAR) {
            mistakes.add(
                    Code.INVALID,
                    new Text(
                            "年度 %d 应在 %d 到 %d 之间".formatted(year, FIRST_YEAR, LAST_YEAR),
                            "the year %d is not between %d and %d".formatted(year, FIRST_YEAR, LAST_YEAR)),
                    field);
        }
    }

    /** A figure of something that is counted has no fraction. */
    static void checkWhole(Unit unit, BigDecimal figure, Mistakes mistakes, String... field) {
        if (unit.countsWholeThings() && !Decimals.isWhole(figure)) {
            mistakes.add(
                    Code.INVALID,
                    new Text(
                            "按“" + unit.label().zh() + "”计的数应为整数，不是 " + figure.toPlainString(),
                            "what is counted is whole, not " + figure.toPlainString()),
                    field);
        }
    }

    /** An import finds an indicator by its names, so no two may share one. */
    private static void checkNames(Indicator indicator, Ledger ledger, Mistakes mistakes) {
        for (var other : ledger.all(Indicator.class)) {
            if (other.code().equals(indicator.code())) {
                continue;
            }
            var taken = names(other).map(IndicatorRules::key).toList();
            if (taken.contains(key(indicator.name()))) {
                mistakes.add(Code.ALREADY_EXISTS, taken(indicator.name(), other), "name");
            }
            indicator.aliases().stream()
                    .filter(alias -> taken.contains(key(alias)))
                    .forEach(alias -> mistakes.add(Code.ALREADY_EXISTS, taken(alias, other), "aliases", alias));
        }
    }

    private static void checkUnit(Indicator indicator, Mistakes mistakes) {
        var unit = indicator.unit();
        var measure = MeasureKind.of(indicator.measure());
        var counts = indicator.measure() instanceof Measure.CountReached;
        var fits = indicator.measure() instanceof Measure.Reported || counts == unit.countsWholeThings();
        if (!fits) {
            mistakes.add(
                    Code.INVALID,
                    new Text(
                            "“%s”应以%s计，不能以“%s”计"
                                    .formatted(
                                            measure.label().zh(),
                                            counts ? "“个”" : "金额",
                                            unit.label().zh()),
                            "%s is told in %s, not in %s".formatted(measure, counts ? "COUNT" : "money", unit)),
                    "unit");
        }
        figures(indicator)
                .filter(figure -> !Decimals.isWhole(figure))
                .findFirst()
                .ifPresent(figure -> checkWhole(unit, figure, mistakes, "unit"));
    }

    private static void checkFilter(Indicator indicator, Ledger ledger, Mistakes mistakes) {
        var filter = indicator.filter();
        filter.industries().stream()
                .sorted()
                .forEach(
                        industry -> mistakes.known(ledger, Industry.class, industry, "filter", "industries", industry));
        if (indicator.measure() instanceof Measure.Reported) {
            if (!filter.equals(IndicatorFilter.ALL)) {
                mistakes.add(
                        Code.INVALID,
                        new Text(
                                "填报的数不从项目计算，不能设统计范围",
                                "typed-in figures are not counted from projects: no filter applies"),
                        "filter");
            }
        } else if (!filter.sources().isEmpty()) {
            checkSources(indicator, mistakes);
        }
    }

    private static void checkSources(Indicator indicator, Mistakes mistakes) {
        if (!(indicator.measure() instanceof Measure.SumArrivals)) {
            mistakes.add(
                    Code.INVALID,
                    new Text("资金来源只能用于统计到位资金的指标", "a source of money applies only to money that arrived"),
                    "filter",
                    "sources");
        } else if (indicator.unit() == Unit.WAN_USD
                && !indicator.filter().sources().equals(Set.of(FundSource.FOREIGN))) {
            mistakes.add(
                    Code.INVALID,
                    new Text(
                            "以万美元计的只有外资；内资请以人民币计",
                            "only foreign capital is told in dollars; tell domestic money in yuan"),
                    "filter",
                    "sources");
        }
    }

    private static Stream<BigDecimal> figures(Indicator indicator) {
        var targets = indicator.targets().stream()
                .flatMap(target -> Stream.concat(Stream.ofNullable(target.value()), target.plan().stream()));
        return Stream.concat(targets, indicator.reported().values().stream());
    }

    private static Stream<String> names(Indicator indicator) {
        return Stream.concat(Stream.of(indicator.name()), indicator.aliases().stream());
    }

    private static String key(String name) {
        return name.strip().toLowerCase(Locale.ROOT);
    }

    private static Text taken(String name, Indicator other) {
        return new Text(
                "“%s”已是指标 %s 的名称或别名".formatted(name, other.code()),
                "\"%s\" is a name of the indicator %s".formatted(name, other.code()));
    }
}
