package org.zhaoshang.graphql;

import graphql.ExecutionInput;
import graphql.introspection.Introspection;
import graphql.language.OperationDefinition.Operation;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.execution.ErrorType;
import org.springframework.graphql.server.WebGraphQlHandler;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.zhaoshang.access.FieldGuard;
import org.zhaoshang.requests.Requests;
import org.zhaoshang.shared.Text;
import org.zhaoshang.shared.Turnstile;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;

/**
 * Executes a request, a query for so long as it may take: then it is told so at once, and the engine stops at the next
 * field. Spring's own interceptor for this only cancels what is waited for, and a query is computed while it is begun.
 */
@Component
class Execution implements MeterBinder {

    private static final Text TOO_LONG = new Text("查询超时，请缩小范围", "the query takes too long: ask for less");
    private static final Text BUSY = new Text("服务器繁忙，请稍后再试", "the server is busy: try again in a moment");

    /** A change takes milliseconds, so that an office that saves all at once gets its turn in time. */
    private static final int WAITING_BEHIND_ONE = 16;

    /** What is answered follows from nothing else of a request, so that it can be answered again later. */
    private static final URI ADDRESS = URI.create(GraphQlEndpoint.PATH);

    private final WebGraphQlHandler handler;
    private final Workers workers;
    private final Limits limits;
    private final SchemaAccess schema;
    private final JsonMapper json;
    private final Turnstile changes;

    Execution(WebGraphQlHandler handler, Workers workers, Limits limits, SchemaAccess schema, JsonMapper json) {
        this.handler = handler;
        this.workers = workers;
        this.limits = limits;
        this.schema = schema;
        this.json = json;
        this.changes = new Turnstile(limits.changes(), WAITING_BEHIND_ONE * limits.changes(), limits.patience());
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        changes.bindTo(registry, "changes");
    }

    Answer of(Asked asked, Prepared prepared, Locale locale) throws Refusal {
        var running = new AtomicReference<@Nullable ExecutionInput>();
        var query = graphQl(asked, locale);
        query.configureExecutionInput((input, builder) -> {
            var told = builder.graphQLContext(context(prepared)).build();
            running.set(told);
            return told;
        });
        var mutates = prepared.operation(asked.operationName()) == Operation.MUTATION;
        var work = handler.handleRequest(query);
        try {
            var response = mutates ? changed(work) : computed(work);
            return answer(response, prepared.label(asked.operationName()));
        } catch (RejectedExecutionException e) {
            workers.refused();
            throw busy();
        } catch (Turnstile.Full e) {
            throw busy();
        } catch (RuntimeException e) {
            if (e.getCause() instanceof TimeoutException) {
                stop(running.get());
                return tooLong(prepared.label(asked.operationName()), locale);
            }
            throw e;
        }
    }

    /** A change is made on this thread, and never cut off; the store takes them one after the other anyway. */
    private @Nullable WebGraphQlResponse changed(Mono<WebGraphQlResponse> work) throws Turnstile.Full {
        changes.enter();
        try {
            return work.block();
        } finally {
            changes.leave();
        }
    }

    /** A query that is not begun in time is not begun at all. */
    private @Nullable WebGraphQlResponse computed(Mono<WebGraphQlResponse> work) {
        var begun = new AtomicBoolean();
        var stillWaits =
                Mono.delay(limits.patience()).flatMap(time -> begun.get() ? Mono.<Long>never() : Mono.just(time));
        return Mono.defer(() -> {
                    begun.set(true);
                    return work;
                })
                .subscribeOn(workers.scheduler())
                .timeout(stillWaits, Mono.error(RejectedExecutionException::new))
                .timeout(limits.time())
                .block();
    }

    /** Computes a query on this thread: nobody waits for it. */
    Answer beforehand(Asked asked, Prepared prepared, Locale locale) {
        var query = graphQl(asked, locale);
        query.configureExecutionInput(
                (input, builder) -> builder.graphQLContext(context(prepared)).build());
        return answer(handler.handleRequest(query).block(), prepared.label(asked.operationName()));
    }

    private static Refusal busy() {
        return Refusal.of(HttpStatus.SERVICE_UNAVAILABLE, BUSY, "Retry-After", "1");
    }

    private static void stop(@Nullable ExecutionInput running) {
        if (running != null) {
            running.cancel();
        }
    }

    private Map<Object, Object> context(Prepared prepared) {
        var context = new HashMap<Object, Object>();
        context.put(Prepared.class, prepared);
        if (!schema.isGranted()) {
            context.put(Introspection.INTROSPECTION_DISABLED, true);
        }
        return context;
    }

    private static WebGraphQlRequest graphQl(Asked asked, Locale locale) {
        var body = new HashMap<String, Object>();
        body.put("query", asked.document());
        body.put("variables", asked.variables());
        body.put("extensions", asked.extensions());
        if (asked.operationName() != null) {
            body.put("operationName", asked.operationName());
        }
        return new WebGraphQlRequest(ADDRESS, HttpHeaders.EMPTY, null, null, Map.of(), body, Requests.id(), locale);
    }

    private Answer answer(@Nullable WebGraphQlResponse response, String operation) {
        if (response == null) {
            throw new IllegalStateException("no answer");
        }
        return new Answer(
                new Body(json.writeValueAsBytes(response.toMap())),
                response.getExecutionResult().isDataPresent(),
                response.getErrors().isEmpty()
                        && !response.getExecutionInput()
                                .getGraphQLContext()
                                .getOrDefault(FieldGuard.FOLLOWS_NO_RECORDS, false),
                operation,
                outcome(response));
    }

    private static Outcome outcome(WebGraphQlResponse response) {
        if (response.getErrors().isEmpty()) {
            return Outcome.COMPUTED;
        }
        return response.getErrors().stream().anyMatch(error -> error.getErrorType() == ErrorType.INTERNAL_ERROR)
                ? Outcome.FAILED
                : Outcome.REFUSED;
    }

    private Answer tooLong(String operation, Locale locale) {
        var error = TooMuch.error(TOO_LONG, "time", locale).toSpecification();
        return new Answer(
                new Body(json.writeValueAsBytes(Map.of("errors", List.of(error)))),
                false,
                false,
                operation,
                Outcome.STOPPED);
    }
}
