package org.zhaoshang.api;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.stream.Collectors;
import tools.jackson.databind.json.JsonMapper;

/** A GraphQL request whose every byte a test decides, as no client would send it. */
final class RawRequest {

    static final JsonMapper JSON = new JsonMapper();
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private final HttpRequest.Builder request;

    private RawRequest(String address) {
        request = HttpRequest.newBuilder(URI.create(address)).timeout(Duration.ofSeconds(20));
    }

    static RawRequest to(int port) {
        return new RawRequest("http://localhost:" + port + "/graphql");
    }

    /** The same by GET. */
    static RawRequest get(int port, Map<String, String> parameters) {
        var query = parameters.entrySet().stream()
                .map(entry -> entry.getKey() + "=" + URLEncoder.encode(entry.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return new RawRequest("http://localhost:" + port + "/graphql?" + query);
    }

    RawRequest with(String header, String value) {
        request.header(header, value);
        return this;
    }

    HttpResponse<String> post(String body) {
        return method("POST", body.getBytes(StandardCharsets.UTF_8));
    }

    HttpResponse<String> postJson(Map<String, ?> body) {
        return with("Content-Type", "application/json").post(JSON.writeValueAsString(body));
    }

    HttpResponse<String> get() {
        return send(request.GET().build());
    }

    HttpResponse<String> method(String method, byte[] body) {
        return send(request.method(method, HttpRequest.BodyPublishers.ofByteArray(body))
                .build());
    }

    private static HttpResponse<String> send(HttpRequest request) {
        return Api.send(CLIENT, request, HttpResponse.BodyHandlers.ofString());
    }
}
