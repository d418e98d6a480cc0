package org.zhaoshang.targets;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.zhaoshang.ledger.Indicator;
import org.zhaoshang.ledger.Target;
import org.zhaoshang.projects.Named;

/** What was set and typed in for one year of an indicator. */
record IndicatorYear(
        int year,
        List<Target> targets,
        List<DepartmentShare> departmentShares,
        List<PersonShare> personShares,
        List<ReportedFigure> reported) {

    /** A department's part of the target. */
    record DepartmentShare(Named department, BigDecimal share) {}

    /** A person's part of the target. */
    record PersonShare(Named person, BigDecimal share) {}

    /** What a month brought, typed in. */
    record ReportedFigure(int month, BigDecimal value) {}

    /** The years for which anything was set, the newest first. */
    static List<IndicatorYear> of(IndicatorDefinition definition, Locale locale) {
        var indicator = definition.indicator();
        var years = new TreeSet<Integer>(Comparator.reverseOrder());
        indicator.targets().forEach(target -> years.add(target.year()));
        years.addAll(indicator.departmentShares().keySet());
        years.addAll(indicator.personShares().keySet());
        indicator.reported().keySet().forEach(month -> years.add(month.getYear()));
        return years.stream().map(year -> of(definition, year, locale)).toList();
    }

    private static IndicatorYear of(IndicatorDefinition definition, int year, Locale locale) {
        var indicator = definition.indicator();
        var ledger = definition.ledger();
        return new IndicatorYear(
                year,
                indicator.targets().stream()
                        .filter(target -> target.year() == year)
                        .sorted(Comparator.comparing(Target::issuer))
                        .toList(),
                largestFirst(indicator.departmentShares().getOrDefault(year, Map.of()))
                        .map(part ->
                                new DepartmentShare(Named.department(ledger, part.getKey(), locale), part.getValue()))
                        .toList(),
                largestFirst(indicator.personShares().getOrDefault(year, Map.of()))
                        .map(part -> new PersonShare(Named.person(ledger, part.getKey(), locale), part.getValue()))
                        .toList(),
                reported(indicator, year));
    }

    private static Stream<Map.Entry<String, BigDecimal>> largestFirst(Map<String, BigDecimal> shares) {
        return shares.entrySet().stream()
                .sorted(Map.Entry.<String, BigDecimal>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()));
    }

    private static List<ReportedFigure> reported(Indicator indicator, int year) {
        return indicator.reported().entrySet().stream()
                .filter(figure -> figure.getKey().getYear() == year)
                .sorted(Map.Entry.<YearMonth, BigDecimal>comparingByKey())
                .map(figure -> new ReportedFigure(figure.getKey().getMonthValue(), figure.getValue()))
                .toList();
    }
}
