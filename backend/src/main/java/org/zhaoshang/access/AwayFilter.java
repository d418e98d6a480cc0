package org.zhaoshang.access;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.filter.OncePerRequestFilter;
import org.zhaoshang.requests.Requests;
import org.zhaoshang.shared.Text;
import org.zhaoshang.store.Store;
import org.zhaoshang.store.StoreAway;

/**
 * Says in the language of whoever asks that the database is away (数据库中断), whatever part of a request needed it: the sign-in, a
 * path, a file. Before the records were read for the first time it answers everything but the questions after our health.
 */
final class AwayFilter extends OncePerRequestFilter {

    private static final String HEALTH = "/actuator/health";
    private static final String AGAIN_SECONDS = "5";
    private static final Text NOT_YET = new Text("正在等待数据库，请稍后再试", "waiting for the database: try again in a moment");

    private final Store store;

    AwayFilter(Store store) {
        this.store = store;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (!store.isOpen() && !request.getServletPath().startsWith(HEALTH)) {
            refuse(request, response, NOT_YET, "NOT_YET");
            return;
        }
        try {
            chain.doFilter(request, response);
        } catch (StoreAway away) {
            refuse(request, response, away);
        } catch (ServletException e) {
            if (!(e.getCause() instanceof StoreAway away)) {
                throw e;
            }
            refuse(request, response, away);
        }
    }

    private static void refuse(HttpServletRequest request, HttpServletResponse response, StoreAway away)
            throws IOException {
        if (response.isCommitted()) {
            throw away; // whoever reads it notices that it breaks off
        }
        refuse(request, response, away.words(), away.outcome().name());
    }

    private static void refuse(HttpServletRequest request, HttpServletResponse response, Text words, String outcome)
            throws IOException {
        response.resetBuffer();
        response.setStatus(HttpStatus.SERVICE_UNAVAILABLE.value());
        response.setHeader(HttpHeaders.RETRY_AFTER, AGAIN_SECONDS);
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.setContentType(MediaType.APPLICATION_JSON_VALUE);
        response.setCharacterEncoding(StandardCharsets.UTF_8);
        response.getWriter()
                .write("{\"message\":\"%s\",\"code\":\"STORE_AWAY\",\"outcome\":\"%s\"}"
                        .formatted(words.in(Requests.language(request)), outcome));
    }
}
