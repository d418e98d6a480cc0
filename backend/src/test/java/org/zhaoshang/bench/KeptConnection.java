package org.zhaoshang.bench;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;

/** The leanest client there is: what is measured is the server. */
final class KeptConnection implements AutoCloseable {

    private final Socket socket;
    private final InputStream in;

    KeptConnection(int port) throws IOException {
        socket = new Socket(InetAddress.getLoopbackAddress(), port);
        socket.setTcpNoDelay(true);
        in = new BufferedInputStream(socket.getInputStream(), 1 << 16);
    }

    /** An answer's body. */
    byte[] ask(byte[] request) throws IOException {
        socket.getOutputStream().write(request);
        var head = head();
        if (!head.startsWith("HTTP/1.1 2")) {
            throw new IOException(head);
        }
        var length =
                head.toLowerCase(Locale.ROOT).split("content-length: ", 2)[1].split("\r\n", 2)[0];
        return in.readNBytes(Integer.parseInt(length.trim()));
    }

    private String head() throws IOException {
        var head = new StringBuilder();
        while (head.length() < 4 || !head.substring(head.length() - 4).equals("\r\n\r\n")) {
            var next = in.read();
            if (next < 0) {
                throw new IOException("closed: " + head);
            }
            head.append((char) next);
        }
        return head.toString();
    }

    static byte[] request(String line, String headers, String body) {
        var bytes = body.getBytes(StandardCharsets.UTF_8);
        var length = bytes.length == 0 ? "" : "Content-Length: " + bytes.length + "\r\n";
        var head = (line + " HTTP/1.1\r\nHost: localhost\r\n" + headers + length + "\r\n")
                .getBytes(StandardCharsets.UTF_8);
        var request = Arrays.copyOf(head, head.length + bytes.length);
        System.arraycopy(bytes, 0, request, head.length, bytes.length);
        return request;
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
