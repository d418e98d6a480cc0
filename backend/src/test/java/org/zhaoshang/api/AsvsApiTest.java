package org.zhaoshang.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;
import org.zhaoshang.RunningBoard;

/** What the list of items of ASVS asks for and nothing else shows, see docs/asvs.md. */
@RunningBoard
@TestPropertySource(properties = "zhaoshang.admin-password=a good password")
class AsvsApiTest {

    private static final String[] ADMIN = {"Authorization", Api.basic("admin", "a good password")};

    @LocalServerPort
    int port;

    private Api api;

    @BeforeEach
    void connect() {
        api = new Api(port);
    }

    @Test
    void aSessionIsNotToBeGuessed() {
        var first = Api.header(api.call("POST", "/api/session", ADMIN), "Set-Cookie");
        var second = Api.header(api.call("POST", "/api/session", ADMIN), "Set-Cookie");
        assertThat(first).matches("JSESSIONID=[0-9A-F]{32};.*");
        assertThat(second.substring(0, 20)).isNotEqualTo(first.substring(0, 20));
    }

    @Test
    void whatIsNoPageOfOursIsNotHandedOut() {
        for (var path : List.of(
                "/.git/config",
                "/app/",
                "/styles",
                "/WEB-INF/web.xml",
                "/application.yaml",
                "/%2e%2e/application.yaml",
                "/v/0/%2e%2e%2fapplication.yaml",
                "/v/0/../../application.yaml",
                "/webjars/%2e%2e/%2e%2e/application.yaml",
                "/panels/..%2f..%2fapplication.yaml.svg",
                "//etc/passwd",
                "/api/session%00.js")) {
            var answer = api.get(path);
            assertThat(answer.statusCode()).as(path).isIn(400, 401, 403, 404);
            assertThat(answer.body()).as(path).doesNotContain("spring:", "root:");
        }
    }

    @Test
    void aParameterGivenTwiceIsNoWayAround() {
        for (var query : List.of("apply=false&apply=true", "apply=true&apply=false", "apply=&apply=true")) {
            assertThat(upload("/api/import?" + query, "a.csv").statusCode())
                    .as(query)
                    .isEqualTo(401);
        }
        assertThat(api.get("/graphql?query=%7Babout%7Brevision%7D%7D&query=%7Baccounts%7Bname%7D%7D")
                        .body())
                .doesNotContain("\"name\"");
    }

    @Test
    void aNameIsNoQuery() {
        for (var name : List.of("{\"$ne\": null}", "' || '1'=='1", "admin\u0000", "$where: sleep(1000)", ".*")) {
            assertThat(api.get(
                                    "/graphql?query=%7Babout%7Buser%7D%7D",
                                    "Authorization", Api.basic(name, "a good password"))
                            .statusCode())
                    .as(name)
                    .isEqualTo(401);
            var asked = "query($name: String!) { projects(filter: {name: {eq: $name}}) { nodes { code } } }";
            assertThat(api.ask(asked, Map.of("name", name))
                            .at("/data/projects/nodes")
                            .isEmpty())
                    .as(name)
                    .isTrue();
        }
    }

    @Test
    void theNameOfAFileLeadsNowhere() {
        for (var name :
                List.of("../../../tmp/a.csv", "/etc/passwd", "a.html", "$(touch a).csv", "CON", "a.csv%00.xlsx")) {
            var answer = upload("/api/import", name);
            assertThat(answer.statusCode()).as(name).isIn(200, 400, 415, 422);
            assertThat(Api.header(answer, "Content-Type")).as(name).startsWith("application/");
        }
        assertThat(api.get("/a.html").statusCode()).isEqualTo(404);
    }

    @Test
    void aDownloadHasOurNameAndType() {
        for (var path : List.of("/api/template.xlsx?name=a.bat", "/api/export.csv?kind=projects&filename=a.html")) {
            var answer = api.get(path);
            assertThat(answer.statusCode()).as(path).isEqualTo(200);
            assertThat(Api.header(answer, "Content-Disposition"))
                    .as(path)
                    .startsWith("attachment")
                    .doesNotContain("a.bat", "a.html");
            assertThat(Api.header(answer, "X-Content-Type-Options")).as(path).isEqualTo("nosniff");
        }
    }

    @Test
    void everyAnswerSaysWhatItIs() {
        for (var path : List.of("/", "/admin.html", "/embed/any", "/f/none")) {
            assertThat(Api.header(api.get(path), "Content-Type")).as(path).containsIgnoringCase("charset=utf-8");
        }
        for (var named : Pattern.compile("/v/[\\w./-]+\\.(?:js|css)")
                .matcher(api.get("/").body())
                .results()
                .map(MatchResult::group)
                .toList()) {
            assertThat(Api.header(api.get(named), "Content-Type")).as(named).containsIgnoringCase("charset=utf-8");
        }
        assertThat(Api.header(api.get("/graphql?query=%7Babout%7Brevision%7D%7D"), "Content-Type"))
                .contains("json");
    }

    private HttpResponse<String> upload(String path, String name) {
        return api.upload(path, "项目编号\n".getBytes(StandardCharsets.UTF_8), name);
    }
}
