package org.zhaoshang.targets;

import static org.zhaoshang.ledger.Fixtures.domesticCapital;
import static org.zhaoshang.ledger.Fixtures.indicator;
import static org.zhaoshang.ledger.Fixtures.ledger;
import static org.zhaoshang.ledger.Fixtures.signedMajors;
import static org.zhaoshang.ledger.Fixtures.target;
import static org.zhaoshang.ledger.Fixtures.withShares;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
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
import org.zhaoshang.ledger.IndicatorFilter;
import org.zhaoshang.ledger.Ledger;
import org.zhaoshang.ledger.Measure;
import org.zhaoshang.ledger.Unit;

/** A whole board, everything on it, on a snapshot that has computed nothing yet. */
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(value = 1, jvmArgs = "-Xmx2g")
@State(Scope.Benchmark)
public class BoardBenchmark {

    private static final LocalDate DAY = LocalDate.of(2015, 9, 30);

    @Param({"10000", "100000"})
    int projects;

    private Ledger filled = Ledger.empty();

    @Setup
    public void fill() {
        var foreign = indicator(
                "FOREIGN_CAPITAL",
                Unit.WAN_USD,
                new Measure.SumArrivals(),
                new IndicatorFilter(null, null, Set.of(), Set.of(), Set.of(FundSource.FOREIGN)),
                target(2015, "11000"));
        var indicators = List.of(signedMajors(target(2015, "19")), domesticCapital(target(2015, "213")), foreign);
        filled = ledger(indicators.stream()
                        .map(indicator -> withShares(indicator, 2015, GeneratedLedger.evenShares()))
                        .toArray(org.zhaoshang.ledger.LedgerRecord[]::new))
                .with(new GeneratedLedger().projects(projects));
    }

    @Benchmark
    public void coldBoard(Blackhole seen) {
        var fresh = filled.with(List.of()); // the same records, no view remembered
        var indicators = Progress.of(fresh, DAY, TargetRules.DEFAULT);
        for (var progress : indicators) {
            seen.consume(progress.status());
            seen.consume(progress.targets());
            seen.consume(progress.monthly());
            seen.consume(progress.forecast());
            seen.consume(progress.byDepartment());
        }
    }

    @Benchmark
    public void anotherDayOfTheSameSnapshot(Blackhole seen) {
        // what a slider does: the year's contributions are known, the day is new
        seen.consume(IndicatorProgress.of(
                filled,
                filled.find(org.zhaoshang.ledger.Indicator.class, "DOMESTIC_CAPITAL")
                        .orElseThrow(),
                DAY,
                TargetRules.DEFAULT));
    }

    public static void main(String[] arguments) throws RunnerException {
        new Runner(new OptionsBuilder().include(BoardBenchmark.class.getName()).build()).run();
    }
}
