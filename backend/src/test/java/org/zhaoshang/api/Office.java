package org.zhaoshang.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Somebody in an office who may change records, signed in. */
final class Office {

    static final String PASSWORD = "a good password";

    private final Api api;

    Office(Api api) {
        this.api = api;
    }

    /** Sends a change of a project and asks for its version and whatever else is to be seen. */
    JsonNode change(String mutation, Map<String, ?> input, String selection) {
        return change("project", mutation, input, selection);
    }

    /** Sends a change of a kind of record and asks for its version and whatever else is to be seen. */
    JsonNode change(String kind, String mutation, Map<String, ?> input, String selection) {
        var answer = api.ask(
                document(kind, mutation, selection),
                Map.of("input", input),
                "Authorization",
                Api.basic("admin", PASSWORD));
        assertThat(answer.has("errors")).as("%s", answer).isFalse();
        return answer.at("/data/" + mutation);
    }

    /** A change of a kind of record, as it is sent. */
    static String document(String kind, String mutation, String selection) {
        var type = Character.toUpperCase(mutation.charAt(0)) + mutation.substring(1) + "Input";
        return """
                mutation($input: %s!) {
                  %s(input: $input) {
                    %s { code version %s }
                    userErrors { field code message currentVersion }
                  }
                }
                """.formatted(type, mutation, kind, selection);
    }

    /** A project in reserve with next to nothing on it. */
    void create(String code) {
        var input = Map.of("code", code, "name", code + "示例", "industry", "BIOMED");
        assertThat(errors(change("projectCreate", input, ""))).isEmpty();
    }

    void arrival(String code, String reference, int wan) {
        var input = Map.of(
                "code",
                code,
                "on",
                "2015-03-25",
                "amount",
                Map.of("amount", wan, "unit", "WAN"),
                "source",
                "OUT_OF_PROVINCE",
                "reference",
                reference);
        assertThat(errors(change("projectRecordArrival", input, ""))).isEmpty();
    }

    static Map<String, ?> with(Map<String, ?> input, String field, @Nullable Object value) {
        var changed = new HashMap<String, Object>(input);
        changed.put(field, value);
        return changed;
    }

    static Map<String, ?> without(Map<String, ?> input, String field) {
        var changed = new HashMap<String, Object>(input);
        changed.remove(field);
        return changed;
    }

    /** The one thing that was wrong. */
    static String onlyError(JsonNode payload) {
        assertThat(errors(payload)).hasSize(1);
        return errors(payload).get(0);
    }

    /** What was wrong, as "way.to.the.field CODE". */
    static List<String> errors(JsonNode payload) {
        var errors = new ArrayList<String>();
        payload.get("userErrors").forEach(error -> {
            var way = new ArrayList<String>();
            error.get("field").forEach(name -> way.add(name.asString()));
            errors.add(String.join(".", way) + " " + error.get("code").asString());
            assertThat(error.get("message").asString()).isNotBlank();
        });
        payload.properties().stream()
                .filter(field -> !field.getKey().equals("userErrors"))
                .forEach(field -> assertThat(field.getValue().isNull()).isEqualTo(!errors.isEmpty()));
        return errors;
    }
}
