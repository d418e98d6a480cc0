package org.zhaoshang.requests;

import jakarta.servlet.ServletException;
import java.io.IOException;
import java.util.HexFormat;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Pattern;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;
import org.jspecify.annotations.Nullable;
import org.slf4j.MDC;

/**
 * Gives each request its id, sees to it that its body comes in time, and notes it when it is answered. It stands around all
 * else, so that also what the server itself logs and answers has the id.
 */
final class RequestValve extends ValveBase {

    private static final Pattern WELL_FORMED = Pattern.compile("[A-Za-z0-9-]{1,64}");
    private static final long MOST_DRAINED = 16L << 20;
    private static final HexFormat HEX = HexFormat.of();

    private final Pace pace;

    RequestValve(Pace pace) {
        super(true);
        this.pace = pace;
    }

    @Override
    public void invoke(Request request, Response response) throws IOException, ServletException {
        if (Requests.id(request) != null) { // taken up again, or already under way
            answer(request, response);
            return;
        }
        var begun = System.nanoTime();
        var id = id(request.getHeader(Requests.HEADER));
        request.setAttribute(Requests.ID, id);
        response.setHeader(Requests.HEADER, id);
        MDC.put(Requests.ID, id);
        var coyote = request.getCoyoteRequest();
        var body = coyote.getInputBuffer();
        var paced = new PacedBody(body, pace);
        coyote.setInputBuffer(paced);
        try {
            getNext().invoke(request, response);
            if (!request.isAsync() && !coyote.isFinished() && !coyote.hasExpectation()) {
                drain(paced);
            }
        } finally {
            coyote.setInputBuffer(body);
            AccessLine.write(request, response, System.nanoTime() - begun);
            MDC.remove(Requests.ID);
        }
    }

    /** What is left of a body that nobody wanted; of one that is too large or too slow the server takes nothing more, and hangs up. */
    private static void drain(PacedBody body) {
        try {
            body.drain(MOST_DRAINED);
        } catch (IOException e) {
            // the answer stands
        }
    }

    private void answer(Request request, Response response) throws IOException, ServletException {
        var before = MDC.get(Requests.ID);
        MDC.put(Requests.ID, String.valueOf(Requests.id(request)));
        try {
            getNext().invoke(request, response);
        } finally {
            if (before == null) {
                MDC.remove(Requests.ID);
            }
        }
    }

    /** As a proxy before us called it, if that can be on a line of a log; else a number that nobody has to guess or keep. */
    static String id(@Nullable String given) {
        return given != null && WELL_FORMED.matcher(given).matches()
                ? given
                : HEX.toHexDigits(ThreadLocalRandom.current().nextLong());
    }
}
