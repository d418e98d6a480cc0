package org.zhaoshang.requests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServer;
import org.springframework.util.unit.DataSize;

/** Clients that send or read slowly, on sockets of a server that is as ours is, but less patient: none holds a thread for long. */
@Timeout(value = 30, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class SlowClientsTest {

    private static final Duration GRACE = Duration.ofMillis(300);
    private static final Duration SILENCE = Duration.ofMillis(300);
    private static final Duration AT_ONCE = Duration.ofSeconds(3);
    private static final AtomicInteger HELD = new AtomicInteger();

    private static WebServer server;

    /** Reads all that is sent, and answers more than fits into what is between it and a client. */
    private static final class Big extends HttpServlet {

        private static final long serialVersionUID = 1L;
        private static final int PIECES = 4_000;

        @Override
        protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
            HELD.incrementAndGet();
            try {
                request.getInputStream().readAllBytes();
                var piece = new byte[8 << 10];
                for (var i = 0; i < PIECES; i++) {
                    response.getOutputStream().write(piece);
                }
            } finally {
                HELD.decrementAndGet();
            }
        }
    }

    @BeforeAll
    static void start() {
        var tomcat = new TomcatServletWebServerFactory(0);
        tomcat.addEngineValves(new RequestValve(new Pace(GRACE, DataSize.ofKilobytes(4))));
        tomcat.addConnectorCustomizers(
                connector -> connector.setProperty("connectionTimeout", String.valueOf(SILENCE.toMillis())));
        server = tomcat.getWebServer(
                context -> context.addServlet("big", new Big()).addMapping("/*"));
        server.start();
    }

    @AfterAll
    static void stop() {
        server.stop();
    }

    @Test
    void aBodyThatDripsIsGivenUp() throws Exception {
        try (var socket = asked("POST", "Content-Length: 100000\r\n")) {
            await().until(() -> HELD.get() == 1);
            drip(socket);
            await().atMost(AT_ONCE).until(() -> HELD.get() == 0);
        }
    }

    @Test
    void aBodyThatStopsComingIsGivenUp() throws Exception {
        try (var socket = asked("POST", "Content-Length: 100000\r\n")) {
            await().until(() -> HELD.get() == 1);
            await().atMost(SILENCE.plus(AT_ONCE)).until(() -> HELD.get() == 0);
            assertThat(socket.isConnected()).isTrue();
        }
    }

    @Test
    void anAnswerThatNobodyTakesIsGivenUp() throws Exception {
        try (var socket = asked("GET", "")) {
            await().until(() -> HELD.get() == 1);
            await().atMost(SILENCE.plus(AT_ONCE)).until(() -> HELD.get() == 0);
            assertThat(socket.isConnected()).isTrue();
        }
    }

    /** One byte after the other, each in time, until the server hangs up. */
    private static void drip(Socket socket) throws InterruptedException {
        try {
            while (HELD.get() > 0) {
                socket.getOutputStream().write(' ');
                Thread.sleep(50);
            }
        } catch (IOException e) {
            // it did
        }
    }

    private static Socket asked(String method, String header) throws IOException {
        var socket = new Socket();
        socket.setReceiveBufferSize(4 << 10);
        socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), server.getPort()));
        var head = method + " / HTTP/1.1\r\nHost: localhost\r\n" + header + "\r\n";
        socket.getOutputStream().write(head.getBytes(StandardCharsets.US_ASCII));
        return socket;
    }
}
