package org.zhaoshang.requests;

import java.util.concurrent.TimeUnit;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.event.Level;

/**
 * One line about each request (访问日志): what was asked, what became of it, how long it took, and who asked. Of the address it
 * is the path alone: what is behind it may let somebody in. A stream is noted when it is opened.
 */
final class AccessLine {

    private static final Logger log = LoggerFactory.getLogger(AccessLine.class);
    private static final String PROBES = "/actuator/";
    private static final int LONGEST = 200;

    private AccessLine() {}

    static void write(Request request, Response response, long nanos) {
        var path = path(request.getRequestURI());
        var level = path.startsWith(PROBES) ? Level.DEBUG : Level.INFO;
        if (!log.isEnabledForLevel(level)) {
            return;
        }
        var method = printable(request.getMethod());
        var account = Requests.account(request);
        var line = log.atLevel(level)
                .addKeyValue("http.request.method", method)
                .addKeyValue("url.path", path)
                .addKeyValue("http.response.status_code", response.getStatus())
                .addKeyValue("event.duration", nanos);
        if (account != null) {
            line = line.addKeyValue("user.name", account);
        }
        line.log(method + " " + path + " " + response.getStatus() + " " + TimeUnit.NANOSECONDS.toMillis(nanos) + " ms"
                + (account == null ? "" : " " + account));
    }

    /** Without what may be written into it behind a semicolon, such as a session. */
    static String path(String uri) {
        var end = uri.indexOf(';');
        return printable(end < 0 ? uri : uri.substring(0, end));
    }

    private static String printable(String text) {
        var printable = text.codePoints().anyMatch(Character::isISOControl) ? text.replaceAll("\\p{Cntrl}", "?") : text;
        return printable.length() > LONGEST ? printable.substring(0, LONGEST) + "…" : printable;
    }
}
