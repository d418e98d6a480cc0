package org.zhaoshang.access;

import graphql.GraphQLError;
import graphql.GraphqlErrorBuilder;
import graphql.schema.DataFetchingEnvironment;
import org.springframework.graphql.data.method.annotation.GraphQlExceptionHandler;
import org.springframework.graphql.execution.ErrorType;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.zhaoshang.shared.Text;

/** Tells whoever asked that they may not, in their language. */
@ControllerAdvice
class AccessErrors {

    private static final Text SIGN_IN = new Text("请先登录，才能修改记录", "sign in first: records are changed by name");
    private static final Text FORBIDDEN = new Text("您没有修改记录的权限", "you may not change records");

    @GraphQlExceptionHandler
    GraphQLError denied(AccessDeniedException denied, DataFetchingEnvironment environment) {
        var anonymous = denied instanceof Writers.NotSignedIn;
        return GraphqlErrorBuilder.newError(environment)
                .errorType(anonymous ? ErrorType.UNAUTHORIZED : ErrorType.FORBIDDEN)
                .message((anonymous ? SIGN_IN : FORBIDDEN).in(environment.getLocale()))
                .build();
    }
}
