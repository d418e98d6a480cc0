package org.zhaoshang.graphql;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import graphql.ExecutionResult;
import graphql.GraphQLContext;
import graphql.analysis.FieldComplexityEnvironment;
import graphql.analysis.QueryComplexityCalculator;
import graphql.execution.ExecutionContext;
import graphql.execution.instrumentation.InstrumentationContext;
import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.SimplePerformantInstrumentation;
import graphql.execution.instrumentation.parameters.InstrumentationExecuteOperationParameters;
import graphql.execution.instrumentation.parameters.InstrumentationExecutionParameters;
import graphql.language.Document;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.zhaoshang.shared.Page;
import org.zhaoshang.shared.Text;

/**
 * What a request costs (查询开销): each field 1, and what is selected below a list that is asked for in pages as often as
 * the page has room, so that {@code projects(first: 20) { nodes { code name } }} costs 1 + 20 x 3 = 61. It is reckoned
 * before anything is executed, and told with every answer.
 */
@Component
class Cost extends SimplePerformantInstrumentation {

    private static final String NAME = "cost";
    private static final String FIRST = "first";
    private static final Text TOO_MUCH = new Text("查询的开销", "the request costs too much");

    /** As an answer tells it. */
    private record Told(int asked, int allowed) {}

    private record Known(List<@Nullable Object> asked, int cost) {}

    private final Limits limits;
    private final Cache<Document, Known> known =
            Caffeine.newBuilder().weakKeys().build();

    /** A field that costs more is taken for this: the sum over as many fields as are allowed stays a number. */
    private final int most;

    Cost(Limits limits) {
        this.limits = limits;
        most = Integer.MAX_VALUE / Math.max(1, limits.fields());
    }

    @Override
    public @Nullable InstrumentationContext<ExecutionResult> beginExecuteOperation(
            InstrumentationExecuteOperationParameters parameters, @Nullable InstrumentationState state) {
        var context = parameters.getExecutionContext();
        var cost = known(context);
        context.getGraphQLContext().put(Cost.class, cost);
        if (cost > limits.cost()) {
            throw TooMuch.stop(TooMuch.error(TOO_MUCH, NAME, cost, limits.cost(), context.getLocale()));
        }
        return null;
    }

    @Override
    public CompletableFuture<ExecutionResult> instrumentExecutionResult(
            ExecutionResult result,
            InstrumentationExecutionParameters parameters,
            @Nullable InstrumentationState state) {
        return CompletableFuture.completedFuture(told(result, parameters.getGraphQLContext()));
    }

    private ExecutionResult told(ExecutionResult result, GraphQLContext context) {
        @Nullable Integer cost = context.get(Cost.class);
        if (cost == null) {
            return result;
        }
        var extensions = new LinkedHashMap<Object, Object>();
        if (result.getExtensions() != null) {
            extensions.putAll(result.getExtensions());
        }
        extensions.put(NAME, new Told(cost, limits.cost()));
        return result.transform(builder -> builder.extensions(extensions));
    }

    /** Reckoned once for a document, as long as the same operation is asked for with the same numbers and switches. */
    private int known(ExecutionContext context) {
        var asked = asked(context);
        var last = known.getIfPresent(context.getDocument());
        if (last != null && last.asked().equals(asked)) {
            return last.cost();
        }
        var cost = of(context);
        known.put(context.getDocument(), new Known(asked, cost));
        return cost;
    }

    /** Of all that comes with a document, what its cost may follow from. */
    private static List<@Nullable Object> asked(ExecutionContext context) {
        var asked = new ArrayList<@Nullable Object>();
        asked.add(context.getOperationDefinition());
        context.getCoercedVariables().toMap().forEach((name, value) -> {
            if (value == null || value instanceof Integer || value instanceof Boolean) {
                asked.add(name);
                asked.add(value);
            }
        });
        return asked;
    }

    private int of(ExecutionContext context) {
        return QueryComplexityCalculator.newCalculator()
                .fieldComplexityCalculator(this::ofField)
                .schema(context.getGraphQLSchema())
                .document(context.getDocument())
                .operationName(context.getExecutionInput().getOperationName())
                .variables(context.getCoercedVariables())
                .build()
                .calculate();
    }

    private int ofField(FieldComplexityEnvironment field, int below) {
        return (int) Math.min(most, 1 + (long) rows(field) * below);
    }

    /** A page that may not be so large is refused by whoever answers the field. */
    private static int rows(FieldComplexityEnvironment field) {
        if (field.getFieldDefinition().getArgument(FIRST) == null) {
            return 1;
        }
        return field.getArguments().get(FIRST) instanceof Integer first ? Math.max(1, first) : Page.USUAL;
    }
}
