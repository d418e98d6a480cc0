package org.zhaoshang.requests;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.zhaoshang.shared.Text;
import org.zhaoshang.shared.Turnstile;

/**
 * Lets in so many at once (过载保护), and sends the others away before they cost anything. Files have a turnstile of their own, so
 * that who draws and exports does not keep anybody from the board; pages, health and the stream of open boards have none, and
 * always answer.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 10)
class Gate extends OncePerRequestFilter implements MeterBinder {

    private static final List<String> FILES = List.of("/panels/", "/decks/", "/bulletins/", "/api/", "/f/", "/oembed");
    private static final List<String> QUERIES = List.of("/graphql", "/api/session");
    private static final String PASSWORD = "Basic ";
    private static final Text BUSY = new Text("服务器繁忙，请稍后再试", "the server is busy: try again in a moment");

    private final Turnstile queries;
    private final Turnstile files;

    Gate(GateLimits limits) {
        queries = new Turnstile(limits.queries(), limits.waiting(), limits.patience());
        files = new Turnstile(limits.files(), limits.waiting(), limits.patience());
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        queries.bindTo(registry, "requests");
        files.bindTo(registry, "files");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var turnstile = turnstile(request);
        if (turnstile == null) {
            chain.doFilter(request, response);
            return;
        }
        try {
            turnstile.enter();
        } catch (Turnstile.Full e) {
            refuse(request, response);
            return;
        }
        try {
            chain.doFilter(request, response);
        } finally {
            turnstile.leave();
        }
    }

    private @Nullable Turnstile turnstile(HttpServletRequest request) {
        var path = request.getRequestURI();
        var password = request.getHeader(HttpHeaders.AUTHORIZATION);
        if (QUERIES.stream().anyMatch(path::startsWith)) {
            return queries;
        }
        if (FILES.stream().anyMatch(path::startsWith)) {
            return files;
        }
        // to check a password is work on any path
        return password != null && password.regionMatches(true, 0, PASSWORD, 0, PASSWORD.length()) ? queries : null;
    }

    private static void refuse(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setStatus(HttpStatus.SERVICE_UNAVAILABLE.value());
        response.setHeader(HttpHeaders.RETRY_AFTER, "1");
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.setContentType(MediaType.APPLICATION_JSON_VALUE);
        response.setCharacterEncoding(StandardCharsets.UTF_8);
        var words = BUSY.in(Requests.language(request));
        response.getWriter()
                .write("{\"message\":\"" + words + "\",\"errors\":[{\"message\":\"" + words
                        + "\",\"extensions\":{\"code\":\"SERVICE_UNAVAILABLE\"}}]}");
    }
}
