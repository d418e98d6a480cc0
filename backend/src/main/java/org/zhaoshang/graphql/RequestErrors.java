package org.zhaoshang.graphql;

import graphql.GraphQLError;
import graphql.GraphqlErrorBuilder;
import graphql.schema.DataFetchingEnvironment;
import org.springframework.graphql.data.method.annotation.GraphQlExceptionHandler;
import org.springframework.graphql.execution.ErrorType;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.zhaoshang.shared.InvalidRequest;

/** Tells whoever asked what is wrong with the request, in their language. */
@ControllerAdvice
class RequestErrors {

    @GraphQlExceptionHandler
    GraphQLError invalid(InvalidRequest invalid, DataFetchingEnvironment environment) {
        return GraphqlErrorBuilder.newError(environment)
                .errorType(ErrorType.BAD_REQUEST)
                .message(invalid.words().in(environment.getLocale()).replace("%", "%%"))
                .build();
    }
}
