package org.zhaoshang.access;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.web.filter.OncePerRequestFilter;
import org.zhaoshang.audit.Audit;
import org.zhaoshang.audit.AuditEvent;
import org.zhaoshang.audit.AuditKind;

/** Signs a program in by the token it sends, for this one request. One that is wrong, over or revoked is refused everywhere. */
final class BearerTokens extends OncePerRequestFilter {

    private static final String SCHEME = "Bearer ";

    private final Tokens tokens;
    private final Audit audit;

    BearerTokens(Tokens tokens, Audit audit) {
        this.tokens = tokens;
        this.audit = audit;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var sent = sent(request);
        if (sent.isEmpty()) {
            chain.doFilter(request, response);
            return;
        }
        var token = sent.get();
        var signedIn = tokens.authenticate(token);
        var subject = Tokens.id(token).map(id -> "token " + id).orElse("token");
        if (signedIn.isEmpty()) {
            audit.note(AuditEvent.of(AuditKind.SIGN_IN_REFUSED, subject));
            response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer error=\"invalid_token\"");
            response.setStatus(HttpStatus.UNAUTHORIZED.value());
            return;
        }
        audit.note(AuditEvent.of(AuditKind.PROGRAM_SIGN_IN, subject)
                .by(signedIn.get().getName()));
        SecurityContextHolder.setContext(new SecurityContextImpl(signedIn.get()));
        chain.doFilter(request, response);
    }

    /** What a request sends as a token, be it one or not. */
    static Optional<String> sent(HttpServletRequest request) {
        return Optional.ofNullable(request.getHeader(HttpHeaders.AUTHORIZATION))
                .filter(sent -> sent.regionMatches(true, 0, SCHEME, 0, SCHEME.length()))
                .map(sent -> sent.substring(SCHEME.length()).strip());
    }
}
