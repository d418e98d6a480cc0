package org.zhaoshang.analysis;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.zhaoshang.bench.GeneratedLedger;
import org.zhaoshang.ledger.FundSource;
import org.zhaoshang.ledger.Ledger;
import org.zhaoshang.ledger.Project;
import org.zhaoshang.shared.Currency;
import org.zhaoshang.shared.Money;
import org.zhaoshang.shared.MoneyUnit;

/** Questions on a snapshot whose columns are there; each is read, computed and told anew, no answer is remembered. */
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(value = 1, jvmArgs = "-Xmx2g")
@State(Scope.Benchmark)
public class AnalysisBenchmark {

    private static final LocalDate DAY = LocalDate.of(2015, 9, 30);
    private static final Map<String, Object> INDUSTRY = Map.of("field", "INDUSTRY");
    private static final Map<String, Object> STAGE = Map.of("field", "STAGE");
    private static final Map<String, Object> MONTH = Map.of("date", Map.of("field", "SIGNED_ON", "by", "MONTH"));

    @Param("100000")
    int projects;

    private Ledger ledger = Ledger.empty();
    private LocalDate day = DAY;

    @Setup
    public void fill() {
        ledger = Ledger.of(new GeneratedLedger().projects(projects));
    }

    @Benchmark
    public void twoDimensions(Blackhole seen) {
        pivot(ledger, List.of(INDUSTRY, STAGE), Map.of(), seen);
    }

    @Benchmark
    public void threeDimensions(Blackhole seen) {
        pivot(ledger, List.of(INDUSTRY, STAGE, MONTH), Map.of(), seen);
    }

    @Benchmark
    public void threeDimensionsOfAYear(Blackhole seen) {
        var year = Map.of("between", List.of(LocalDate.of(2015, 1, 1), LocalDate.of(2015, 12, 31)));
        pivot(ledger, List.of(INDUSTRY, STAGE, MONTH), Map.of("signedOn", year), seen);
    }

    /** What the first question after a write waits for. */
    @Benchmark
    public void twoDimensionsAfterAWrite(Blackhole seen) {
        var project =
                ledger.find(Project.class, ledger.projects().get(4711).code()).orElseThrow();
        ledger = ledger.with(List.of(project.stamped(project.stamp().next(Instant.EPOCH, "bench"))));
        pivot(ledger, List.of(INDUSTRY, STAGE), Map.of(), seen);
    }

    /** On a day for which nobody asked before. */
    @Benchmark
    public void twoDimensionsOfAnotherDay(Blackhole seen) {
        day = day.isAfter(DAY.minusYears(2)) ? day.minusDays(1) : DAY;
        pivot(ledger, List.of(INDUSTRY, STAGE), Map.of(), seen);
    }

    @Benchmark
    public void pageByPlanned(Blackhole seen) {
        var filter = Map.of(
                "stage", Map.of("in", List.of("SIGNED", "STARTED", "BUILDING")),
                "or", List.of(Map.of("industry", Map.of("eq", "INDUSTRY3")), Map.of("name", Map.of("contains", "7"))),
                "planned", Map.of("gte", Money.of(new BigDecimal("1.5"), MoneyUnit.YI, Currency.CNY)),
                "not", Map.of("kind", Map.of("eq", "EXPANSION")));
        page(filter, List.of(Map.of("field", "PLANNED", "direction", "DESC"), Map.of("field", "CODE")), seen);
    }

    @Benchmark
    public void pageByAttribute(Blackhole seen) {
        var filter = Map.of("attributes", List.of(Map.of("path", "用地.亩", "gte", 50)));
        page(filter, List.of(Map.of("attribute", "预计税收(万元)", "direction", "DESC")), seen);
    }

    @Benchmark
    public void pageByArrived(Blackhole seen) {
        var filter = Map.of("arrived", Map.of("gt", Money.of(BigDecimal.ONE, MoneyUnit.YI, Currency.CNY)));
        page(filter, List.of(Map.of("field", "ARRIVED", "direction", "DESC")), seen);
    }

    private void pivot(Ledger ledger, List<Map<String, Object>> groupBy, Map<String, ?> filter, Blackhole seen) {
        var orders = GroupOrder.of(List.of(Map.of("measure", "PLANNED_SUM", "direction", "DESC")), groupBy.size());
        var query = new StatsQuery(
                day, ProjectFilter.of(filter), Dimension.of(groupBy), Formula.always(), orders, 500, null, "");
        var stats = ProjectStats.of(ledger, query, Locale.CHINESE);
        for (var group : stats.groups()) {
            tell(group, seen);
        }
        tell(stats.total(), seen);
    }

    private static void tell(ProjectGroup group, Blackhole seen) {
        seen.consume(group.keys());
        seen.consume(group.count());
        var planned = group.planned(Currency.CNY);
        seen.consume(planned.sum());
        seen.consume(planned.avg());
        seen.consume(planned.max());
        seen.consume(group.arrived(new Arrivals(
                        Currency.CNY, EnumSet.of(FundSource.OUT_OF_PROVINCE), LocalDate.of(2015, 1, 1), null))
                .sum());
    }

    private void page(Map<String, ?> filter, List<?> orderBy, Blackhole seen) {
        var page =
                ProjectPages.of(ledger, DAY, ProjectFilter.of(filter), ProjectOrder.of(orderBy), 50, null, "question");
        seen.consume(page.edges());
        seen.consume(page.totalCount());
    }

    public static void main(String[] arguments) throws RunnerException {
        new Runner(new OptionsBuilder()
                        .include(AnalysisBenchmark.class.getName())
                        .build())
                .run();
    }
}
