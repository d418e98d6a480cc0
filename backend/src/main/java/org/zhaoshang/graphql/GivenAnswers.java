package org.zhaoshang.graphql;

import graphql.language.OperationDefinition.Operation;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.util.Locale;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.function.ServerRequest;
import org.zhaoshang.shared.OncePerState;
import org.zhaoshang.shared.Text;

/**
 * Answers, each computed once for all who ask the same of the same records (应答缓存), also while it is being computed. A
 * change is executed each time, and what failed is computed anew.
 */
@Component
class GivenAnswers implements MeterBinder {

    private static final Text ONLY_QUERIES = new Text("GET 只能用于查询", "only a query may be sent by GET");

    private final Documents documents;
    private final Execution execution;
    private final OncePerState<Answer> given;

    GivenAnswers(Documents documents, Fingerprint fingerprint, Execution execution, Limits limits) {
        this.documents = documents;
        this.execution = execution;
        given = new OncePerState<>(
                fingerprint::state,
                Answer::lasting,
                limits.answers().toBytes(),
                answer -> OncePerState.KEY_BYTES + answer.body().size());
    }

    /** @param again whether it was computed for somebody else */
    record Given(Answer answer, boolean again) {

        Outcome outcome() {
            return again ? Outcome.REMEMBERED : answer.outcome();
        }
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        given.bindTo(registry, "answers");
    }

    Given of(ServerRequest request, Asked asked, String key, String state, Locale locale) throws Refusal {
        var known = given.known(key);
        if (known != null) {
            return new Given(known, true);
        }
        var prepared = documents.prepare(asked.document(), locale);
        var operation = prepared.operation(asked.operationName());
        if (operation == Operation.QUERY) {
            var found = given.<Refusal>compute(key, state, () -> execution.of(request, asked, prepared, locale));
            return new Given(found.value(), found.again());
        }
        if (operation != null && HttpMethod.GET.equals(request.method())) {
            throw Refusal.of(HttpStatus.METHOD_NOT_ALLOWED, ONLY_QUERIES, HttpHeaders.ALLOW, "POST");
        }
        return new Given(execution.of(request, asked, prepared, locale), false);
    }
}
