package org.zhaoshang.bench;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
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

/**
 * Somebody at a browser, signed in. Whatever is not answered as asked is an {@link IOException}. The plain client of the JDK costs half
 * of what the newer one does, which the board would miss.
 */
final class Visitor {

    /** Of an answer an error is told first. */
    private static final int BEGINNING = 100;

    private static final JsonMapper JSON = new JsonMapper();

    static {
        System.setProperty("http.maxConnections", "1000"); // kept for whoever asks next
        System.setProperty("sun.net.http.retryPost", "false");
    }

    private final String address;
    private final String session;

    Visitor(int port) throws IOException {
        this.address = "http://localhost:" + port;
        this.session = signIn();
    }

    void get(String path) throws IOException {
        body(connection(session, path));
    }

    void ask(String document, Map<String, ?> variables) throws IOException {
        told(document, variables);
    }

    /** A mutation with one input. */
    void change(String document, Map<String, ?> input) throws IOException {
        var told = text(told(document, Map.of("input", input))).readAllBytes();
        if (!new String(told, StandardCharsets.UTF_8).contains("\"userErrors\":[]")) {
            throw new IOException(new String(told, StandardCharsets.UTF_8));
        }
    }

    /** As an open board does, until the server ends. */
    void listen(HttpClient client) {
        var request = HttpRequest.newBuilder(URI.create(address + "/live"))
                .header("Cookie", session)
                .build();
        client.sendAsync(request, HttpResponse.BodyHandlers.discarding());
    }

    void signInAndOut() throws IOException {
        var connection = connection(signIn(), "/api/session");
        connection.setRequestMethod("DELETE");
        body(connection);
    }

    private byte[] told(String document, Map<String, ?> variables) throws IOException {
        var connection = connection(session, "/graphql");
        connection.setRequestProperty("Content-Type", "application/json");
        send(connection, JSON.writeValueAsBytes(Map.of("query", document, "variables", variables)));
        var told = body(connection);
        var beginning = new String(text(told).readNBytes(BEGINNING), StandardCharsets.UTF_8);
        if (beginning.startsWith("{\"errors\":")) {
            throw new IOException(beginning);
        }
        return told;
    }

    private String signIn() throws IOException {
        var connection = connection("", "/api/session");
        connection.setRequestProperty("Authorization", Api.basic("admin", LargeBoard.PASSWORD));
        send(connection, new byte[0]);
        body(connection);
        return connection.getHeaderField("Set-Cookie").split(";", 2)[0];
    }

    private HttpURLConnection connection(String cookie, String path) throws IOException {
        var connection = (HttpURLConnection) URI.create(address + path).toURL().openConnection();
        connection.setRequestProperty("Cookie", cookie);
        connection.setRequestProperty("Accept-Encoding", "gzip");
        return connection;
    }

    private static void send(HttpURLConnection connection, byte[] body) throws IOException {
        connection.setRequestMethod("POST");
        connection.setDoOutput(true);
        connection.setFixedLengthStreamingMode(body.length);
        try (var out = connection.getOutputStream()) {
            out.write(body);
        }
    }

    /** As it was sent. */
    private static byte[] body(HttpURLConnection connection) throws IOException {
        var status = connection.getResponseCode();
        if (status != HttpURLConnection.HTTP_OK && status != HttpURLConnection.HTTP_NO_CONTENT) {
            try (var told = connection.getErrorStream()) {
                var why = told == null
                        ? ""
                        : new String(text(told.readAllBytes()).readAllBytes(), StandardCharsets.UTF_8);
                throw new IOException(connection.getURL() + " " + status + " " + why);
            }
        }
        try (var in = connection.getInputStream()) {
            return in.readAllBytes();
        }
    }

    private static InputStream text(byte[] body) throws IOException {
        var packed = body.length > 1 && body[0] == 0x1f && body[1] == (byte) 0x8b;
        var in = new ByteArrayInputStream(body);
        return packed ? new GZIPInputStream(in) : in;
    }
}
