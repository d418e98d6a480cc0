package org.zhaoshang.bench;

import graphql.language.AstPrinter;
import graphql.language.OperationDefinition;
import graphql.language.Selection;
import graphql.language.SelectionSet;
import graphql.language.VariableDefinition;
import graphql.parser.Parser;
import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.MediaType;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.web.servlet.function.RequestPredicates;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerResponse;
import org.zhaoshang.api.Api;
import tools.jackson.databind.json.JsonMapper;

/**
 * How many answers a second the server gives on a ledger of 100,000 projects where nothing was written since: one request
 * with the contract's rates, funnel and pivot, beside a body of the same bytes that nobody has to ask for anything. The two
 * are measured in turns, in one run, by the same clients; of rates and of what one is of the other, the median of all turns.
 */
public final class HttpThroughput {

    private static final int CLIENTS = 8;
    private static final int TURNS = 15;
    private static final long TURN_NANOS = 1_000_000_000L;

    /** The body that has nothing to do with GraphQL, from memory. */
    @Configuration(proxyBeanMethods = false)
    static class StaticBody {

        static volatile byte[] bytes = {};

        @Bean
        @Order(-2)
        RouterFunction<ServerResponse> staticBody() {
            return RouterFunctions.route()
                    .route(
                            RequestPredicates.path("/bench/static.json"),
                            request -> ServerResponse.ok()
                                    .contentType(MediaType.APPLICATION_JSON)
                                    .contentLength(bytes.length)
                                    .build((servlet, response) -> {
                                        response.getOutputStream().write(bytes);
                                        return null;
                                    }))
                    .build();
        }
    }

    /** It is nobody's, as all that has no rule, except for this one purpose. */
    @Configuration(proxyBeanMethods = false)
    static class StaticBodyForAll {

        @Bean
        @Order(0)
        SecurityFilterChain everybody(HttpSecurity http) throws Exception {
            return http.securityMatcher("/bench/**")
                    .authorizeHttpRequests(paths -> paths.anyRequest().permitAll())
                    .csrf(csrf -> csrf.disable())
                    .build();
        }
    }

    private HttpThroughput() {}

    public static void main(String[] arguments) throws Exception {
        try (var board = LargeBoard.start(StaticBody.class, StaticBodyForAll.class)) {
            measure(board.port());
        }
    }

    private static void measure(int port) throws Exception {
        var session = "Cookie: " + session(port) + "\r\n";
        var document = together("rates", "funnel", "pivot");
        var asked = new JsonMapper()
                .writeValueAsString(Map.of("query", document, "variables", Map.of("asOf", LargeBoard.DAY.toString())));
        var json = session + "Content-Type: application/json\r\n";
        var address = "/graphql?query=" + encoded(document) + "&variables="
                + encoded("{\"asOf\":\"" + LargeBoard.DAY + "\"}");
        var requests = new LinkedHashMap<String, byte[]>();
        requests.put("static by GET", KeptConnection.request("GET /bench/static.json", session, ""));
        requests.put("static by POST", KeptConnection.request("POST /bench/static.json", json, "{}"));
        requests.put("GraphQL by POST", KeptConnection.request("POST /graphql", json, asked));
        requests.put("GraphQL by GET", KeptConnection.request("GET " + address, session, ""));
        try (var connection = new KeptConnection(port)) {
            var begun = System.nanoTime();
            StaticBody.bytes = connection.ask(requests.get("GraphQL by POST"));
            System.out.printf(
                    "first answer: %d ms, %d bytes%n",
                    (System.nanoTime() - begun) / 1_000_000, StaticBody.bytes.length);
        }
        if (new String(StaticBody.bytes, StandardCharsets.UTF_8).contains("\"errors\"")) {
            throw new IllegalStateException(new String(StaticBody.bytes, StandardCharsets.UTF_8));
        }
        var clients = Executors.newFixedThreadPool(CLIENTS);
        try {
            report(port, requests, clients);
        } finally {
            clients.shutdown();
        }
    }

    private static void report(int port, Map<String, byte[]> requests, ExecutorService clients) throws Exception {
        var rates = new LinkedHashMap<String, List<Double>>();
        for (var turn = -5; turn < TURNS; turn++) {
            for (var request : requests.entrySet()) {
                var rate = rate(port, request.getValue(), clients);
                if (turn >= 0) { // the first ones are to warm up
                    rates.computeIfAbsent(request.getKey(), name -> new ArrayList<>())
                            .add(rate);
                }
            }
        }
        for (var method : List.of("GET", "POST")) {
            var still = rates.get("static by " + method);
            var asked = rates.get("GraphQL by " + method);
            var parts = IntStream.range(0, TURNS)
                    .mapToObj(turn -> asked.get(turn) / still.get(turn))
                    .toList();
            System.out.printf(
                    "%-4s %6.0f answers a second, %6.0f static bodies, %.2f of them%n",
                    method, median(asked), median(still), median(parts));
        }
    }

    private static double rate(int port, byte[] request, ExecutorService clients) throws Exception {
        var until = System.nanoTime() + TURN_NANOS;
        Callable<Integer> client = () -> {
            var answers = 0;
            try (var connection = new KeptConnection(port)) {
                for (; System.nanoTime() < until; answers++) {
                    if (connection.ask(request).length != StaticBody.bytes.length) {
                        throw new IOException("another answer");
                    }
                }
            }
            return answers;
        };
        var answers = 0;
        for (var done : clients.invokeAll(Collections.nCopies(CLIENTS, client))) {
            answers += done.get();
        }
        return answers * 1e9 / TURN_NANOS;
    }

    private static double median(List<Double> turns) {
        return turns.stream().sorted().skip(turns.size() / 2).findFirst().orElseThrow();
    }

    /** What several documents ask for, as one: of each its first operation. */
    private static String together(String... names) {
        var variables = new LinkedHashMap<String, VariableDefinition>();
        var selections = new ArrayList<Selection>();
        for (var name : names) {
            var operation = Parser.parse(Api.document(name + ".graphql"))
                    .getDefinitionsOfType(OperationDefinition.class)
                    .get(0);
            operation.getVariableDefinitions().forEach(variable -> variables.put(variable.getName(), variable));
            selections.addAll(operation.getSelectionSet().getSelections());
        }
        return AstPrinter.printAst(OperationDefinition.newOperationDefinition()
                .name("Together")
                .operation(OperationDefinition.Operation.QUERY)
                .variableDefinitions(List.copyOf(variables.values()))
                .selectionSet(new SelectionSet(selections))
                .build());
    }

    private static String session(int port) throws IOException {
        var begun =
                new Api(port).call("POST", "/api/session", "Authorization", Api.basic("admin", LargeBoard.PASSWORD));
        if (begun.statusCode() != HttpURLConnection.HTTP_NO_CONTENT) {
            throw new IOException("no session: " + begun.statusCode());
        }
        return Api.cookie(begun);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
