package org.zhaoshang.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.zhaoshang.BoardWithProvider;

/** Signing in from a page: the password is sent once, a session stands for it, and it can be ended. */
@BoardWithProvider
class SessionApiTest {

    private static final String[] BY_SCRIPT = {"X-Requested-With", "XMLHttpRequest"};

    @LocalServerPort
    int port;

    private Api api;

    @BeforeEach
    void connect() {
        api = new Api(port);
    }

    @Test
    void aSessionStandsForThePasswordUntilItIsEnded() {
        var begun = api.call("POST", "/api/session", "Authorization", Api.basic("admin", "密码 with a 空格"));
        var session = Api.cookie(begun);

        assertThat(begun.statusCode()).isEqualTo(204);
        assertThat(begun.headers().firstValue("Set-Cookie").orElseThrow()).contains("HttpOnly", "SameSite=Strict");
        assertThat(user("Cookie", session)).isEqualTo("admin");
        assertThat(api.call("DELETE", "/api/session", "Cookie", session).statusCode())
                .isEqualTo(204);
        assertThat(user("Cookie", session)).isEmpty();
    }

    @Test
    void aSessionThatWasThereBeforeDoesNotBecomeSomebodys() {
        var first = api.session("Authorization", Api.basic("admin", "密码 with a 空格"));

        var second = api.call("POST", "/api/session", "Cookie", first);

        assertThat(Api.cookie(second)).isNotEqualTo(first);
        assertThat(user("Cookie", first)).isEmpty();
        assertThat(user("Cookie", Api.cookie(second))).isEqualTo("admin");
    }

    @Test
    void aWrongPasswordIsRefusedWithoutTheBrowsersOwnWindow() {
        var refused = api.call(
                "POST", "/api/session", BY_SCRIPT[0], BY_SCRIPT[1], "Authorization", Api.basic("admin", "wrong"));

        assertThat(refused.statusCode()).isEqualTo(401);
        assertThat(refused.headers().firstValue("WWW-Authenticate")).isEmpty();
        assertThat(api.call("POST", "/api/session").statusCode()).isEqualTo(401);
        assertThat(user()).isEmpty();
    }

    @Test
    void anotherSitesPageNeitherBeginsNorEndsASession() {
        var session = api.session("Authorization", Api.basic("admin", "密码 with a 空格"));

        var begun = api.call(
                "POST",
                "/api/session",
                "Origin",
                "http://elsewhere.example",
                "Authorization",
                Api.basic("admin", "密码 with a 空格"));
        var ended = api.call("DELETE", "/api/session", "Origin", "http://elsewhere.example", "Cookie", session);

        assertThat(begun.statusCode()).isEqualTo(403);
        assertThat(ended.statusCode()).isEqualTo(403);
        assertThat(user("Cookie", session)).isEqualTo("admin");
    }

    @Test
    void behindAProxyThatSpeaksHttpsTheCookieIsForHttpsAlone() {
        String[] password = {"Authorization", Api.basic("admin", "密码 with a 空格")};

        var begun = api.call(
                "POST",
                "/api/session",
                password[0],
                password[1],
                "X-Forwarded-Proto",
                "https",
                "X-Forwarded-Host",
                "board.example");
        var plain = api.call("POST", "/api/session", password);

        assertThat(Api.header(begun, "Set-Cookie")).contains("Secure", "HttpOnly", "SameSite=Strict");
        assertThat(Api.header(begun, "Strict-Transport-Security")).isNotBlank();
        assertThat(Api.header(plain, "Set-Cookie")).doesNotContain("Secure");
    }

    @Test
    void everyAnswerHasTheHeadersThatKeepABrowserSafe() {
        for (var path :
                List.of("/", "/nowhere", "/api/nowhere", "/graphql", "/actuator", "/panels/none.svg", "/embed/none")) {
            for (var method : List.of("GET", "PUT", "DELETE")) {
                var answer = api.call(method, path);
                var headers = answer.headers();
                var what = method + " " + path + " " + answer.statusCode();
                assertThat(headers.firstValue("Content-Security-Policy"))
                        .as(what)
                        .isPresent();
                assertThat(headers.firstValue("X-Content-Type-Options"))
                        .as(what)
                        .contains("nosniff");
                assertThat(headers.firstValue("Referrer-Policy")).as(what).isPresent();
                assertThat(headers.firstValue("X-Frame-Options")).as(what).contains("SAMEORIGIN");
                assertThat(headers.firstValue("Strict-Transport-Security"))
                        .as(what)
                        .isEmpty();
                assertThat(headers.firstValue("Server")).as(what).isEmpty();
                assertThat(headers.firstValue("X-Powered-By")).as(what).isEmpty();
                assertThat(answer.body()).as(what).doesNotContain("java.", "Tomcat", "at org.");
            }
        }
    }

    @Test
    void aPageOfAnotherSiteIsToldNothingAndChangesNothing() {
        var change = Map.of("query", "mutation { __typename }");
        for (var site : List.of("cross-site", "same-site")) {
            assertThat(api.post("/graphql", change, "Sec-Fetch-Site", site).statusCode())
                    .isEqualTo(403);
        }
        for (var site : List.of("same-origin", "none")) {
            assertThat(api.post("/graphql", change, "Sec-Fetch-Site", site).statusCode())
                    .isEqualTo(200);
        }
        var asked = api.get("/graphql?query=%7Babout%7Brevision%7D%7D", "Origin", "http://elsewhere.example");
        assertThat(asked.headers().map().keySet())
                .noneMatch(name -> name.toLowerCase(Locale.ROOT).startsWith("access-control"));
    }

    private String user(String... headers) {
        return api.ask("{ about { user } }", Map.of(), headers)
                .at("/data/about/user")
                .asString("");
    }
}
