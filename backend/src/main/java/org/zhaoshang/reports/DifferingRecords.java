package org.zhaoshang.reports;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import org.springframework.stereotype.Component;
import org.zhaoshang.history.RecordKind;
import org.zhaoshang.ledger.Indicator;
import org.zhaoshang.ledger.Ledger;
import org.zhaoshang.ledger.Measure;
import org.zhaoshang.ledger.Project;
import org.zhaoshang.ledger.PublishedReport;
import org.zhaoshang.sight.Sight;
import org.zhaoshang.targets.Figures;

/** Finds the records that made a figure another than the one that was published. */
@Component
class DifferingRecords {

    private static final Comparator<DifferingRecord> LARGEST_FIRST = Comparator.comparing((DifferingRecord differing) ->
                    Objects.requireNonNull(differing.delta()).abs())
            .reversed()
            .thenComparing(differing -> differing.record().code());

    private final Sight sight;
    private final Figures figures;

    DifferingRecords(Sight sight, Figures figures) {
        this.sight = sight;
        this.figures = figures;
    }

    /** The indicator itself first, where its target or its rule changed; then the projects, the largest part first. */
    List<DifferingRecord> of(DifferenceView view) {
        var difference = view.difference();
        var report = view.report();
        var known = sight.ledger(report.knownAt());
        var records = new ArrayList<DifferingRecord>();
        view.now()
                .find(Indicator.class, difference.indicator())
                .filter(now -> !counted(now, report)
                        .equals(known.find(Indicator.class, now.code())
                                .map(then -> counted(then, report))
                                .orElse(null)))
                .map(now -> ofIndicator(now, difference, view))
                .ifPresent(records::add);
        records.addAll(projects(difference, report, known, view.now()));
        return records;
    }

    private List<DifferingRecord> projects(Difference difference, PublishedReport report, Ledger known, Ledger now) {
        var before = amounts(known, difference, report);
        var after = amounts(now, difference, report);
        var codes = new TreeSet<>(before.keySet());
        codes.addAll(after.keySet());
        return codes.stream()
                .map(code -> new DifferingRecord(
                        RecordKind.PROJECT,
                        now.find(Project.class, code).orElseThrow(),
                        before.getOrDefault(code, BigDecimal.ZERO),
                        after.getOrDefault(code, BigDecimal.ZERO),
                        report,
                        now))
                .filter(differing -> Objects.requireNonNull(differing.delta()).signum() != 0)
                .sorted(LARGEST_FIRST)
                .toList();
    }

    private Map<String, BigDecimal> amounts(Ledger ledger, Difference difference, PublishedReport report) {
        return figures.byProject(ledger, report.asOf(), difference.indicator(), difference.department());
    }

    private static DifferingRecord ofIndicator(Indicator indicator, Difference difference, DifferenceView view) {
        var typedIn = indicator.measure() instanceof Measure.Reported;
        return new DifferingRecord(
                RecordKind.INDICATOR,
                indicator,
                typedIn ? Difference.actual(difference.published()) : null,
                typedIn ? Difference.actual(difference.now()) : null,
                view.report(),
                view.now());
    }

    /** What of an indicator a year's figures depend on. */
    private static List<Object> counted(Indicator indicator, PublishedReport report) {
        var year = report.asOf().getYear();
        return List.of(
                indicator.unit(),
                indicator.measure(),
                indicator.filter(),
                indicator.reported(),
                indicator.departmentShares().getOrDefault(year, Map.of()),
                indicator.targets().stream()
                        .filter(target -> target.year() == year)
                        .toList());
    }
}
