package org.zhaoshang.api;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** A request of which all is sent but its end, by whoever takes their time. */
public final class SlowRequest implements AutoCloseable {

    private static final String QUERY = "{\"query\": \"{ about { revision } }\"}";

    /** More than the line that ends the last of several parts, of which nobody waits for the end. */
    private static final int END = 10;

    private final Socket socket;
    private final byte[] end;

    private SlowRequest(Socket socket, byte[] end) {
        this.socket = socket;
        this.end = end;
    }

    /** A query; a proxy tells where it comes from. */
    static SlowRequest query(int port, String from) throws IOException {
        return post(port, "/graphql", QUERY, "Content-Type: application/json", "X-Forwarded-For: " + from);
    }

    public static SlowRequest post(int port, String path, String body, String... headers) throws IOException {
        var bytes = body.getBytes(StandardCharsets.UTF_8);
        var head = "POST %s HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nContent-Length: %d\r\n%s\r\n\r\n"
                .formatted(path, bytes.length, String.join("\r\n", headers));
        var most = bytes.length - END;
        var request = new SlowRequest(
                new Socket(InetAddress.getLoopbackAddress(), port), Arrays.copyOfRange(bytes, most, bytes.length));
        request.send(head.getBytes(StandardCharsets.UTF_8));
        request.send(Arrays.copyOf(bytes, most));
        return request;
    }

    /** The whole answer once all was sent. */
    public String finish() throws IOException {
        send(end);
        return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }

    private void send(byte[] bytes) throws IOException {
        socket.getOutputStream().write(bytes);
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
