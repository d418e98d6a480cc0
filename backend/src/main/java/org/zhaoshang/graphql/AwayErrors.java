package org.zhaoshang.graphql;

import graphql.ErrorClassification;
import graphql.GraphQLError;
import graphql.GraphqlErrorBuilder;
import graphql.schema.DataFetchingEnvironment;
import java.util.Map;
import org.springframework.graphql.data.method.annotation.GraphQlExceptionHandler;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.zhaoshang.audit.NotNoted;
import org.zhaoshang.shared.Text;
import org.zhaoshang.store.StoreAway;

/** Tells whoever asked that the database is away, and what became of what they wanted written. */
@ControllerAdvice
class AwayErrors {

    private static final String CODE = "STORE_AWAY";
    private static final ErrorClassification KIND = ErrorClassification.errorClassification(CODE);

    @GraphQlExceptionHandler
    GraphQLError away(StoreAway away, DataFetchingEnvironment environment) {
        return error(away.words(), away.outcome(), environment);
    }

    @GraphQlExceptionHandler
    GraphQLError notNoted(NotNoted done, DataFetchingEnvironment environment) {
        return error(done.words(), StoreAway.Outcome.UNKNOWN, environment);
    }

    private static GraphQLError error(Text words, StoreAway.Outcome outcome, DataFetchingEnvironment environment) {
        return GraphqlErrorBuilder.newError(environment)
                .errorType(KIND)
                .message(words.in(environment.getLocale()))
                .extensions(Map.of("code", CODE, "outcome", outcome.name()))
                .build();
    }
}
