package org.zhaoshang.requests;

import java.io.IOException;
import java.net.SocketTimeoutException;
import java.nio.ByteBuffer;
import java.time.Duration;
import org.apache.coyote.InputBuffer;
import org.apache.tomcat.util.net.ApplicationBufferHandler;

/** A request's body, which has to come at some pace. */
final class PacedBody implements InputBuffer {

    private final InputBuffer body;
    private final Pace pace;
    private final long begun = System.nanoTime();
    private long bytes;

    PacedBody(InputBuffer body, Pace pace) {
        this.body = body;
        this.pace = pace;
    }

    @Override
    public int doRead(ApplicationBufferHandler handler) throws IOException {
        var read = body.doRead(handler);
        if (read > 0) {
            bytes += read;
            if (pace.isTooSlow(bytes, Duration.ofNanos(System.nanoTime() - begun))) {
                throw new SocketTimeoutException("the body comes too slowly");
            }
        }
        return read;
    }

    @Override
    public int available() {
        return body.available();
    }

    /** Reads and forgets the rest, up to as much, so that a client gets to read its answer. */
    void drain(long most) throws IOException {
        var nowhere = new Nowhere();
        for (var drained = 0L; drained < most; ) {
            var read = doRead(nowhere);
            if (read <= 0) {
                return;
            }
            drained += read;
        }
    }

    /** Takes what is read, and keeps none of it. */
    private static final class Nowhere implements ApplicationBufferHandler {

        private ByteBuffer buffer = ByteBuffer.allocate(0);

        @Override
        public void setByteBuffer(ByteBuffer given) {
            buffer = given;
        }

        @Override
        public ByteBuffer getByteBuffer() {
            return buffer;
        }

        @Override
        public void expand(int size) {
            // what reads looks no further than what was read
        }
    }
}
