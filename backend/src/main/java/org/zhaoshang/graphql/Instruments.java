package org.zhaoshang.graphql;

import graphql.execution.instrumentation.ChainedInstrumentation;
import graphql.execution.instrumentation.ExecuteObjectInstrumentationContext;
import graphql.execution.instrumentation.FieldFetchingInstrumentationContext;
import graphql.execution.instrumentation.Instrumentation;
import graphql.execution.instrumentation.InstrumentationContext;
import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.parameters.InstrumentationExecutionStrategyParameters;
import graphql.execution.instrumentation.parameters.InstrumentationFieldCompleteParameters;
import graphql.execution.instrumentation.parameters.InstrumentationFieldFetchParameters;
import graphql.execution.instrumentation.parameters.InstrumentationFieldParameters;
import graphql.schema.DataFetcher;
import graphql.schema.GraphQLFieldDefinition;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * What looks on while a document is executed (执行监测). Of single fields nothing does, and to ask each instrument six times around each
 * field cost a tenth of an answer; what fetches a field is exchanged here by {@link InnerFields}.
 */
final class Instruments extends ChainedInstrumentation {

    private final Map<GraphQLFieldDefinition, DataFetcher<?>> fetchers;

    /** To ask of which field it is, each time, would have the engine describe where in the answer that is. */
    private final Map<DataFetcher<?>, DataFetcher<?>> exchanged = new ConcurrentHashMap<>();

    Instruments(List<Instrumentation> others, Map<GraphQLFieldDefinition, DataFetcher<?>> fetchers) {
        super(others);
        this.fetchers = fetchers;
    }

    @Override
    public DataFetcher<?> instrumentDataFetcher(
            DataFetcher<?> decorated,
            InstrumentationFieldFetchParameters parameters,
            @Nullable InstrumentationState state) {
        if (parameters.isTrivialDataFetcher()) {
            return decorated;
        }
        var known = exchanged.get(decorated);
        if (known != null) {
            return known;
        }
        var fetcher = fetchers.getOrDefault(parameters.getField(), decorated);
        exchanged.put(decorated, fetcher);
        return fetcher;
    }

    @Override
    public @Nullable ExecuteObjectInstrumentationContext beginExecuteObject(
            InstrumentationExecutionStrategyParameters parameters, @Nullable InstrumentationState state) {
        return null;
    }

    @Override
    public @Nullable InstrumentationContext<Object> beginFieldExecution(
            InstrumentationFieldParameters parameters, @Nullable InstrumentationState state) {
        return null;
    }

    @Override
    public @Nullable FieldFetchingInstrumentationContext beginFieldFetching(
            InstrumentationFieldFetchParameters parameters, @Nullable InstrumentationState state) {
        return null;
    }

    @Override
    public @Nullable InstrumentationContext<Object> beginFieldCompletion(
            InstrumentationFieldCompleteParameters parameters, @Nullable InstrumentationState state) {
        return null;
    }

    @Override
    public @Nullable InstrumentationContext<Object> beginFieldListCompletion(
            InstrumentationFieldCompleteParameters parameters, @Nullable InstrumentationState state) {
        return null;
    }
}
