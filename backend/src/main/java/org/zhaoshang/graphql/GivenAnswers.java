package org.zhaoshang.graphql;

import com.github.benmanes.caffeine.cache.AsyncCache;
import com.github.benmanes.caffeine.cache.Caffeine;
import graphql.language.OperationDefinition.Operation;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import io.micrometer.core.instrument.binder.cache.CaffeineCacheMetrics;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.function.ServerRequest;
import org.zhaoshang.shared.Text;

/**
 * Answers, each computed once for all who ask the same of the same records (应答缓存), also while it is being computed. A
 * change is executed each time, and what failed is computed anew.
 */
@Component
class GivenAnswers implements MeterBinder {

    private static final int KEY_BYTES = 200;
    private static final Text ONLY_QUERIES = new Text("GET 只能用于查询", "only a query may be sent by GET");

    private final Documents documents;
    private final Fingerprint fingerprint;
    private final Execution execution;
    private final AsyncCache<String, Answer> given;

    GivenAnswers(Documents documents, Fingerprint fingerprint, Execution execution, Limits limits) {
        this.documents = documents;
        this.fingerprint = fingerprint;
        this.execution = execution;
        given = Caffeine.newBuilder()
                .maximumWeight(limits.answers().toBytes())
                .weigher((String key, Answer answer) -> KEY_BYTES + answer.body().length)
                .recordStats()
                .buildAsync();
    }

    /** @param again whether it was computed for somebody else */
    record Given(Answer answer, boolean again) {

        Outcome outcome() {
            return again ? Outcome.REMEMBERED : answer.outcome();
        }
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        CaffeineCacheMetrics.monitor(registry, given, "answers");
    }

    Given of(ServerRequest request, Asked asked, String key, String state, Locale locale) throws Refusal {
        var known = given.getIfPresent(key);
        if (known != null) {
            return new Given(await(known), true);
        }
        var prepared = documents.prepare(asked.document(), locale);
        var operation = prepared.operation(asked.operationName());
        if (operation == Operation.QUERY) {
            return once(key, state, () -> execution.of(request, asked, prepared, locale));
        }
        if (operation != null && HttpMethod.GET.equals(request.method())) {
            throw Refusal.of(HttpStatus.METHOD_NOT_ALLOWED, ONLY_QUERIES, HttpHeaders.ALLOW, "POST");
        }
        return new Given(execution.of(request, asked, prepared, locale), false);
    }

    private interface Computation {
        Answer get() throws Refusal;
    }

    private Given once(String key, String state, Computation computation) throws Refusal {
        var mine = new CompletableFuture<Answer>();
        var others = given.asMap().putIfAbsent(key, mine);
        if (others != null) {
            return new Given(await(others), true);
        }
        try {
            var answer = computation.get();
            if (!answer.lasting() || !state.equals(fingerprint.state())) {
                given.asMap().remove(key, mine);
            }
            mine.complete(answer);
            return new Given(answer, false);
        } catch (Refusal | RuntimeException | Error e) {
            given.asMap().remove(key, mine);
            mine.completeExceptionally(e);
            throw e;
        }
    }

    private static Answer await(CompletableFuture<Answer> answer) throws Refusal {
        try {
            return answer.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } catch (ExecutionException e) {
            @Nullable Throwable cause = e.getCause();
            if (cause instanceof Refusal refusal) {
                throw refusal;
            }
            throw new IllegalStateException(cause);
        }
    }
}
