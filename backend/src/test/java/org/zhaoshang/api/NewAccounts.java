package org.zhaoshang.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** Accounts as an administrator makes them, and those they are for begin with them. */
final class NewAccounts {

    /** What everybody chooses in place of their first password. */
    static final String CHOSEN = "温江的春天来得比别处早些";

    private static final String[] ADMIN = signedIn("admin", Office.PASSWORD);

    private final Api api;

    NewAccounts(Api api) {
        this.api = api;
    }

    static String[] signedIn(String name, String password) {
        return new String[] {"Authorization", Api.basic(name, password)};
    }

    JsonNode make(String name, List<String> roles, List<String> departments) {
        return api.ask("""
                        mutation($name: String!, $roles: [Role!]!, $departments: [ID!]) {
                          accountCreate(input: {name: $name, roles: $roles, departments: $departments}) {
                            account { name } password userErrors { field code message } } }""", Map.of("name", name, "roles", roles, "departments", departments), ADMIN)
                .at("/data/accountCreate");
    }

    /** The first password of one, which has to be changed before anything else. */
    String created(String name, List<String> roles, List<String> departments) {
        var made = make(name, roles, departments);
        assertThat(Office.errors(made)).isEmpty();
        return made.get("password").asString();
    }

    /** Signed in by one whose password is changed already. */
    String[] settled(String name, List<String> roles, List<String> departments) {
        var first = created(name, roles, departments);
        assertThat(changePassword(signedIn(name, first), first, CHOSEN)).isEmpty();
        return signedIn(name, CHOSEN);
    }

    List<String> changePassword(String[] who, String current, String next) {
        return Office.errors(api.ask(
                        "mutation($current: String!, $next: String!) { passwordChange(input: {current: $current, next: $next}) { userErrors { field code message } } }",
                        Map.of("current", current, "next", next),
                        who)
                .at("/data/passwordChange"));
    }
}
