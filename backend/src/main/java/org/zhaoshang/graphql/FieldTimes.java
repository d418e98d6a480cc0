package org.zhaoshang.graphql;

import graphql.TrivialDataFetcher;
import graphql.schema.DataFetcher;
import graphql.schema.GraphQLCodeRegistry;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchemaElement;
import graphql.schema.GraphQLTypeVisitorStub;
import graphql.util.TraversalControl;
import graphql.util.TraverserContext;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.boot.graphql.autoconfigure.GraphQlSourceBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;

/** How long views (视图) take to compute: what is asked for on top, and each part of the board. */
@Configuration(proxyBeanMethods = false)
class FieldTimes {

    private static final Map<String, String> MEASURED = Map.of("Query", "", "Board", "board.");
    private static final String NAME = "zhaoshang.views";
    private static final Duration[] BUCKETS = Stream.of(1, 5, 10, 25, 50, 100, 250, 500, 1_000, 5_000)
            .map(Duration::ofMillis)
            .toArray(Duration[]::new);

    @Bean
    @Order(0) // before InnerFields takes what there is
    GraphQlSourceBuilderCustomizer measuredFields(MeterRegistry registry) {
        return source -> source.typeVisitors(List.of(new Visitor(registry)));
    }

    private static final class Visitor extends GraphQLTypeVisitorStub {

        private final MeterRegistry registry;

        Visitor(MeterRegistry registry) {
            this.registry = registry;
        }

        @Override
        public TraversalControl visitGraphQLFieldDefinition(
                GraphQLFieldDefinition field, TraverserContext<GraphQLSchemaElement> context) {
            if (context.getParentNode() instanceof GraphQLObjectType type && MEASURED.containsKey(type.getName())) {
                var code = context.getVarFromParents(GraphQLCodeRegistry.Builder.class);
                var answers = code.getDataFetcher(type, field);
                if (!(answers instanceof TrivialDataFetcher)) {
                    code.dataFetcher(type, field, measured(MEASURED.get(type.getName()) + field.getName(), answers));
                }
            }
            return TraversalControl.CONTINUE;
        }

        private DataFetcher<?> measured(String view, DataFetcher<?> answers) {
            var timer = Timer.builder(NAME)
                    .description("what is computed for an answer, by view")
                    .tag("view", view)
                    .serviceLevelObjectives(BUCKETS)
                    .register(registry);
            return environment -> {
                var begun = System.nanoTime();
                try {
                    return answers.get(environment);
                } finally {
                    timer.record(Duration.ofNanos(System.nanoTime() - begun));
                }
            };
        }
    }
}
