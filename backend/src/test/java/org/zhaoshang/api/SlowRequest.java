package org.zhaoshang.api;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** A query of which all is sent but its end, by whoever takes their time; a proxy tells of each where it comes from. */
final class SlowRequest implements AutoCloseable {

    private static final String BODY = "{\"query\": \"{ about { revision } }\"}";

    private final Socket socket;

    private SlowRequest(Socket socket) {
        this.socket = socket;
    }

    static SlowRequest to(int port, String from, String... headers) throws IOException {
        var request = new SlowRequest(new Socket(InetAddress.getLoopbackAddress(), port));
        request.send("POST /graphql HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n"
                + "Content-Type: application/json\r\nContent-Length: " + BODY.length() + "\r\n"
                + "X-Forwarded-For: " + from + "\r\n" + String.join("\r\n", headers) + "\r\n"
                + (headers.length == 0 ? "" : "\r\n") + BODY.substring(0, 1));
        return request;
    }

    /** The status of the answer once all was sent. */
    int finish() throws IOException {
        send(BODY.substring(1));
        var answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return Integer.parseInt(answer.substring("HTTP/1.1 ".length(), "HTTP/1.1 200".length()));
    }

    private void send(String text) throws IOException {
        socket.getOutputStream().write(text.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
