package org.zhaoshang.chains;

import java.time.LocalDate;
import java.util.List;
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
import org.zhaoshang.ledger.Ledger;

/** The chains of a large ledger, on a snapshot that has computed nothing yet. */
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(value = 1, jvmArgs = "-Xmx2g")
@State(Scope.Benchmark)
public class ChainBenchmark {

    private static final LocalDate DAY = LocalDate.of(2015, 9, 30);

    @Param("100000")
    int projects;

    private Ledger filled = Ledger.empty();

    @Setup
    public void fill() {
        var generated = new GeneratedLedger();
        filled = Ledger.of(generated.chains()).with(generated.projects(projects));
    }

    /** What the page asks of a chain: every link with its money, its first projects, and what is in reserve. */
    @Benchmark
    public void coldMap(Blackhole seen) {
        var maps = cold();
        var map = maps.chains().get(0);
        seen.consume(ChainWords.sentence(map));
        for (var link : map.links()) {
            seen.consume(link.planned());
            seen.consume(link.holding());
            seen.consume(link.reserve());
        }
        seen.consume(maps.unmapped(map.chain()));
    }

    /** All gaps across all chains, with the nearest reserve project of each. */
    @Benchmark
    public void coldGaps(Blackhole seen) {
        seen.consume(ChainGap.of(cold().chains()));
    }

    @Benchmark
    public void coldWhatIf(Blackhole seen) {
        var map = cold().chains().get(0);
        var chosen = map.links().stream()
                .flatMap(link -> link.reserve().stream().limit(3))
                .map(project -> project.code())
                .toList();
        seen.consume(WhatIf.of(map, chosen).summary());
    }

    private ChainMaps cold() {
        var fresh = filled.with(List.of()); // the same records, no view remembered
        return ChainMaps.of(fresh, DAY, CoverageRules.DEFAULT);
    }

    public static void main(String[] arguments) throws RunnerException {
        new Runner(new OptionsBuilder().include(ChainBenchmark.class.getName()).build()).run();
    }
}
