package org.zhaoshang.graphql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import graphql.GraphQL;
import graphql.parser.Parser;
import graphql.schema.GraphQLSchema;
import graphql.schema.idl.RuntimeWiring;
import graphql.schema.idl.SchemaGenerator;
import graphql.schema.idl.SchemaParser;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.graphql.execution.DefaultExecutionGraphQlService;
import org.springframework.graphql.execution.GraphQlSource;
import org.springframework.graphql.server.WebGraphQlHandler;
import tools.jackson.databind.json.JsonMapper;

/** How long a request may take. */
class ExecutionTest {

    private static final String SLOW = "{ slow later }";
    private static final String SLOW_CHANGE = "mutation { slow later }";
    private static final Duration SHORT = Duration.ofMillis(500);

    private final CountDownLatch release = new CountDownLatch(1);
    private final AtomicInteger later = new AtomicInteger();
    private final Limits limits = StandardLimits.within(SHORT);
    private final Workers workers = new Workers(limits);
    private final AtomicInteger slow = new AtomicInteger();
    private final Execution execution = execution(limits);

    @AfterEach
    void stop() {
        release.countDown();
        workers.destroy();
    }

    @Test
    void aQueryThatTakesTooLongIsToldSoAndStopsAtTheNextField() throws Exception {
        var answer = ask(SLOW, Locale.ENGLISH);

        assertThat(text(answer)).contains("the query takes too long", "LIMIT_EXCEEDED");
        assertThat(answer.hasData()).isFalse();
        assertThat(answer.lasting()).isFalse();
        assertThat(text(ask(SLOW, Locale.CHINA))).contains("查询超时");
        release.countDown();
        assertThat(text(ask("{ later }", Locale.CHINA))).contains("\"later\":1");
        await().during(Duration.ofMillis(200)).until(() -> later.get() == 1);
    }

    @Test
    void aChangeIsNeverCutOff() throws Exception {
        new Thread(() -> {
                    sleep(2 * SHORT.toMillis());
                    release.countDown();
                })
                .start();

        assertThat(text(ask(SLOW_CHANGE, Locale.CHINA))).contains("\"later\":1");
    }

    @Test
    void aQueryThatIsNotBegunInTimeIsSentAway() {
        var limits = StandardLimits.impatient(SHORT);
        var stuck = Executors.newCachedThreadPool();
        var patient = execution(limits);
        var threads = Workers.PER_PROCESSOR * Runtime.getRuntime().availableProcessors();
        for (var i = 0; i < threads; i++) {
            stuck.execute(
                    () -> assertThatCode(() -> ask(patient, SLOW, Locale.CHINA)).doesNotThrowAnyException());
        }
        await().until(() -> slow.get() == threads);

        assertThatThrownBy(() -> ask(patient, "{ later }", Locale.ENGLISH))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("busy");

        release.countDown();
        stuck.shutdown();
    }

    private Answer ask(String document, Locale locale) throws Refusal {
        return ask(execution, document, locale);
    }

    private static Answer ask(Execution execution, String document, Locale locale) throws Refusal {
        var prepared = new Prepared(Parser.parse(document), List.of());
        return execution.of(new Asked(document, null, Map.of(), Map.of()), prepared, locale);
    }

    private Execution execution(Limits limits) {
        var fields = "{ slow: Int later: Int }";
        var types = new SchemaParser().parse("type Query " + fields + " type Mutation " + fields);
        var wiring = RuntimeWiring.newRuntimeWiring();
        for (var type : List.of("Query", "Mutation")) {
            wiring.type(
                    type,
                    fetchers -> fetchers.dataFetcher("slow", environment -> {
                                slow.incrementAndGet();
                                release.await(10, TimeUnit.SECONDS);
                                return 0;
                            })
                            .dataFetcher("later", environment -> later.incrementAndGet()));
        }
        var schema = new SchemaGenerator().makeExecutableSchema(types, wiring.build());
        var service = new DefaultExecutionGraphQlService(
                new Source(GraphQL.newGraphQL(schema).build(), schema));
        return new Execution(WebGraphQlHandler.builder(service).build(), workers, limits, () -> true, new JsonMapper());
    }

    private record Source(GraphQL graphQl, GraphQLSchema schema) implements GraphQlSource {}

    private static String text(Answer answer) {
        return new String(answer.body().plain(), StandardCharsets.UTF_8);
    }

    private static void sleep(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
