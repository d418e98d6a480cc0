package org.zhaoshang.requests;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.zhaoshang.shared.Text;

/**
 * Lets in so many at once (过载保护), and sends the others away before they cost anything. Files have an entrance of their own, so
 * that who draws and exports does not keep anybody from the board; pages, health and the stream of open boards have none, and
 * always answer. No client keeps all others out: see {@link Clients} and {@link Entrance}.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 10)
class Gate extends OncePerRequestFilter implements MeterBinder {

    private static final List<String> FILES = List.of("/panels/", "/decks/", "/bulletins/", "/api/", "/f/", "/oembed");
    private static final List<String> QUERIES = List.of("/graphql", "/api/session");
    private static final String PASSWORD = "Basic ";
    private static final Text BUSY = new Text("服务器繁忙，请稍后再试", "the server is busy: try again in a moment");
    private static final Text ENOUGH =
            new Text("同时发出的请求过多，请稍后再试", "too many requests of yours at once: try again in a moment");

    private final Clients clients;
    private final ObjectProvider<SentAway> counting;
    private final Entrance queries;
    private final Entrance files;

    Gate(GateLimits limits, Clients clients, ObjectProvider<SentAway> counting) {
        this.clients = clients;
        this.counting = counting;
        queries = new Entrance(limits.queries(), limits.waiting(), limits.patience(), limits.each());
        files = new Entrance(limits.files(), limits.waiting(), limits.patience(), limits.each());
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        queries.bindTo(registry, "requests");
        files.bindTo(registry, "files");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var entrance = entrance(request);
        if (entrance == null) {
            chain.doFilter(request, response);
            return;
        }
        var since = System.nanoTime();
        var client = clients.of(request);
        var turn = entrance.enter(client);
        if (turn != Entrance.Turn.LET_IN) {
            refuse(request, response, turn);
            counting.forEach(each -> each.sentAway(request, Duration.ofNanos(System.nanoTime() - since)));
            return;
        }
        try {
            chain.doFilter(request, response);
        } finally {
            entrance.leave(client);
        }
    }

    private @Nullable Entrance entrance(HttpServletRequest request) {
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

    private static void refuse(HttpServletRequest request, HttpServletResponse response, Entrance.Turn turn)
            throws IOException {
        var isTheirs = turn == Entrance.Turn.ENOUGH;
        var status = isTheirs ? HttpStatus.TOO_MANY_REQUESTS : HttpStatus.SERVICE_UNAVAILABLE;
        response.setStatus(status.value());
        response.setHeader(HttpHeaders.RETRY_AFTER, "1");
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.setContentType(MediaType.APPLICATION_JSON_VALUE);
        response.setCharacterEncoding(StandardCharsets.UTF_8);
        var words = (isTheirs ? ENOUGH : BUSY).in(Requests.language(request));
        response.getWriter()
                .write("{\"message\":\"" + words + "\",\"errors\":[{\"message\":\"" + words
                        + "\",\"extensions\":{\"code\":\"" + status.name() + "\"}}]}");
    }
}
