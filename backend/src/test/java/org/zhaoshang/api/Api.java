package org.zhaoshang.api;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import java.util.Objects;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The application as its clients see it: over HTTP, with the documents they send. */
public final class Api {

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(tools.jackson.databind.DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    private final String address;
    private final HttpClient client = HttpClient.newHttpClient();

    public Api(int port) {
        this.address = "http://localhost:" + port;
    }

    public static String document(String name) {
        try (var in = Api.class.getResourceAsStream("/contract/" + name)) {
            return new String(Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static String basic(String name, String password) {
        var credentials = (name + ":" + password).getBytes(StandardCharsets.UTF_8);
        return "Basic " + Base64.getEncoder().encodeToString(credentials);
    }

    public JsonNode ask(String document, Map<String, ?> variables, String... headers) {
        return post(Map.of("query", document, "variables", variables), headers);
    }

    /** One of several operations in a document. */
    JsonNode askFor(String operation, String document, Map<String, ?> variables) {
        return post(Map.of("query", document, "operationName", operation, "variables", variables));
    }

    private JsonNode post(Map<String, ?> request, String... headers) {
        var body = JSON.writeValueAsString(request);
        var response = send(request("/graphql", headers)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build());
        return JSON.readTree(response.body());
    }

    HttpResponse<String> upload(String path, byte[] file, String name, String... headers) {
        return send(uploading(path, file, name, headers));
    }

    /** Where a file comes back that is no text. */
    HttpResponse<byte[]> exchange(String path, byte[] file, String name, String... headers) {
        return send(client, uploading(path, file, name, headers), HttpResponse.BodyHandlers.ofByteArray());
    }

    private HttpRequest uploading(String path, byte[] file, String name, String... headers) {
        var boundary = "----zhaoshang";
        var head = "--%s\r\nContent-Disposition: form-data; name=\"file\"; filename=\"%s\"\r\n\r\n"
                .formatted(boundary, name);
        var parts = HttpRequest.BodyPublishers.concat(
                HttpRequest.BodyPublishers.ofString(head),
                HttpRequest.BodyPublishers.ofByteArray(file),
                HttpRequest.BodyPublishers.ofString("\r\n--%s--\r\n".formatted(boundary)));
        return request(path, headers)
                .header("Content-Type", "multipart/form-data; boundary=" + boundary)
                .POST(parts)
                .build();
    }

    public HttpResponse<String> get(String path, String... headers) {
        return send(request(path, headers).GET().build());
    }

    /** A file that is no text. */
    public byte[] download(String path, String... headers) {
        return send(client, request(path, headers).GET().build(), HttpResponse.BodyHandlers.ofByteArray())
                .body();
    }

    public HttpResponse<String> call(String method, String path, String... headers) {
        return send(request(path, headers)
                .method(method, HttpRequest.BodyPublishers.noBody())
                .build());
    }

    HttpResponse<String> post(String path, Map<String, ?> body, String... headers) {
        return send(request(path, headers)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(JSON.writeValueAsString(body)))
                .build());
    }

    static JsonNode json(HttpResponse<String> response) {
        return JSON.readTree(response.body());
    }

    static String header(HttpResponse<?> response, String name) {
        return response.headers().firstValue(name).orElseThrow();
    }

    /** The cookie of a session that begins. */
    String session(String... who) {
        return cookie(call("POST", "/api/session", who));
    }

    /** The first cookie that an answer sets, as it is sent back. */
    public static String cookie(HttpResponse<?> response) {
        return header(response, "Set-Cookie").split(";", 2)[0];
    }

    private HttpRequest.Builder request(String path, String... headers) {
        var request = HttpRequest.newBuilder(URI.create(address + path));
        return headers.length == 0 ? request : request.headers(headers);
    }

    private HttpResponse<String> send(HttpRequest request) {
        return send(client, request, HttpResponse.BodyHandlers.ofString());
    }

    static <T> HttpResponse<T> send(HttpClient client, HttpRequest request, HttpResponse.BodyHandler<T> body) {
        try {
            return client.send(request, body);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
