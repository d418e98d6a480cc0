package org.zhaoshang.graphql;

import graphql.TrivialDataFetcher;
import graphql.execution.instrumentation.Instrumentation;
import graphql.schema.DataFetcher;
import graphql.schema.GraphQLCodeRegistry;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchemaElement;
import graphql.schema.GraphQLTypeVisitorStub;
import graphql.util.TraversalControl;
import graphql.util.TraverserContext;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.graphql.autoconfigure.GraphQlSourceBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.graphql.data.method.annotation.support.AnnotatedControllerConfigurer;
import org.springframework.util.function.SingletonSupplier;
import reactor.core.publisher.Mono;

/**
 * Fetches what is below the top (下级字段) in the context of the thread as it is. Spring takes that from the request and puts it
 * on the thread and off again around each single field, for fetchers that go on elsewhere; ours never do, the thread has it
 * from the beginning ({@link Workers}), and it cost a fifth of an answer with thousands of fields. On top it stays as Spring has it.
 */
@Configuration(proxyBeanMethods = false)
class InnerFields {

    private static final Set<String> TOP = Set.of("Query", "Mutation");

    /** The last to see the fetchers before Spring decorates them. */
    @Bean
    @Order(Ordered.LOWEST_PRECEDENCE)
    GraphQlSourceBuilderCustomizer undecoratedFields(ObjectProvider<Instrumentation> others, BeanFactory beans) {
        return source -> {
            var undecorated =
                    new Undecorated(method -> SingletonSupplier.of(() -> beans.getBean(method.getDeclaringClass())));
            source.typeVisitors(List.of(undecorated));
            source.configureGraphQl(graphQl -> graphQl.instrumentation(
                    new Instruments(others.orderedStream().toList(), undecorated.fetchers)));
        };
    }

    /** Where Java has virtual threads, Spring would begin one for every method that answers a field; ours compute, and wait for nobody. */
    @Bean
    static BeanPostProcessor methodsInPlace() {
        return new BeanPostProcessor() {
            @Override
            public Object postProcessBeforeInitialization(Object bean, String name) {
                if (bean instanceof AnnotatedControllerConfigurer controllers) {
                    controllers.setBlockingMethodPredicate(method -> false);
                }
                return bean;
            }
        };
    }

    private static final class Undecorated extends GraphQLTypeVisitorStub {

        private final Map<GraphQLFieldDefinition, DataFetcher<?>> fetchers = new IdentityHashMap<>();
        private final PlainMethod.Controllers controllers;

        Undecorated(PlainMethod.Controllers controllers) {
            this.controllers = controllers;
        }

        @Override
        public TraversalControl visitGraphQLFieldDefinition(
                GraphQLFieldDefinition field, TraverserContext<GraphQLSchemaElement> context) {
            if (context.getParentNode() instanceof GraphQLObjectType type && !TOP.contains(type.getName())) {
                var fetcher = context.getVarFromParents(GraphQLCodeRegistry.Builder.class)
                        .getDataFetcher(type, field);
                if (!(fetcher instanceof TrivialDataFetcher)) {
                    DataFetcher<?> settled = environment -> settled(fetcher.get(environment));
                    fetchers.put(field, PlainMethod.of(fetcher, settled, controllers));
                }
            }
            return TraversalControl.CONTINUE;
        }

        /** A method that failed comes as a {@link Mono} of that. */
        private static @Nullable Object settled(@Nullable Object value) {
            return value instanceof Mono<?> mono ? mono.toFuture() : value;
        }
    }
}
