package org.zhaoshang.graphql;

import graphql.language.OperationDefinition.Operation;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.zhaoshang.shared.OncePerState;
import org.zhaoshang.shared.Text;
import org.zhaoshang.store.Store;

/**
 * Answers, each computed once for all who ask the same of the same records (应答缓存), also while it is being computed. A
 * change is executed each time, and what failed is computed anew.
 */
@Component
class GivenAnswers implements MeterBinder {

    private static final Text ONLY_QUERIES = new Text("GET 只能用于查询", "only a query may be sent by GET");

    private final Documents documents;
    private final Fingerprint fingerprint;
    private final AskedAgain askedAgain;
    private final Execution execution;
    private final OncePerState<Kept> given;

    GivenAnswers(
            Documents documents,
            Fingerprint fingerprint,
            AskedAgain askedAgain,
            Execution execution,
            Limits limits,
            Store store) {
        this.documents = documents;
        this.fingerprint = fingerprint;
        this.askedAgain = askedAgain;
        this.execution = execution;
        given = new OncePerState<>(
                fingerprint::state,
                kept -> kept.answer().lasting(),
                limits.answers().toBytes(),
                Kept::size);
        store.beforehand(given);
    }

    /** An answer and what it takes of the memory, with what was asked: that is kept to be asked again. */
    private record Kept(Answer answer, int size) {

        static Kept of(Answer answer, Asked asked) {
            var characters = asked.document().length()
                    + String.valueOf(asked.variables()).length();
            return new Kept(answer, OncePerState.KEY_BYTES + answer.body().size() + Character.BYTES * characters);
        }
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

    Given of(HttpMethod method, Asked asked, String key, String state, Locale locale) throws Refusal {
        var known = given.known(key);
        if (known != null) {
            return new Given(known.answer(), true);
        }
        var prepared = documents.prepare(asked.document(), locale);
        var operation = prepared.operation(asked.operationName());
        if (operation == Operation.QUERY) {
            var found = given.<Refusal>compute(
                    key,
                    state,
                    () -> Kept.of(execution.of(asked, prepared, locale), asked),
                    again(asked, prepared, locale));
            return new Given(found.value().answer(), found.again());
        }
        if (operation != null && HttpMethod.GET.equals(method)) {
            throw Refusal.of(HttpStatus.METHOD_NOT_ALLOWED, ONLY_QUERIES, HttpHeaders.ALLOW, "POST");
        }
        return new Given(execution.of(asked, prepared, locale), false);
    }

    private Callable<String> again(Asked asked, Prepared prepared, Locale locale) {
        return askedAgain.asNow(() -> beforehand(asked, prepared, locale));
    }

    private String beforehand(Asked asked, Prepared prepared, Locale locale) {
        var state = fingerprint.state();
        var key = fingerprint.of(state, asked, locale);
        given.<RuntimeException>compute(
                key,
                state,
                () -> Kept.of(packed(execution.beforehand(asked, prepared, locale)), asked),
                again(asked, prepared, locale));
        return key;
    }

    /** As most take it. */
    private static Answer packed(Answer answer) {
        if (answer.body().isWorthPacking()) {
            answer.body().packed();
        }
        return answer;
    }
}
