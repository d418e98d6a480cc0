package org.zhaoshang.graphql;

import graphql.GraphQLError;
import graphql.GraphqlErrorBuilder;
import graphql.schema.DataFetchingEnvironment;
import java.util.regex.Pattern;
import org.springframework.graphql.data.method.annotation.GraphQlExceptionHandler;
import org.springframework.graphql.execution.ErrorType;
import org.springframework.validation.BindException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.zhaoshang.shared.InvalidRequest;
import org.zhaoshang.shared.Text;

/** Tells whoever asked what is wrong with the request, in their language. */
@ControllerAdvice
class RequestErrors {

    /** How a field begins that is told. */
    private static final Pattern ROOT = Pattern.compile("^\\$\\.");

    @GraphQlExceptionHandler
    GraphQLError invalid(InvalidRequest invalid, DataFetchingEnvironment environment) {
        return error(invalid.words(), environment);
    }

    /** What may be any JSON for the schema, and is none of what the field is for. */
    @GraphQlExceptionHandler
    GraphQLError unbound(BindException unbound, DataFetchingEnvironment environment) {
        var fields = unbound.getFieldErrors().stream()
                .map(error -> ROOT.matcher(error.getField()).replaceFirst(""))
                .distinct()
                .toList();
        var words = new Text(
                String.join("、", fields) + "：类型不对", String.join(", ", fields) + ": not of the type that is wanted");
        return error(words, environment);
    }

    private static GraphQLError error(Text words, DataFetchingEnvironment environment) {
        return GraphqlErrorBuilder.newError(environment)
                .errorType(ErrorType.BAD_REQUEST)
                .message(words.in(environment.getLocale()).replace("%", "%%"))
                .build();
    }
}
