package org.zhaoshang.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.InsufficientAuthenticationException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.zhaoshang.access.SignIn.TooManyAttempts;
import org.zhaoshang.audit.Audit;
import org.zhaoshang.audit.AuditEvent;
import org.zhaoshang.audit.AuditKind;
import org.zhaoshang.requests.Requests;
import org.zhaoshang.store.Store;

/**
 * What is said to whoever may not (拒绝). A script asks for a sign-in by a page of its own, and so does the stream that a page
 * listens to without a word: a challenge would be the browser's to answer, over our sign-in. What has no rule is not there.
 */
final class Refusals implements AuthenticationEntryPoint, AccessDeniedHandler {

    private static final String LIVE = "/live";
    private static final String CHALLENGE = "Basic realm=\"Zhaoshang\", charset=\"UTF-8\"";

    private final Store store;
    private final Audit audit;

    Refusals(Store store, Audit audit) {
        this.store = store;
        this.audit = audit;
    }

    /** Nobody is signed in, or not as they say. */
    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException refusal)
            throws IOException {
        if (refusal instanceof TooManyAttempts tooMany) {
            response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(tooMany.seconds()));
            response.setStatus(HttpStatus.TOO_MANY_REQUESTS.value());
            response.setContentType(MediaType.APPLICATION_JSON_VALUE);
            response.setCharacterEncoding(StandardCharsets.UTF_8);
            response.getWriter().write("{\"message\":\"" + tooMany.words().in(Requests.language(request)) + "\"}");
            return;
        }
        var isByNobody = refusal instanceof InsufficientAuthenticationException;
        if (isByNobody && store.holdsDemonstration() && isNowhere(request)) {
            response.sendError(HttpStatus.NOT_FOUND.value());
            return;
        }
        if (isByNobody) {
            note(request); // wrong credentials are noted where they are checked
        }
        if (ForeignWrites.isOne(request)) {
            response.setStatus(HttpStatus.FORBIDDEN.value());
            return;
        }
        if (!LIVE.equals(request.getServletPath()) && !"XMLHttpRequest".equals(request.getHeader("X-Requested-With"))) {
            response.setHeader(HttpHeaders.WWW_AUTHENTICATE, CHALLENGE);
        }
        response.setStatus(HttpStatus.UNAUTHORIZED.value());
    }

    /** Somebody is signed in, and it is not for them. */
    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException refusal)
            throws IOException {
        var isNowhere = isNowhere(request);
        if (!isNowhere) {
            note(request);
        }
        response.sendError((isNowhere ? HttpStatus.NOT_FOUND : HttpStatus.FORBIDDEN).value());
    }

    private void note(HttpServletRequest request) {
        var event = AuditEvent.of(AuditKind.REFUSED, request.getMethod() + " " + request.getServletPath());
        audit.note(ForeignWrites.isOne(request) ? event.saying("来自其他网站的请求", "a request of another site") : event);
    }

    private static boolean isNowhere(HttpServletRequest request) {
        return !ForeignWrites.isOne(request) && Rules.ofPath(request) == Rule.NOBODY;
    }
}
