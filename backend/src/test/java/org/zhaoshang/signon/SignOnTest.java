package org.zhaoshang.signon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.nimbusds.jwt.JWTClaimsSet;
import java.net.URI;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.zhaoshang.BoardWithProvider;
import org.zhaoshang.api.Api;
import tools.jackson.databind.JsonNode;

/** Somebody signs in by a provider, over HTTP all the way, or is told why not. */
@BoardWithProvider
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class SignOnTest {

    private static final String TO = "/api/sign-on/to/oidc";
    private static final String[] ADMIN = {"Authorization", Api.basic("admin", "密码 with a 空格")};

    @LocalServerPort
    int port;

    @Autowired
    private SignOnSettings settings;

    private Api api;
    private ProviderForTests provider;
    private String person;

    @BeforeEach
    void start() {
        api = new Api(port);
        person = "wang-" + Long.toString(System.nanoTime(), 36);
        provider = new ProviderForTests(settings.issuer());
    }

    @AfterEach
    void stop() {
        provider.close();
    }

    @Test
    @Order(1)
    void whereTheProviderIsAwayTheButtonSaysSoAndTheRestWorks() {
        provider.close();
        assertThat(api.get("/api/sign-on").body()).contains("区政务平台", "\"address\":null");
        var away = api.get(TO, "Accept-Language", "en");
        assertThat(away.statusCode()).isEqualTo(503);
        assertThat(away.body()).contains("not available now", "lang=\"en\"");
        assertThat(api.get("/graphql?query=%7Babout%7Buser%7D%7D", ADMIN).statusCode())
                .isEqualTo(200);

        provider = new ProviderForTests(settings.issuer());
        await().atMost(Duration.ofSeconds(5))
                .untilAsserted(() -> assertThat(api.get("/api/sign-on").body()).contains("\"address\":\"" + TO + "\""));
    }

    @Test
    @Order(2)
    void whoeverTheProviderVouchesForIsInAsWhatItSays() {
        var session = in(somebody(List.of("clerks", "gardeners"), List.of("MEDICAL_CITY", "NOWHERE")));
        var about = about(session);
        assertThat(about.get("user").asString()).isEqualTo("sso:" + person);
        assertThat(about.get("roles").toString()).isEqualTo("[\"VIEWER\",\"EDITOR\"]");
        assertThat(account().toString())
                .contains("\"departments\":[\"MEDICAL_CITY\"]", "\"singleSignOn\":true", "\"signedInAt\":\"");

        var later = in(somebody(List.of("chiefs"), List.of()));
        assertThat(about(later).get("roles").toString()).contains("ADMIN");
        assertThat(about(session).get("user").isNull())
                .as("what began with other roles is over")
                .isTrue();
        assertThat(api.call("DELETE", "/api/session", "Cookie", later).statusCode())
                .isEqualTo(204);
        assertThat(about(later).get("user").isNull()).isTrue();
    }

    @Test
    void theWayThereIsProtectedAndItsCookieOpensNothing() {
        var led = api.get(TO);
        assertThat(led.statusCode()).isEqualTo(302);
        assertThat(address(led).toString()).startsWith(settings.issuer() + "/authorize?");
        var asked = ProviderForTests.parameters(address(led).getRawQuery());
        assertThat(asked)
                .containsKeys("state", "nonce", "code_challenge")
                .containsEntry("code_challenge_method", "S256");
        assertThat(asked.get("redirect_uri")).isEqualTo("http://localhost:" + port + "/api/sign-on/back");
        assertThat(led.headers().firstValue("Set-Cookie").orElseThrow())
                .contains("HttpOnly", "SameSite=Lax", "Path=/api/sign-on");
        assertThat(about(Api.cookie(led)).get("user").isNull()).isTrue();
    }

    @Test
    void whatTheProviderDidNotSayOfThisSignInIsRefused() {
        var good = somebody(List.of("clerks"), List.of());
        refused("wrong nonce", good.andThen(claims -> claims.claim("nonce", "another")));
        refused("no nonce", good.andThen(claims -> claims.claim("nonce", null)));
        refused("wrong audience", good.andThen(claims -> claims.audience("another board")));
        refused("wrong issuer", good.andThen(claims -> claims.issuer("http://localhost:1")));
        refused(
                "expired",
                good.andThen(claims -> claims.expirationTime(new Date(System.currentTimeMillis() - 120_000))));

        var byAnotherKey = api.get(TO);
        provider.saysByAnotherKey(address(byAnotherKey), good);
        assertThat(back(byAnotherKey, null).statusCode()).as("another key").isEqualTo(403);
        var unsigned = api.get(TO);
        provider.saysUnsigned(address(unsigned), good);
        assertThat(back(unsigned, null).statusCode()).as("no signature").isEqualTo(403);
        var forged = api.get(TO);
        provider.says(address(forged), good);
        assertThat(back(forged, "another state").statusCode()).as("wrong state").isEqualTo(403);
        var stolen = api.get(TO);
        provider.says(address(stolen), good);
        assertThat(api.get(path(stolen, null)).statusCode())
                .as("without the cookie")
                .isEqualTo(403);
        assertThat(back(stolen, null).statusCode()).isEqualTo(302);
        assertThat(back(stolen, null).statusCode()).as("once more").isEqualTo(403);
    }

    @Test
    void whoeverHasNoRoleHereIsToldSo() {
        var led = api.get(TO);
        provider.says(address(led), somebody(List.of("gardeners"), List.of()));
        var refused = api.get(path(led, null), "Cookie", Api.cookie(led), "Accept-Language", "zh-CN");
        assertThat(refused.statusCode()).isEqualTo(403);
        assertThat(refused.body()).contains("没有分配本系统的角色", "lang=\"zh-CN\"");
        assertThat(refused.headers().allValues("Set-Cookie")).noneMatch(set -> set.contains("JSESSIONID"));
        assertThat(refused.headers().firstValue("Content-Security-Policy")).isPresent();
        assertThat(account()).isNull();
    }

    @Test
    void aTokenMayNoMoreThanTheLastSignInSaidAndNothingWhereItSaidNothing() {
        var session = in(somebody(List.of("clerks"), List.of()));
        var made = api.ask(
                "mutation { tokenCreate(input: {label: \"试验\", role: EDITOR, days: 1}) { secret } }",
                Map.of(),
                "Cookie",
                session);
        var token = new String[] {
            "Authorization", "Bearer " + made.at("/data/tokenCreate/secret").asString()
        };
        assertThat(rolesBy(token)).isEqualTo("[\"VIEWER\",\"EDITOR\"]");

        refused("no role any more", somebody(List.of("gardeners"), List.of()));
        assertThat(api.get("/graphql?query=%7Babout%7Broles%7D%7D", token).body())
                .doesNotContain("EDITOR")
                .doesNotContain("VIEWER");
        assertThat(about(session).get("user").isNull()).isTrue();
        assertThat(account().get("roles").toString()).isEqualTo("[]");

        in(somebody(List.of("clerks"), List.of()));
        assertThat(rolesBy(token)).isEqualTo("[\"VIEWER\",\"EDITOR\"]");
    }

    private String rolesBy(String... who) {
        return api.ask("{ about { roles } }", Map.of(), who)
                .at("/data/about/roles")
                .toString();
    }

    @Test
    void nobodyTakesOverAnAccountByCallingThemselvesLikeIt() {
        in(somebody(List.of("clerks"), List.of()));
        var another = somebody(List.of("chiefs"), List.of()).andThen(claims -> claims.subject("another of the name"));
        assertThat(refused("name taken", another).body()).contains("另一个人");
        assertThat(account().get("roles").toString()).isEqualTo("[\"EDITOR\"]");

        var administrator = in(somebody(List.of("clerks"), List.of())
                .andThen(claims -> claims.subject("not admin").claim("preferred_username", "admin")));
        assertThat(about(administrator).get("user").asString()).isEqualTo("sso:admin");
        assertThat(about(administrator).get("roles").toString()).doesNotContain("ADMIN");
        assertThat(api.get("/live", "Authorization", Api.basic("sso:" + person, ""))
                        .statusCode())
                .as("it has no password")
                .isEqualTo(401);
    }

    @Test
    void anAdministratorShutsOutWhomTheProviderVouchesFor() {
        var session = in(somebody(List.of("clerks"), List.of()));
        assertThat(change("accountResetPassword(input: {name: $name})")).contains("NOT_ALLOWED");
        assertThat(change("accountSetRoles(input: {name: $name, roles: [ADMIN]})"))
                .contains("NOT_ALLOWED");
        assertThat(change("accountDisable(input: {name: $name})")).doesNotContain("NOT_ALLOWED");
        assertThat(about(session).get("user").isNull()).isTrue();
        assertThat(refused("disabled", somebody(List.of("clerks"), List.of())).body())
                .contains("已停用");
    }

    private Consumer<JWTClaimsSet.Builder> somebody(List<String> roles, List<String> departments) {
        return claims -> claims.subject("subject of " + person)
                .claim("preferred_username", person)
                .claim("realm", Map.of("roles", roles))
                .claim("departments", departments);
    }

    /** The cookie of a session. */
    private String in(Consumer<JWTClaimsSet.Builder> claims) {
        var led = api.get(TO);
        provider.says(address(led), claims);
        var back = back(led, null);
        assertThat(back.statusCode()).as(back.body()).isEqualTo(302);
        assertThat(address(back).getPath()).isEqualTo("/");
        return back.headers().allValues("Set-Cookie").stream()
                .filter(set -> set.startsWith("JSESSIONID"))
                .map(set -> set.split(";")[0])
                .findFirst()
                .orElseThrow();
    }

    private HttpResponse<String> refused(String why, Consumer<JWTClaimsSet.Builder> claims) {
        var led = api.get(TO);
        provider.says(address(led), claims);
        var back = back(led, null);
        assertThat(back.statusCode()).as(why).isEqualTo(403);
        assertThat(back.headers().allValues("Set-Cookie")).as(why).noneMatch(set -> set.contains("JSESSIONID"));
        return back;
    }

    private HttpResponse<String> back(HttpResponse<String> led, String state) {
        return api.get(path(led, state), "Cookie", Api.cookie(led));
    }

    private static String path(HttpResponse<String> led, String state) {
        var own = ProviderForTests.parameters(address(led).getRawQuery()).get("state");
        return "/api/sign-on/back?code=any&state="
                + (state == null ? own : state).replace(" ", "+").replace("=", "%3D");
    }

    private static URI address(HttpResponse<String> response) {
        return URI.create(response.headers().firstValue("Location").orElseThrow());
    }

    private JsonNode about(String cookie) {
        return api.ask("{ about { user roles } }", Map.of(), "Cookie", cookie).at("/data/about");
    }

    private JsonNode account() {
        return api.ask("{ accounts { name roles departments singleSignOn signedInAt } }", Map.of(), ADMIN)
                .at("/data/accounts")
                .valueStream()
                .filter(account -> account.get("name").asString().equals("sso:" + person))
                .findFirst()
                .orElse(null);
    }

    private String change(String change) {
        return api.ask(
                        "mutation($name: String!) { " + change + " { userErrors { code } } }",
                        Map.of("name", "sso:" + person),
                        ADMIN)
                .toString();
    }
}
