package org.zhaoshang.graphql;

import graphql.ExecutionInput;
import graphql.introspection.Introspection;
import graphql.language.OperationDefinition.Operation;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.execution.ErrorType;
import org.springframework.graphql.server.WebGraphQlHandler;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.function.ServerRequest;
import org.zhaoshang.access.FieldGuard;
import org.zhaoshang.requests.Requests;
import org.zhaoshang.shared.Text;
import tools.jackson.databind.json.JsonMapper;

/**
 * Executes a request, a query for so long as it may take: then it is told so at once, and the engine stops at the next
 * field. Spring's own interceptor for this only cancels what is waited for, and a query is computed while it is begun.
 */
@Component
class Execution {

    private static final Text TOO_LONG = new Text("查询超时，请缩小范围", "the query takes too long: ask for less");
    private static final Text BUSY = new Text("服务器繁忙，请稍后再试", "the server is busy: try again in a moment");

    private final WebGraphQlHandler handler;
    private final Workers workers;
    private final Limits limits;
    private final SchemaAccess schema;
    private final JsonMapper json;

    Execution(WebGraphQlHandler handler, Workers workers, Limits limits, SchemaAccess schema, JsonMapper json) {
        this.handler = handler;
        this.workers = workers;
        this.limits = limits;
        this.schema = schema;
        this.json = json;
    }

    Answer of(ServerRequest request, Asked asked, Prepared prepared, Locale locale) throws Refusal {
        var running = new AtomicReference<@Nullable ExecutionInput>();
        var query = graphQl(request, asked, locale);
        query.configureExecutionInput((input, builder) -> {
            var told = builder.graphQLContext(context(prepared)).build();
            running.set(told);
            return told;
        });
        var mutates = prepared.operation(asked.operationName()) == Operation.MUTATION;
        var work = handler.handleRequest(query);
        try {
            var response = mutates
                    ? work.block()
                    : work.subscribeOn(workers.scheduler())
                            .timeout(limits.time())
                            .block();
            return answer(response, prepared.label(asked.operationName()));
        } catch (RejectedExecutionException e) {
            throw Refusal.of(HttpStatus.SERVICE_UNAVAILABLE, BUSY, "Retry-After", "1");
        } catch (RuntimeException e) {
            if (e.getCause() instanceof TimeoutException) {
                stop(running.get());
                return tooLong(prepared.label(asked.operationName()), locale);
            }
            throw e;
        }
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

    private static WebGraphQlRequest graphQl(ServerRequest request, Asked asked, Locale locale) {
        var body = new HashMap<String, Object>();
        body.put("query", asked.document());
        body.put("variables", asked.variables());
        body.put("extensions", asked.extensions());
        if (asked.operationName() != null) {
            body.put("operationName", asked.operationName());
        }
        return new WebGraphQlRequest(
                request.uri(),
                request.headers().asHttpHeaders(),
                null,
                request.remoteAddress().orElse(null),
                request.attributes(),
                body,
                Requests.id(),
                locale);
    }

    private Answer answer(@Nullable WebGraphQlResponse response, String operation) {
        if (response == null) {
            throw new IllegalStateException("no answer");
        }
        return new Answer(
                json.writeValueAsBytes(response.toMap()),
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
                json.writeValueAsBytes(Map.of("errors", List.of(error))), false, false, operation, Outcome.STOPPED);
    }
}
