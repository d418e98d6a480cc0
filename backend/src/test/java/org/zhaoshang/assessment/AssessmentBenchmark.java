package org.zhaoshang.assessment;

import static org.zhaoshang.ledger.Fixtures.domesticCapital;
import static org.zhaoshang.ledger.Fixtures.ledger;
import static org.zhaoshang.ledger.Fixtures.signedMajors;
import static org.zhaoshang.ledger.Fixtures.target;
import static org.zhaoshang.ledger.Fixtures.withShares;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
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
import org.zhaoshang.ledger.Indicator;
import org.zhaoshang.ledger.Ledger;
import org.zhaoshang.ledger.LedgerRecord;
import org.zhaoshang.supervision.StandardAlerts;
import org.zhaoshang.targets.StandardFigures;

/** Everybody's marks and the movement of their places, on a snapshot whose board and alerts have been computed and nothing else. */
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(value = 1, jvmArgs = "-Xmx2g")
@State(Scope.Benchmark)
public class AssessmentBenchmark {

    private static final LocalDate DAY = LocalDate.of(2015, 9, 30);

    @Param("100000")
    int projects;

    private final Assessor assessor =
            new Assessor(StandardFigures.figures(), StandardAlerts.alerts(), AssessmentRules.DEFAULT);

    private Ledger filled = Ledger.empty();
    private Ledger fresh = Ledger.empty();

    @Setup
    public void fill() {
        filled = ledger(shared(signedMajors(target(2015, "19"))), shared(domesticCapital(target(2015, "213"))))
                .with(new GeneratedLedger().projects(projects));
    }

    @Setup(Level.Invocation)
    public void board() {
        fresh = filled.with(List.of());
        StandardFigures.figures().of(fresh, DAY);
        StandardAlerts.alerts().of(fresh, DAY);
        StandardAlerts.alerts().of(fresh, DAY.withDayOfMonth(1).minusDays(1));
    }

    @Benchmark
    public void departments(Blackhole seen) {
        var now = assessor.of(fresh, DAY, AssessmentSubject.DEPARTMENT);
        seen.consume(now.tracks());
        seen.consume(assessor.before(now));
    }

    @Benchmark
    public void people(Blackhole seen) {
        var now = assessor.of(fresh, DAY, AssessmentSubject.PERSON);
        seen.consume(assessor.before(now));
    }

    private static LedgerRecord shared(Indicator indicator) {
        var people = IntStream.range(0, 30)
                .boxed()
                .collect(Collectors.toMap(person -> "P" + person, person -> new BigDecimal("0.03")));
        return withShares(indicator, 2015, GeneratedLedger.evenShares()).withPersonShares(Map.of(2015, people));
    }

    public static void main(String[] arguments) throws RunnerException {
        new Runner(new OptionsBuilder()
                        .include(AssessmentBenchmark.class.getName())
                        .build())
                .run();
    }
}
