package org.zhaoshang.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.zhaoshang.RunningBoard;

/** What nobody sends who means well: refused at once, and the next reader notices nothing. */
@RunningBoard
class HostileDocumentsTest {

    private static final String GOOD = "{ board(asOf: \"2015-03-31\") { year } }";

    private static final Duration MOMENT = Duration.ofSeconds(1);

    @LocalServerPort
    int port;

    @BeforeEach
    void isUp() {
        requireServed();
    }

    static Stream<Arguments> documents() {
        var documents = new LinkedHashMap<String, String>();
        documents.put("a flood of aliases", "{ " + repeated(1_500, i -> "a" + i + ": about { revision } ") + "}");
        documents.put("many fields on top", "{ " + repeated(60, i -> "a" + i + ": __typename ") + "}");
        documents.put("one field again and again", "{ " + repeated(9_000, i -> "__typename ") + "}");
        documents.put("deep", nested("parent { ", 60, "code", " }", "{ project(code: \"P\") { ", " } }"));
        documents.put("too deep to be read", "{ a".repeat(3_000));
        documents.put(
                "deep lists",
                "{ projects(filter: {code: {in: " + "[".repeat(2_000) + "]".repeat(2_000) + "}}) { totalCount } }");
        documents.put(
                "deep filter",
                "{ projects(filter: " + "{not: ".repeat(450) + "{}" + "}".repeat(450) + ") { totalCount } }");
        documents.put("a fragment in itself", "{ ...A } fragment A on Query { about { revision } ...A }");
        documents.put(
                "fragments in a circle",
                "{ ...A } fragment A on Query { ...B } fragment B on Query { ...C } fragment C on Query { ...A }");
        documents.put("a billion fields by fragments", doubling());
        documents.put(
                "many fragments that nobody uses",
                "{ about { revision } } " + repeated(500, i -> "fragment F" + i + " on Query { about { revision } } "));
        documents.put("a flood of directives", "{ about " + "@include(if: true) ".repeat(2_000) + "{ revision } }");
        documents.put("directives that nobody knows", "{ about " + "@a ".repeat(4) + "{ revision } }");
        documents.put(
                "directives everywhere",
                "{ "
                        + repeated(
                                45,
                                i -> "a" + i
                                        + ": about @skip(if: false) @include(if: true) { revision @skip(if: false) } ")
                        + "}");
        documents.put("a huge page", "{ projects(first: 2147483647) { nodes { code } } }");
        documents.put("a page of less than nothing", "{ projects(first: -1) { nodes { code } } }");
        documents.put("a page beyond numbers", "{ projects(first: 99999999999999999999) { nodes { code } } }");
        documents.put("pages of pages", "{ projects(first: 500) { nodes { history(first: 500) { nodes { at } } } } }");
        documents.put(
                "pages of pages of pages",
                "{ reports(first: 500) { nodes { differences { records(first: 500) { nodes { versions { at by } } } } } } }");
        documents.put("a long document", "{ about { revision } } #" + "x".repeat(120_000));
        documents.put("mostly white", "{ about " + " ,".repeat(60_000) + "{ revision } }");
        documents.put("a cursor of somebody else", "{ projects(after: \"../../etc/passwd\") { totalCount } }");
        documents.put("a cursor with an injection", "{ projects(after: \"MTsgZHJvcCB0YWJsZQ\") { totalCount } }");
        documents.put(
                "a path with an operator",
                "{ projects(filter: {attributes: [{path: \"$where\", eq: {a: {b: \"function() { while(1); }\"}, gte: 1}}], nope: 1}) { totalCount } }");
        documents.put(
                "a path of nothing",
                "{ projects(filter: {attributes: [{path: \"....\", exists: true, gte: {}}]}) { nodes { attributes(paths: [1]) } } }");
        documents.put(
                "a number with a long tail", "{ projects(filter: {planned: {gte: 1e999999999}}) { totalCount } }");
        documents.put(
                "a number of many digits",
                "{ projects(filter: {planned: {gte: " + "9".repeat(5_000) + "}}) { totalCount } }");
        documents.put(
                "a number close to nothing",
                "{ projects(filter: {attributes: [{path: \"a\", gte: 1e-999999999}]}) { totalCount } }");
        documents.put("a day that is none", "{ board(asOf: \"9999999-99-99\") { year } }");
        documents.put("a moment that is none", "{ board(knownAt: \"now\") { year } }");
        documents.put("a NUL in a name", "{ about\u0000 { revision } }");
        documents.put("a bell", "{ \u0007about { revision } }");
        documents.put("half a character", "{ project(code: \"\\uD83D\") { code } }");
        documents.put("a code point beyond all", "{ project(code: \"\\u{FFFFFFFF}\") { code } }");
        documents.put("nothing", " ");
        documents.put("only a comment", "# nothing");
        documents.put("a schema", "type Query { a: Int } extend type Query { b: Int }");
        documents.put("a subscription", "subscription { about { revision } }");
        documents.put("two without a name", "{ about { revision } } { about { revision } }");
        documents.put("the schema twice", "{ a: __schema { types { name } } b: __schema { types { name } } }");
        documents.put(
                "the schema in circles",
                "{ __schema { types { fields { type { fields { type { fields { type { name } } } } } } } } }");
        documents.put(
                "many variables", "query(" + repeated(2_000, i -> "$v" + i + ": Int ") + ") { about { revision } }");
        documents.put("a variable of an unknown type", "query($v: Nothing) { project(code: $v) { code } }");
        documents.put(
                "a change by nobody",
                "mutation { projectAdvance(input: {code: \"P\", to: SIGNED, on: \"2015-01-01\"}) { userErrors { code } } }");
        return documents.entrySet().stream().map(entry -> Arguments.of(entry.getKey(), entry.getValue()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("documents")
    void aDocumentIsRefused(String what, String document) {
        for (var accept : new String[] {"application/json", "application/graphql-response+json"}) {
            requireRefused(() -> RawRequest.to(port).with("Accept", accept).postJson(Map.of("query", document)));
        }
        requireServed();
    }

    static Stream<Arguments> bodies() {
        var codes = "query($codes: [ID!]) { projects(filter: {code: {in: $codes}}) { totalCount } }";
        var bodies = new LinkedHashMap<String, String>();
        bodies.put(
                "variables of three million characters",
                request(codes, "{\"codes\":[\"" + "x".repeat(3_000_000) + "\"]}"));
        bodies.put("a deep variable", request(codes, "{\"codes\":" + "[".repeat(400) + "]".repeat(400) + "}"));
        bodies.put(
                "a variable deeper than JSON is read",
                request(codes, "{\"codes\":" + "[".repeat(20_000) + "]".repeat(20_000) + "}"));
        bodies.put("a list of other things", request(codes, "{\"codes\":[{}, true, null]}"));
        bodies.put(
                "a number of a thousand digits",
                request("query($n: Int) { projects(first: $n) { totalCount } }", "{\"n\":" + "9".repeat(2_000) + "}"));
        bodies.put(
                "a number with a long tail",
                request("query($n: Int) { projects(first: $n) { totalCount } }", "{\"n\":1e999999999}"));
        bodies.put("variables that are none", request("{ about { revision } }", "7"));
        bodies.put("a batch", "[" + repeated(100, i -> request("{ about { revision } }", "{}") + ",") + "{}]");
        bodies.put("a query that is a list", "{\"query\":[\"{ about { revision } }\"]}");
        bodies.put("half a request", "{\"query\":\"{ about { revision } }");
        bodies.put("no JSON at all", "query { about { revision } }");
        bodies.put("a NUL", "{\"query\":\"{ about \u0000 { revision } }\"}");
        bodies.put(
                "a hash that is none",
                "{\"extensions\":{\"persistedQuery\":{\"version\":1,\"sha256Hash\":\"' or 1=1\"}}}");
        bodies.put(
                "an operation that is not there",
                "{\"query\":\"query A { about { revision } }\",\"operationName\":\"B\"}");
        return bodies.entrySet().stream().map(entry -> Arguments.of(entry.getKey(), entry.getValue()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("bodies")
    void aBodyIsRefused(String what, String body) {
        requireRefused(() ->
                RawRequest.to(port).with("Content-Type", "application/json").post(body));
        requireServed();
    }

    @Test
    void aRefusalNamesTheLimitInTheReadersLanguage() {
        var deep = nested("parent { ", 60, "code", " }", "{ project(code: \"P\") { ", " } }");

        var chinese = RawRequest.json(RawRequest.to(port).postJson(Map.of("query", deep)))
                .at("/errors/0");
        var english = RawRequest.json(
                        RawRequest.to(port).with("Accept-Language", "en").postJson(Map.of("query", deep)))
                .at("/errors/0");

        assertThat(chinese.at("/message").asString()).isEqualTo("查询的层数为 62，最多 20");
        assertThat(english.at("/message").asString()).isEqualTo("the document is too deep: 62, and at most 20");
        assertThat(english.at("/extensions/limit").asString()).isEqualTo("depth");
        assertThat(english.at("/extensions/allowed").asInt()).isEqualTo(20);
    }

    @Test
    void whatCostsTooMuchIsToldWhatItCosts() {
        var document = "{ projects(first: 500) { nodes { history(first: 500) { nodes { at } } } } }";

        var answer = RawRequest.json(RawRequest.to(port).postJson(Map.of("query", document)));

        var cost = 1 + 500 * (1 + 1 + 500 * 2);
        assertThat(answer.at("/errors/0/extensions/asked").asInt()).isEqualTo(cost);
        assertThat(answer.at("/errors/0/extensions/allowed").asInt()).isEqualTo(100_000);
        assertThat(answer.at("/extensions/cost/asked").asInt()).isEqualTo(cost);
    }

    private interface Request {
        HttpResponse<String> send();
    }

    private static void requireRefused(Request request) {
        var fastest = Duration.ofDays(1);
        for (var turn = 0;
                turn < 3 && fastest.compareTo(MOMENT) >= 0;
                turn++) { // the machine may be busy with other tests
            var begun = System.nanoTime();
            var answer = request.send();
            var took = Duration.ofNanos(System.nanoTime() - begun);
            fastest = took.compareTo(fastest) < 0 ? took : fastest;
            requireReason(answer);
        }
        assertThat(fastest).isLessThan(MOMENT);
    }

    private static void requireReason(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(start(answer)).isLessThan(500);
        assertThat(RawRequest.json(answer).has("errors")).as(start(answer)).isTrue();
        assertThat(answer.body()).as(start(answer)).doesNotContain("INTERNAL_ERROR", "Exception");
        assertThat(answer.body().length()).isLessThan(200_000);
    }

    private void requireServed() {
        var answer = RawRequest.to(port).postJson(Map.of("query", GOOD));
        assertThat(RawRequest.json(answer).at("/data/board/year").asInt()).isEqualTo(2015);
    }

    private static String start(HttpResponse<String> answer) {
        var body = answer.body();
        return answer.statusCode() + " " + body.substring(0, Math.min(500, body.length()));
    }

    private static String request(String document, String variables) {
        return "{\"query\":" + RawRequest.JSON.writeValueAsString(document) + ",\"variables\":" + variables + "}";
    }

    private static String repeated(int times, java.util.function.IntFunction<String> part) {
        return IntStream.range(0, times).mapToObj(part).collect(Collectors.joining(" "));
    }

    private static String nested(String open, int times, String inside, String close, String before, String after) {
        return before + open.repeat(times) + inside + close.repeat(times) + after;
    }

    private static String doubling() {
        return "{ ...F0 } "
                + repeated(
                        30,
                        i -> "fragment F%d on Query { a%d: about { revision } ...F%d ...F%d }"
                                .formatted(i, i, i + 1, i + 1))
                + " fragment F30 on Query { about { revision } }";
    }
}
