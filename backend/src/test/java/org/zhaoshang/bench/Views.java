package org.zhaoshang.bench;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.boot.SpringApplication;
import org.springframework.core.io.ClassPathResource;
import org.springframework.graphql.ExecutionGraphQlService;
import org.springframework.graphql.support.DefaultExecutionGraphQlRequest;
import org.zhaoshang.Zhaoshang;
import org.zhaoshang.ledger.Indicator;
import org.zhaoshang.ledger.Issuer;
import org.zhaoshang.ledger.LedgerRecord;
import org.zhaoshang.ledger.Stamp;
import org.zhaoshang.ledger.Target;
import org.zhaoshang.store.Author;
import org.zhaoshang.store.Store;
import org.zhaoshang.store.VersionConflict;

/**
 * How long each view takes on a large ledger when nothing of it is remembered: the documents that users send, executed in the
 * application as it runs, each time on a snapshot that no one has looked at.
 */
public final class Views {

    private static final int PROJECTS = Integer.getInteger("projects", 100_000);
    private static final int WARM_UP = Integer.getInteger("warm-up", 20);
    private static final int RUNS = Integer.getInteger("runs", 21);
    private static final Author BENCH = new Author("bench", "bench");
    private static final Map<String, Object> VARIABLES =
            Map.of("asOf", "2015-03-31", "chain", "CHAIN0", "by", "DEPARTMENT", "indicator", "DOMESTIC_CAPITAL");

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

    private Views() {}

    public static void main(String[] arguments) throws IOException, VersionConflict {
        var data = Files.createTempDirectory("zhaoshang-views");
        try (var running = SpringApplication.run(
                Zhaoshang.class,
                "--server.port=0",
                "--zhaoshang.demo=false",
                "--zhaoshang.data-dir=" + data,
                "--logging.level.root=WARN")) {
            var store = running.getBean(Store.class);
            var graphQl = running.getBean(ExecutionGraphQlService.class);
            fill(store);
            for (var document : documents().entrySet()) {
                measure(document.getKey(), document.getValue(), store, graphQl);
            }
        }
    }

    private static void fill(Store store) throws VersionConflict {
        var records = new ArrayList<LedgerRecord>();
        var generated = new GeneratedLedger();
        generated.chains().forEach(chain -> records.add(chain.stamped(Stamp.NONE)));
        generated.projects(PROJECTS).forEach(project -> records.add(project.stamped(Stamp.NONE)));
        for (var indicator : store.ledger().all(Indicator.class)) {
            var target = new Target(
                    2015, Issuer.DISTRICT, BigDecimal.valueOf(50_000), null, false, List.of(), null, Map.of());
            records.add(indicator
                    .withTargets(List.of(target))
                    .withDepartmentShares(Map.of(2015, GeneratedLedger.evenShares())));
        }
        store.write(records, BENCH);
    }

    private static Map<String, String> documents() throws IOException {
        var documents = new LinkedHashMap<String, String>();
        for (var name : List.of("rates", "target-progress", "funnel", "chain-map", "supervision", "assessment")) {
            documents.put(
                    name,
                    new ClassPathResource("contract/" + name + ".graphql").getContentAsString(StandardCharsets.UTF_8));
        }
        documents.put("whole board", WHOLE_BOARD);
        return documents;
    }

    private static void measure(String name, String document, Store store, ExecutionGraphQlService graphQl)
            throws VersionConflict {
        for (var i = 0; i < WARM_UP; i++) {
            ask(document, store, graphQl);
        }
        var times = new ArrayList<Double>();
        for (var i = 0; i < RUNS; i++) {
            times.add(ask(document, store, graphQl));
        }
        times.sort(null);
        System.out.printf("%-16s median %6.1f ms, p90 %6.1f ms%n", name, times.get(RUNS / 2), times.get(RUNS * 9 / 10));
    }

    /** On a snapshot that is new, since a record has just been written. */
    private static double ask(String document, Store store, ExecutionGraphQlService graphQl) throws VersionConflict {
        store.write(List.of(store.ledger().projects().iterator().next()), BENCH);
        var request = new DefaultExecutionGraphQlRequest(document, null, VARIABLES, Map.of(), "bench", null);
        var start = System.nanoTime();
        var answer = graphQl.execute(request).block();
        var milliseconds = (System.nanoTime() - start) / 1e6;
        if (answer == null || !answer.getErrors().isEmpty()) {
            throw new IllegalStateException("no answer: " + (answer == null ? "" : answer.getErrors()));
        }
        return milliseconds;
    }
}
