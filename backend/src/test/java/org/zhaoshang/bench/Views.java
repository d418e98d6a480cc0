package org.zhaoshang.bench;

import java.time.LocalDate;
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
import org.springframework.graphql.ExecutionGraphQlResponse;
import org.springframework.graphql.ExecutionGraphQlService;
import org.springframework.graphql.support.DefaultExecutionGraphQlRequest;
import org.zhaoshang.api.Api;
import org.zhaoshang.ledger.Project;
import org.zhaoshang.store.MemoryStore;
import org.zhaoshang.store.VersionConflict;

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

    /** What the front page tells beside the indicators. */
    private static final String BRIEFING = """
            query Front($asOf: Date) { board(asOf: $asOf) { briefing {
              concerns { sentence } indicators { code gained leadMoved } alerts { before began ended now } stages { stage count }
              calls(first: 3) { about ask alerts red }
            } } }
            """;

    @Param({"rates", "target-progress", "funnel", "chain-map", "supervision", "assessment", "briefing", "whole board"})
    public String document = "";

    @Param
    public Before before = Before.WRITE;

    private LargeBoard board;
    private MemoryStore store;
    private ExecutionGraphQlService graphQl;
    private String asked = "";
    private LocalDate asOf = LargeBoard.DAY;

    @Setup
    public void start() {
        board = LargeBoard.start();
        store = board.store();
        graphQl = board.bean(ExecutionGraphQlService.class);
        asked = switch (document) {
            case "whole board" -> WHOLE_BOARD;
            case "briefing" -> BRIEFING;
            default -> Api.document(document + ".graphql");
        };
    }

    @TearDown
    public void stop() {
        board.close();
    }

    @Setup(Level.Invocation)
    public void happen() throws VersionConflict {
        switch (before) {
            case WRITE ->
                store.write(List.of(store.ledger().find(Project.class, "G-4711").orElseThrow()), LargeBoard.BENCH);
            case OTHER_DAY -> asOf = asOf.equals(LargeBoard.DAY) ? LargeBoard.DAY.minusDays(700) : asOf.plusDays(1);
            case START -> board.forget();
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

    public static void main(String[] arguments) throws RunnerException {
        new Runner(new OptionsBuilder().include(Views.class.getName()).build()).run();
    }
}
