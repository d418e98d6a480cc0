package org.zhaoshang.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.zhaoshang.api.Api;

/** Somebody who writes records while others look at the page. */
final class Clerk {

    private static final String PASSWORD = "a good password";

    private final Api api;

    Clerk(int port) {
        this.api = new Api(port);
    }

    /** Changes something; whatever is wrong with that is a fault of the test. */
    void change(String mutation, Map<String, ?> input) {
        var type = Character.toUpperCase(mutation.charAt(0)) + mutation.substring(1) + "Input";
        var answer = api.ask(
                "mutation($input: %s!) { change: %s(input: $input) { userErrors { message } } }"
                        .formatted(type, mutation),
                Map.of("input", input),
                "Authorization",
                Api.basic("admin", PASSWORD));
        assertThat(answer.has("errors")).as("%s %s", mutation, answer).isFalse();
        assertThat(answer.at("/data/change").isMissingNode())
                .as("%s %s", mutation, answer)
                .isFalse();
        assertThat(answer.at("/data/change/userErrors").isEmpty())
                .as("%s %s", mutation, answer)
                .isTrue();
    }
}
