package org.zhaoshang.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.zhaoshang.RunningBoard;

/** GraphQL over HTTP: methods, media types, statuses, and what a browser may keep. */
@RunningBoard
class HttpSpecTest {

    private static final String NEWER = "application/graphql-response+json";
    private static final String OLDER = "application/json";
    private static final String REVISION = "{ about { revision } }";

    @LocalServerPort
    int port;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            application/graphql-response+json                                | application/graphql-response+json
            application/json                                                 | application/json
            application/graphql-response+json, application/json;q=0.9        | application/graphql-response+json
            application/json;q=0.5, application/graphql-response+json;q=0.1  | application/json
            application/graphql-response+json;q=0, */*                       | application/json
            text/html, */*;q=0.8                                             | application/json
            application/*                                                    | application/json
            """)
    void theAnswerHasTheTypeThatIsLikedBest(String accepted, String type) {
        var answer = RawRequest.to(port).with("Accept", accepted).postJson(Map.of("query", REVISION));

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue(type);
        assertThat(Api.json(answer).at("/data/about/revision").asInt()).isPositive();
    }

    @Test
    void theAnswerIsJsonWhereTheClientDoesNotSay() {
        var answer = RawRequest.to(port).postJson(Map.of("query", REVISION));

        assertThat(answer.headers().firstValue("Content-Type")).hasValue(OLDER);
        assertThat(RawRequest.to(port)
                        .with("Accept", "text/csv")
                        .postJson(Map.of("query", REVISION))
                        .statusCode())
                .isEqualTo(406);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{ about { revision }",
                "{ nothing }",
                "query($code: ID!) { project(code: $code) { code } }",
                "query A { about { revision } } query B { about { revision } }"
            })
    void whatCannotBeExecutedIsABadRequestInTheNewerTypeAndAnAnswerInTheOlder(String document) {
        var newer = RawRequest.to(port).with("Accept", NEWER).postJson(Map.of("query", document));
        var older = RawRequest.to(port).with("Accept", OLDER).postJson(Map.of("query", document));

        assertThat(newer.statusCode()).isEqualTo(400);
        assertThat(older.statusCode()).isEqualTo(200);
        assertThat(Api.json(newer).has("data")).isFalse();
        assertThat(Api.json(newer).at("/errors/0/message").asString()).isNotBlank();
    }

    @Test
    void whatWasExecutedInPartIsAnAnswerInBoth() {
        var document = "{ about { revision } project(code: \"P-1\") { history(first: 501) { totalCount } } "
                + "projects(first: 501) { totalCount } }";

        var answer = RawRequest.to(port).with("Accept", NEWER).postJson(Map.of("query", document));

        assertThat(answer.statusCode()).as(answer.body()).isIn(200, 400);
        assertThat(answer.statusCode() == 200).isEqualTo(Api.json(answer).has("data"));
        assertThat(Api.json(answer).has("errors")).isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            not json                                       | 400 | 请求体不是有效的 JSON
            [{"query":"{ about { revision } }"}]           | 400 | 不支持批量请求
            "text"                                         | 400 | 一个 JSON 对象
            {}                                             | 400 | 缺少 query
            {"query": ""}                                  | 400 | 缺少 query
            {"query": 7}                                   | 400 | query 应为文本
            {"query": "{ a }", "operationName": {}}        | 400 | operationName 应为文本
            {"query": "{ a }", "variables": "[]"}          | 400 | variables 应为 JSON 对象
            {"query": "{ a }", "variables": []}            | 400 | variables 应为 JSON 对象
            {"query": "{ a }", "extensions": 1}            | 400 | extensions 应为 JSON 对象
            """)
    void aBodyThatIsNoRequestSaysWhy(String body, int status, String reason) {
        var answer = RawRequest.to(port).with("Content-Type", OLDER).post(body);

        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(Api.json(answer).at("/errors/0/message").asString()).contains(reason);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"text/plain", "application/x-www-form-urlencoded", "application/json; charset=gbk", "nonsense"})
    void onlyJsonIsTaken(String type) {
        var answer = RawRequest.to(port).with("Content-Type", type).post("{\"query\":\"" + REVISION + "\"}");

        assertThat(answer.statusCode()).isEqualTo(415);
        assertThat(answer.headers().firstValue("Accept")).hasValue(OLDER);
    }

    @Test
    void aBodyOfNoTypeOrAnEncodedOneIsNotTaken() {
        var body = "{\"query\":\"" + REVISION + "\"}";

        assertThat(RawRequest.to(port).post(body).statusCode()).isEqualTo(415);
        assertThat(RawRequest.to(port)
                        .with("Content-Type", OLDER)
                        .with("Content-Encoding", "gzip")
                        .post(body)
                        .statusCode())
                .isEqualTo(415);
    }

    @ParameterizedTest
    @ValueSource(strings = {"PUT", "PATCH", "HEAD", "OPTIONS"})
    void otherMethodsAreNotAllowed(String method) {
        var answer = RawRequest.to(port).method(method, new byte[0]);

        assertThat(answer.statusCode()).isEqualTo(405);
        assertThat(answer.headers().firstValue("Allow")).hasValue("GET, POST");
    }

    @Test
    void errorsAreTheReaders() {
        var english = RawRequest.to(port)
                .with("Accept-Language", "en")
                .with("Content-Type", OLDER)
                .post("{}");

        assertThat(invalid("zh-CN")).isEqualTo("查询无效（FieldUndefined@[nothing]）：类型“Query”没有字段“nothing”");
        assertThat(invalid("en")).startsWith("Validation error");
        assertThat(Api.json(english).at("/errors/0/message").asString()).isEqualTo("there is no query");
    }

    @Test
    void aQueryMayBeSentByGetWithItsVariables() {
        var answer = RawRequest.get(
                        port,
                        Map.of(
                                "query",
                                "query Day($day: Date) { board(asOf: $day) { year } } query Other { about { revision } }",
                                "operationName",
                                "Day",
                                "variables",
                                "{\"day\":\"2014-03-31\"}",
                                "extensions",
                                "{\"client\":\"bookmark\"}"))
                .get();

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(Api.json(answer).at("/data/board/year").asInt()).isEqualTo(2014);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "mutation { __typename }",
                "mutation($input: ProjectCreateInput!) { projectCreate(input: $input) { project { code } } }"
            })
    void aChangeMayNotBeSentByGet(String document) {
        var refused = RawRequest.get(port, Map.of("query", document)).get();

        assertThat(refused.statusCode()).isEqualTo(405);
        assertThat(refused.headers().firstValue("Allow")).hasValue("POST");
        assertThat(Api.json(refused).at("/errors/0/message").asString()).isEqualTo("GET 只能用于查询");
    }

    @Test
    void theNameOfNoOperationIsNoWayToSendAChangeByGet() {
        var document = "mutation A { __typename } query B { __typename }";

        assertThat(RawRequest.get(port, Map.of("query", document, "operationName", ""))
                        .get()
                        .body())
                .contains("errors")
                .doesNotContain("\"data\"");
        assertThat(RawRequest.get(port, Map.of("query", document, "operationName", "A"))
                        .get()
                        .statusCode())
                .isEqualTo(405);
    }

    @ParameterizedTest
    @ValueSource(strings = {"query=%7B", "variables=%7B%7D", "query=%7Babout%7Brevision%7D%7D&variables=1"})
    void anAddressThatIsNoRequestIsBad(String parameters) {
        var answer = new Api(port).get("/graphql?" + parameters, "Accept", NEWER);

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(Api.json(answer).at("/errors/0/message").asString()).isNotBlank();
    }

    @Test
    void whatABrowserHasKeptHoldsUntilSomethingIsOtherwise() {
        var first = RawRequest.get(port, Map.of("query", REVISION)).get();
        var tag = first.headers().firstValue("ETag").orElseThrow();

        var again = RawRequest.get(port, Map.of("query", REVISION))
                .with("If-None-Match", tag)
                .get();
        var otherDocument = RawRequest.get(port, Map.of("query", REVISION + " "))
                .with("If-None-Match", tag)
                .get();
        var otherLanguage = RawRequest.get(port, Map.of("query", REVISION))
                .with("If-None-Match", tag)
                .with("Accept-Language", "en")
                .get();

        assertThat(first.headers().firstValue("Cache-Control")).hasValue("private, no-cache");
        assertThat(first.headers().allValues("Vary").toString()).contains("Accept-Language", "Authorization", "Cookie");
        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(again.body()).isEmpty();
        assertThat(again.headers().firstValue("ETag")).hasValue(tag);
        assertThat(otherDocument.statusCode()).isEqualTo(200);
        assertThat(otherLanguage.statusCode()).isEqualTo(200);
    }

    @Test
    void anAnswerWithErrorsIsNotKept() {
        var failed = RawRequest.get(port, Map.of("query", "{ projects(first: 501) { totalCount } }"))
                .get();

        assertThat(failed.headers().firstValue("ETag")).isEmpty();
    }

    @Test
    void everyAnswerTellsWhatItCost() {
        var document = "{ projects(first: 20) { nodes { code name } } }";

        var answer = Api.json(RawRequest.to(port).postJson(Map.of("query", document)));

        assertThat(answer.at("/extensions/cost/asked").asInt()).isEqualTo(1 + 20 * 3);
        assertThat(answer.at("/extensions/cost/allowed").asInt()).isEqualTo(100_000);
    }

    @Test
    void withOtherNumbersTheSameDocumentCostsSomethingElse() {
        var document =
                "query Q($first: Int, $with: Boolean!) { projects(first: $first) { nodes { code name @include(if: $with) } } }";
        var costs = Stream.of(
                        Map.of("first", 20, "with", true),
                        Map.of("first", 10, "with", true),
                        Map.of("first", 10, "with", false),
                        Map.of("first", 20, "with", true))
                .map(variables -> Api.json(
                                RawRequest.to(port).postJson(Map.of("query", document, "variables", variables)))
                        .at("/extensions/cost/asked")
                        .asInt());

        assertThat(costs).containsExactly(1 + 20 * 3, 1 + 10 * 3, 1 + 10 * 2, 1 + 20 * 3);
    }

    @Test
    void aTextInUtf8IsReadAsSuch() {
        var body = "{\"query\":\"{ project(code: \\\"没有\\\") { code } }\"}".getBytes(StandardCharsets.UTF_8);

        var answer = RawRequest.to(port)
                .with("Content-Type", "application/json; charset=UTF-8")
                .method("POST", body);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(Api.json(answer).at("/data/project").isNull()).isTrue();
    }

    private String invalid(String language) {
        var answer = RawRequest.to(port).with("Accept-Language", language).postJson(Map.of("query", "{ nothing }"));
        return Api.json(answer).at("/errors/0/message").asString();
    }
}
