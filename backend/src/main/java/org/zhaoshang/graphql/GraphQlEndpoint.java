package org.zhaoshang.graphql;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.function.RequestPredicates;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;
import org.zhaoshang.shared.Text;
import org.zhaoshang.web.Gzip;
import tools.jackson.databind.json.JsonMapper;

/**
 * GraphQL over HTTP as its specification asks. It stands before Spring's own endpoint, which takes no {@code GET}, and turns
 * each answer into bytes anew.
 */
@Configuration(proxyBeanMethods = false)
class GraphQlEndpoint {

    static final String PATH = "/graphql";
    private static final String METHODS = "GET, POST";
    private static final Text WRONG_METHOD = new Text("请用 POST 或 GET", "use POST or GET");

    private final RequestReader reader;
    private final PersistedDocuments persisted;
    private final Fingerprint fingerprint;
    private final GivenAnswers answers;
    private final Documents documents;
    private final OperationTimes times;
    private final JsonMapper json;

    GraphQlEndpoint(
            RequestReader reader,
            PersistedDocuments persisted,
            Fingerprint fingerprint,
            GivenAnswers answers,
            Documents documents,
            OperationTimes times,
            JsonMapper json) {
        this.reader = reader;
        this.persisted = persisted;
        this.fingerprint = fingerprint;
        this.answers = answers;
        this.documents = documents;
        this.times = times;
        this.json = json;
    }

    @Bean
    @Order(-1)
    RouterFunction<ServerResponse> graphQlOverHttp() {
        return RouterFunctions.route()
                .route(RequestPredicates.path(PATH), this::answer)
                .build();
    }

    private ServerResponse answer(ServerRequest request) throws IOException {
        var locale = LocaleContextHolder.getLocale();
        var type = AnswerType.JSON;
        var running = times.begin();
        try {
            type = AnswerType.of(request);
            requireMethod(request);
            return answer(request, type, running, locale);
        } catch (Refusal refusal) {
            running.ended(Operations.OTHER, Outcome.of(refusal));
            var body = json.writeValueAsBytes(Map.of("errors", List.of(refusal.error(locale))));
            return send(
                    ServerResponse.status(type.status(refusal)).headers(to -> to.putAll(refusal.headers())),
                    type,
                    body);
        }
    }

    private ServerResponse answer(ServerRequest request, AnswerType type, OperationTimes.Running running, Locale locale)
            throws Refusal, IOException {
        var asked = persisted.resolve(reader.read(request), locale);
        var state = fingerprint.state();
        var key = fingerprint.of(state, asked, locale);
        var isGet = HttpMethod.GET.equals(request.method());
        var tag = "W/\"" + key + '"';
        if (isGet
                && request.headers().header(HttpHeaders.IF_NONE_MATCH).stream()
                        .anyMatch(given -> given.contains(key))) {
            running.ended(documents.label(asked), Outcome.UNCHANGED);
            return ServerResponse.status(HttpStatus.NOT_MODIFIED)
                    .headers(headers -> revalidate(headers, tag))
                    .build();
        }
        var given = answers.of(request.method(), asked, key, state, locale);
        var answer = given.answer();
        running.ended(answer.operation(), given.outcome());
        var response = ServerResponse.status(type.status(answer));
        if (isGet && answer.lasting()) {
            response.headers(headers -> revalidate(headers, tag));
        }
        return send(request, response, type, answer.body());
    }

    /** Packed where it is taken so: the server would do so each time it is sent. */
    private static ServerResponse send(
            ServerRequest request, ServerResponse.BodyBuilder response, AnswerType type, Body body) {
        if (!body.isWorthPacking()) {
            return send(response, type, body.plain());
        }
        response.header(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING);
        if (!Gzip.isWanted(request.headers().firstHeader(HttpHeaders.ACCEPT_ENCODING))) {
            return send(response, type, body.plain());
        }
        return send(response.header(HttpHeaders.CONTENT_ENCODING, "gzip"), type, body.packed());
    }

    private static ServerResponse send(ServerResponse.BodyBuilder response, AnswerType type, byte[] body) {
        return response.contentType(type.mediaType()).contentLength(body.length).build((request, servlet) -> {
            servlet.getOutputStream().write(body);
            return null;
        });
    }

    /** A browser may keep it, and has to ask each time whether it still holds. */
    private static void revalidate(HttpHeaders headers, String tag) {
        headers.setETag(tag);
        headers.setCacheControl("private, no-cache");
        headers.setVary(List.of(
                HttpHeaders.ACCEPT, HttpHeaders.ACCEPT_LANGUAGE, HttpHeaders.AUTHORIZATION, HttpHeaders.COOKIE));
    }

    private static void requireMethod(ServerRequest request) throws Refusal {
        if (!HttpMethod.POST.equals(request.method()) && !HttpMethod.GET.equals(request.method())) {
            throw Refusal.of(HttpStatus.METHOD_NOT_ALLOWED, WRONG_METHOD, HttpHeaders.ALLOW, METHODS);
        }
    }
}
