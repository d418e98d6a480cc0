package org.zhaoshang.supervision;

import static org.zhaoshang.ledger.Fixtures.domesticCapital;
import static org.zhaoshang.ledger.Fixtures.ledger;
import static org.zhaoshang.ledger.Fixtures.signedMajors;
import static org.zhaoshang.ledger.Fixtures.target;
import static org.zhaoshang.ledger.Fixtures.withShares;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
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
import org.zhaoshang.targets.BoardFigures;

/** The alerts of a day and their course over ninety days, at a hundred thousand projects, on a snapshot that remembers nothing. */
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(value = 1, jvmArgs = "-Xmx2g")
@State(Scope.Benchmark)
public class SupervisionBenchmark {

    private static final LocalDate DAY = LocalDate.of(2015, 9, 30);
    private static final AlertFilter ALL = new AlertFilter(EnumSet.allOf(AlertRule.class), null, null, false);

    private final SupervisionRules rules = SupervisionRules.DEFAULT;
    private final Alerts alerts = new Alerts(rules, BoardFigures.standard());
    private Ledger filled = Ledger.empty();
    private Ledger counted = Ledger.empty();

    @Setup
    public void fill() {
        var shares = GeneratedLedger.evenShares();
        filled = ledger(
                        withShares(signedMajors(target(2015, "19")), 2015, shares),
                        withShares(domesticCapital(target(2015, "213")), 2015, shares))
                .with(new GeneratedLedger().projects(100_000));
        counted = filled.with(List.of());
        var all = AlertPage.of(alerts.of(counted, DAY), ALL, 1, null, DAY, counted);
        all.byRule().forEach(count -> System.out.println(count.rule() + " " + count.count()));
    }

    /** All that a page shows, the indicators counted for it too. */
    @Benchmark
    public void coldAlerts(Blackhole seen) {
        var fresh = filled.with(List.of()); // the same records, no view remembered
        var page = AlertPage.of(alerts.of(fresh, DAY), ALL, 50, null, DAY, fresh);
        seen.consume(page.byRule());
        seen.consume(page.byDepartment());
        seen.consume(page.byPerson());
        var words = new AlertWords(fresh, DAY, rules, BoardFigures.standard());
        page.nodes().forEach(node -> seen.consume(words.message(node.alert()).in(Locale.CHINESE)));
    }

    /** The rules about projects alone. */
    @Benchmark
    public void coldFindings(Blackhole seen) {
        seen.consume(Findings.of(filled.with(List.of()), DAY, DAY, rules));
    }

    @Benchmark
    public void coldTrend(Blackhole seen) {
        seen.consume(alerts.trend(filled.with(List.of()), ALL, DAY.minusDays(89), DAY));
    }

    /** Where the year is counted already, as on a board. */
    @Benchmark
    public void trendOfAYear(Blackhole seen) {
        seen.consume(Findings.of(filled.with(List.of()), DAY.minusDays(365), DAY, rules));
    }

    public static void main(String[] arguments) throws RunnerException {
        new Runner(new OptionsBuilder()
                        .include(SupervisionBenchmark.class.getName())
                        .build())
                .run();
    }
}
