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

    private static final Text SIGN_IN = new Text("请先登录", "sign in first");
    private static final Text FORBIDDEN = new Text("您的账号没有这项权限", "your account may not do this");

    private static final Text PASSWORD_FIRST =
            new Text("请先修改密码（passwordChange）", "change your password first, by passwordChange");

    private static final Text NO_RECORDS = new Text(
            "您的账号只看汇总（aggregates），不看明细", "your account is told aggregates alone, by aggregates, and no records");

    @GraphQlExceptionHandler
    GraphQLError denied(AccessDeniedException denied, DataFetchingEnvironment environment) {
        var rights = denied instanceof NotAllowed refused ? refused.rights() : SecurityConfiguration.rights();
        var anonymous = denied instanceof Writers.NotSignedIn;
        var passwordFirst = rights.signedIn() && rights.roles().isEmpty();
        return GraphqlErrorBuilder.newError(environment)
                .errorType(anonymous || passwordFirst ? ErrorType.UNAUTHORIZED : ErrorType.FORBIDDEN)
                .message(words(rights, anonymous, passwordFirst).in(environment.getLocale()))
                .build();
    }

    private static Text words(Rights rights, boolean anonymous, boolean passwordFirst) {
        if (anonymous) {
            return SIGN_IN;
        }
        return passwordFirst ? PASSWORD_FIRST : rights.seesNoRecords() ? NO_RECORDS : FORBIDDEN;
    }
}
