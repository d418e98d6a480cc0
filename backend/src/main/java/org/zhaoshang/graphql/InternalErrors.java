package org.zhaoshang.graphql;

import graphql.GraphQLError;
import graphql.GraphqlErrorBuilder;
import graphql.schema.DataFetchingEnvironment;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.graphql.execution.DataFetcherExceptionResolverAdapter;
import org.springframework.graphql.execution.ErrorType;
import org.zhaoshang.requests.Requests;
import org.zhaoshang.shared.Text;

/** What nobody foresaw (内部错误): it is logged, and whoever asked is told by which id it is found there. */
final class InternalErrors extends DataFetcherExceptionResolverAdapter {

    private static final Logger log = LoggerFactory.getLogger(InternalErrors.class);

    InternalErrors() {
        setThreadLocalContextAware(true); // the request's id is on the thread
    }

    @Override
    protected GraphQLError resolveToSingleError(Throwable problem, DataFetchingEnvironment environment) {
        log.error("{} failed", environment.getExecutionStepInfo().getPath(), problem);
        var id = Requests.id();
        var words = new Text(
                "内部错误，请把请求编号 " + id + " 告诉管理员", "an internal error: tell the administrator the request's id " + id);
        return GraphqlErrorBuilder.newError(environment)
                .errorType(ErrorType.INTERNAL_ERROR)
                .message(words.in(environment.getLocale()))
                .extensions(Map.of(Requests.ID, id))
                .build();
    }
}
