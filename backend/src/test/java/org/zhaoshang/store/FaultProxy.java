package org.zhaoshang.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.LockSupport;

/** What a network does between us and the database: it carries, and on demand it does not. */
final class FaultProxy implements AutoCloseable {

    /** What happens to a connection, also to one that was there before. */
    enum Fault {
        NONE,
        /** Those that are there are closed, and none is let in. */
        CUT,
        /** Whatever is said arrives later. */
        DELAY,
        /** Everything is accepted and nothing passed on, in either direction; what was said meanwhile is lost. */
        HALF_OPEN
    }

    private final ServerSocket door;
    private final InetSocketAddress server;
    private final Duration delay;
    private final Set<Socket> sockets = ConcurrentHashMap.newKeySet();
    private volatile Fault fault = Fault.NONE;

    FaultProxy(int serverPort, Duration delay) throws IOException {
        this.server = new InetSocketAddress(InetAddress.getLoopbackAddress(), serverPort);
        this.delay = delay;
        this.door = new ServerSocket(0, 200, InetAddress.getLoopbackAddress());
        start(this::letIn);
    }

    String uri() {
        return "mongodb://127.0.0.1:" + door.getLocalPort() + "/zhaoshang";
    }

    void set(Fault next) {
        fault = next;
        if (next == Fault.CUT) {
            sockets.forEach(FaultProxy::close);
        }
    }

    private void letIn() {
        while (!door.isClosed()) {
            try {
                var client = door.accept();
                sockets.add(client);
                if (fault == Fault.CUT) {
                    close(client);
                    continue;
                }
                var behind = new Socket();
                sockets.add(behind);
                behind.connect(server);
                client.setTcpNoDelay(true);
                behind.setTcpNoDelay(true);
                start(() -> carry(client, behind));
                start(() -> carry(behind, client));
            } catch (IOException e) {
                if (!door.isClosed()) {
                    throw new UncheckedIOException(e);
                }
            }
        }
    }

    /** A connection of which something was lost carries nothing more: it has no way to say what it missed. */
    private void carry(Socket from, Socket to) {
        var buffer = new byte[64 * 1024];
        var deaf = false;
        try {
            InputStream in = from.getInputStream();
            OutputStream out = to.getOutputStream();
            for (var read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                deaf = deaf || fault == Fault.HALF_OPEN;
                if (fault == Fault.DELAY) {
                    LockSupport.parkNanos(delay.toNanos());
                }
                if (!deaf) {
                    out.write(buffer, 0, read);
                    out.flush();
                }
            }
        } catch (IOException e) {
            // one of them has gone
        } finally {
            close(from);
            close(to);
        }
    }

    private void start(Runnable work) {
        var thread = new Thread(work, "fault-proxy");
        thread.setDaemon(true);
        thread.start();
    }

    private static void close(Socket socket) {
        try {
            socket.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() throws IOException {
        door.close();
        sockets.forEach(FaultProxy::close);
    }
}
