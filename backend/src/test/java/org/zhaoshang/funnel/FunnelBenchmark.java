package org.zhaoshang.funnel;

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

/** A funnel with its twelve months and its sentence, on a snapshot that has computed nothing yet. */
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(value = 1, jvmArgs = "-Xmx2g")
@State(Scope.Benchmark)
public class FunnelBenchmark {

    @Param({"10000", "100000"})
    int projects;

    private Ledger filled = Ledger.empty();

    @Setup
    public void fill() {
        filled = Ledger.of(new GeneratedLedger().projects(projects));
    }

    @Benchmark
    public void coldFunnel(Blackhole seen) {
        var fresh = filled.with(List.of()); // the same records, no view remembered
        var funnel = Funnel.of(fresh, LocalDate.of(2015, 9, 30), null, FunnelRules.DEFAULT);
        seen.consume(FunnelWords.sentence(funnel));
    }

    public static void main(String[] arguments) throws RunnerException {
        new Runner(new OptionsBuilder().include(FunnelBenchmark.class.getName()).build()).run();
    }
}
