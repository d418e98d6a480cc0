package org.zhaoshang.graphql;

import graphql.analysis.MaxQueryComplexityInstrumentation;
import graphql.analysis.MaxQueryDepthInstrumentation;
import graphql.scalars.ExtendedScalars;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.graphql.execution.RuntimeWiringConfigurer;

/** The scalars of the schema, and how deep and how large a request may be. */
@Configuration(proxyBeanMethods = false)
class GraphQlConfiguration {

    /** Introspection as GraphiQL and graphql-js send it is 15 deep; our own types end at 8. */
    private static final int DEEPEST = 20;

    private static final int MOST_FIELDS = 2_000;

    @Bean
    RuntimeWiringConfigurer scalars() {
        var decimal = ExtendedScalars.newAliasedScalar("Decimal")
                .aliasedScalar(ExtendedScalars.GraphQLBigDecimal)
                .build();
        var json = ExtendedScalars.newAliasedScalar("JSON")
                .aliasedScalar(ExtendedScalars.Json)
                .build();
        return wiring -> wiring.scalar(StrictDate.SCALAR)
                .scalar(AmountScalar.SCALAR)
                .scalar(ExtendedScalars.DateTime)
                .scalar(decimal)
                .scalar(json);
    }

    @Bean
    MaxQueryDepthInstrumentation depthLimit() {
        return new MaxQueryDepthInstrumentation(DEEPEST);
    }

    @Bean
    MaxQueryComplexityInstrumentation sizeLimit() {
        return new MaxQueryComplexityInstrumentation(MOST_FIELDS);
    }
}
