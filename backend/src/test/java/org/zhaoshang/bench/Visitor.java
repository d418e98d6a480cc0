package org.zhaoshang.bench;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import org.zhaoshang.api.Api;
import tools.jackson.databind.json.JsonMapper;

/** Somebody at a browser, signed in. Whatever is not answered as asked is an {@link IOException}. */
final class Visitor {

    private static final JsonMapper JSON = new JsonMapper();

    private final HttpClient client;
    private final String address;
    private final String session;

    Visitor(HttpClient client, int port) throws IOException, InterruptedException {
        this.client = client;
        this.address = "http://localhost:" + port;
        this.session = Api.cookie(signIn());
    }

    void get(String path) throws IOException, InterruptedException {
        answered(request(path).build());
    }

    void ask(String document, Map<String, ?> variables) throws IOException, InterruptedException {
        told(document, variables);
    }

    /** A mutation with one input. */
    void change(String document, Map<String, ?> input) throws IOException, InterruptedException {
        var told = told(document, Map.of("input", input));
        if (!told.contains("\"userErrors\":[]")) {
            throw new IOException(told);
        }
    }

    /** As an open board does, until the server ends. */
    void listen() {
        client.sendAsync(request("/live").build(), HttpResponse.BodyHandlers.discarding());
    }

    void signInAndOut() throws IOException, InterruptedException {
        answered(with(Api.cookie(signIn()), "/api/session").DELETE().build());
    }

    private String told(String document, Map<String, ?> variables) throws IOException, InterruptedException {
        var body = JSON.writeValueAsString(Map.of("query", document, "variables", variables));
        var told = answered(request("/graphql")
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build());
        var text = text(told);
        if (text.contains("\"errors\":")) {
            throw new IOException(text);
        }
        return text;
    }

    private HttpResponse<byte[]> signIn() throws IOException, InterruptedException {
        return answered(HttpRequest.newBuilder(URI.create(address + "/api/session"))
                .header("Authorization", Api.basic("admin", LargeBoard.PASSWORD))
                .POST(HttpRequest.BodyPublishers.noBody())
                .build());
    }

    private HttpRequest.Builder request(String path) {
        return with(session, path);
    }

    private HttpRequest.Builder with(String cookie, String path) {
        return HttpRequest.newBuilder(URI.create(address + path))
                .header("Cookie", cookie)
                .header("Accept-Encoding", "gzip");
    }

    private HttpResponse<byte[]> answered(HttpRequest request) throws IOException, InterruptedException {
        var answer = client.send(request, HttpResponse.BodyHandlers.ofByteArray());
        if (answer.statusCode() != HttpURLConnection.HTTP_OK
                && answer.statusCode() != HttpURLConnection.HTTP_NO_CONTENT) {
            throw new IOException(request.uri() + " " + answer.statusCode() + " " + text(answer));
        }
        return answer;
    }

    private static String text(HttpResponse<byte[]> answer) throws IOException {
        var body = answer.body();
        if (answer.headers().firstValue("Content-Encoding").isPresent()) {
            try (var unpacked = new GZIPInputStream(new ByteArrayInputStream(body))) {
                body = unpacked.readAllBytes();
            }
        }
        return new String(body, StandardCharsets.UTF_8);
    }
}
