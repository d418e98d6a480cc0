package org.zhaoshang.graphql;

import graphql.ErrorClassification;
import graphql.GraphQLError;
import graphql.GraphqlErrorBuilder;
import graphql.schema.DataFetchingEnvironment;
import java.util.Map;
import org.springframework.graphql.data.method.annotation.GraphQlExceptionHandler;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.zhaoshang.store.StoreAway;

/** Tells whoever asked that the database is away, and what became of what they wanted written. */
@ControllerAdvice
class AwayErrors {

    private static final String CODE = "STORE_AWAY";
    private static final ErrorClassification KIND = ErrorClassification.errorClassification(CODE);

    @GraphQlExceptionHandler
    GraphQLError away(StoreAway away, DataFetchingEnvironment environment) {
        return GraphqlErrorBuilder.newError(environment)
                .errorType(KIND)
                .message(away.words().in(environment.getLocale()))
                .extensions(Map.of("code", CODE, "outcome", away.outcome().name()))
                .build();
    }
}
