package org.zhaoshang.bench;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
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
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.core.io.ClassPathResource;
import org.springframework.graphql.ExecutionGraphQlResponse;
import org.springframework.graphql.ExecutionGraphQlService;
import org.springframework.graphql.support.DefaultExecutionGraphQlRequest;
import org.zhaoshang.Zhaoshang;
import org.zhaoshang.ledger.Department;
import org.zhaoshang.ledger.Indicator;
import org.zhaoshang.ledger.Industry;
import org.zhaoshang.ledger.Issuer;
import org.zhaoshang.ledger.LedgerRecord;
import org.zhaoshang.ledger.Project;
import org.zhaoshang.ledger.Stamp;
import org.zhaoshang.ledger.Target;
import org.zhaoshang.store.Author;
import org.zhaoshang.store.Store;

/**
 * How long each view takes on a ledger of 100,000 projects that remembers nothing of it: the documents that users send,
 * executed in the application as it runs.
 */
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 6, time = 3)
@Measurement(iterations = 4, time = 3)
@Fork(value = 1, jvmArgs = "-Xmx3g")
@State(Scope.Benchmark)
public class Views {

    /** What happened before the question. */
    public enum Before {
        /** A record was written: the snapshot is new. */
        WRITE,
        /** Nothing, but nobody has asked for this day. */
        OTHER_DAY,
        /** The application has just started: nothing was ever computed of any record. */
        START
    }

    private static final int PROJECTS = Integer.getInteger("projects", 100_000);
    private static final Author BENCH = new Author("bench", "bench");
    private static final LocalDate DAY = LocalDate.of(2015, 3, 31);

    /** All that the tabs of the page show, in one request. */
    private static final String WHOLE_BOARD = """
            query Whole($asOf: Date) { board(asOf: $asOf) {
              calendar { text }
              indicators {
                code actual status completion { text } monthly { month cumulative } forecast { yearEnd }
                byDepartment { rank completion { text } }
              }
              funnel { stages { stage count medianDays conversion { text } planned { text } arrived { text } } terminated }
              industries { rows { industry { code } count planned { text } } }
              chains { code summary { links strong weak missing } }
              chainGaps(first: 20) { nodes { reason } } alertTrend { date count }
              alerts(first: 50) { totalCount byRule { rule count } nodes { message } }
              departments: assessment(by: DEPARTMENT) { rows { rank score deductions { rule points } } }
              people: assessment(by: PERSON) { rows { rank score } }
            } }
            """;

    @Param({"rates", "target-progress", "funnel", "chain-map", "supervision", "assessment", "whole board"})
    public String document = "";

    @Param
    public Before before = Before.WRITE;

    private final MemoryStore store = new MemoryStore();
    private ConfigurableApplicationContext running;
    private ExecutionGraphQlService graphQl;
    private String asked = "";
    private LocalDate asOf = DAY;

    @Setup
    public void start() throws IOException {
        running = new SpringApplicationBuilder(Zhaoshang.class)
                .initializers((GenericApplicationContext context) ->
                        context.registerBean("memory", MemoryStore.class, () -> store, bean -> bean.setPrimary(true)))
                .run(
                        "--server.port=0",
                        "--zhaoshang.demo=false",
                        "--zhaoshang.data-dir=target/bench-data",
                        "--logging.level.root=WARN");
        graphQl = running.getBean(ExecutionGraphQlService.class);
        asked = document.equals("whole board")
                ? WHOLE_BOARD
                : new ClassPathResource("contract/" + document + ".graphql").getContentAsString(StandardCharsets.UTF_8);
        fill();
    }

    @TearDown
    public void stop() {
        running.close();
    }

    @Setup(Level.Invocation)
    public void happen() {
        switch (before) {
            case WRITE ->
                store.write(List.of(store.ledger().find(Project.class, "G-4711").orElseThrow()), BENCH);
            case OTHER_DAY -> asOf = asOf.equals(DAY) ? DAY.minusDays(700) : asOf.plusDays(1);
            case START -> store.forget();
        }
    }

    @Benchmark
    public ExecutionGraphQlResponse answer() {
        var variables = Map.<String, Object>of(
                "asOf", asOf.toString(), "chain", "CHAIN0", "by", "DEPARTMENT", "indicator", "DOMESTIC_CAPITAL");
        var answer = graphQl.execute(
                        new DefaultExecutionGraphQlRequest(asked, null, variables, Map.of(), "bench", null))
                .block();
        if (answer == null || !answer.getErrors().isEmpty()) {
            throw new IllegalStateException("no answer: " + (answer == null ? "" : answer.getErrors()));
        }
        return answer;
    }

    private void fill() {
        var standard = running.getBean("store", Store.class).ledger();
        var generated = new GeneratedLedger();
        var records = new ArrayList<LedgerRecord>(generated.chains());
        records.addAll(generated.projects(PROJECTS));
        records.addAll(standard.all(Industry.class));
        records.addAll(standard.all(Department.class));
        for (var indicator : standard.all(Indicator.class)) {
            var target = new Target(
                    2015, Issuer.DISTRICT, BigDecimal.valueOf(50_000), null, false, List.of(), null, Map.of());
            records.add(indicator
                    .withTargets(List.of(target))
                    .withDepartmentShares(Map.of(2015, GeneratedLedger.evenShares())));
        }
        store.write(records.stream().map(record -> record.stamped(Stamp.NONE)).toList(), BENCH);
    }

    public static void main(String[] arguments) throws RunnerException {
        new Runner(new OptionsBuilder().include(Views.class.getName()).build()).run();
    }
}
