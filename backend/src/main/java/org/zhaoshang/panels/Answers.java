package org.zhaoshang.panels;

import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.graphql.ExecutionGraphQlService;
import org.springframework.graphql.support.DefaultExecutionGraphQlRequest;
import org.springframework.stereotype.Component;
import org.zhaoshang.panels.Question.Unanswerable;
import org.zhaoshang.shared.Text;

/** What panels' queries answer, asked as whoever looks at them would ask. */
@Component
class Answers {

    private final ObjectProvider<ExecutionGraphQlService> graphql;

    /** The service answers by way of the controllers, of which one asks it. */
    Answers(ObjectProvider<ExecutionGraphQlService> graphql) {
        this.graphql = graphql;
    }

    Map<String, Object> answer(
            Question question,
            String text,
            Map<String, @Nullable Object> variables,
            LocalDate asOf,
            @Nullable Instant knownAt,
            Locale locale)
            throws Unanswerable {
        var values = new LinkedHashMap<String, Object>();
        variables.forEach(values::put);
        if (question.followsDay()) {
            values.put(Question.DAY, asOf.toString());
        }
        if (question.followsMoment() && knownAt != null) {
            values.put(Question.MOMENT, knownAt.toString());
        }
        var request = new DefaultExecutionGraphQlRequest(
                text, null, values, Map.of(), UUID.randomUUID().toString(), locale);
        var response = graphql.getObject().execute(request).block();
        if (response == null || !response.getErrors().isEmpty()) {
            var reason = response == null
                    ? ""
                    : String.valueOf(response.getErrors().get(0).getMessage());
            throw new Unanswerable(new Text("查询没有结果：" + reason, "the query has no answer: " + reason));
        }
        return response.getData() == null ? Map.of() : response.getData();
    }
}
