package org.zhaoshang.graphql;

import graphql.ErrorClassification;
import graphql.GraphQLError;
import graphql.GraphqlErrorBuilder;
import graphql.execution.AbortExecutionException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.zhaoshang.shared.Text;

/** A request asks for more than is allowed: which limit, how much was asked for, and how much may be. */
final class TooMuch {

    private static final ErrorClassification KIND = ErrorClassification.errorClassification("LIMIT_EXCEEDED");

    private TooMuch() {}

    static GraphQLError error(Text what, String limit, long asked, long allowed, Locale locale) {
        var words = new Text(
                what.zh() + "为 " + asked + "，最多 " + allowed, what.en() + ": " + asked + ", and at most " + allowed);
        return GraphqlErrorBuilder.newError()
                .errorType(KIND)
                .message(words.in(locale))
                .extensions(Map.of("limit", limit, "asked", asked, "allowed", allowed))
                .build();
    }

    static GraphQLError error(Text what, String limit, Locale locale) {
        return GraphqlErrorBuilder.newError()
                .errorType(KIND)
                .message(what.in(locale))
                .extensions(Map.of("limit", limit))
                .build();
    }

    static AbortExecutionException stop(GraphQLError error) {
        return new AbortExecutionException(List.of(error));
    }
}
