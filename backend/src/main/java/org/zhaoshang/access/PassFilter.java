package org.zhaoshang.access;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.header.HeaderWriter;
import org.springframework.util.function.SingletonSupplier;
import org.springframework.web.filter.OncePerRequestFilter;
import org.zhaoshang.audit.Audit;
import org.zhaoshang.audit.AuditEvent;
import org.zhaoshang.audit.AuditKind;

/**
 * Lets a request in by its pass, with the rights that its maker has now and for this request alone. Why a pass is not good is told
 * to nobody: every refusal is the same.
 */
final class PassFilter extends OncePerRequestFilter {

    private static final String BY_PASS = PassFilter.class.getName();

    /** Found once: to look for them costs more than to ask them. */
    private final SingletonSupplier<List<Passes>> passes;

    private final Function<String, Optional<Authentication>> accounts;
    private final Audit audit;

    /** @param accounts who an account is; nothing where it may no longer do anything */
    PassFilter(ObjectProvider<Passes> passes, Function<String, Optional<Authentication>> accounts, Audit audit) {
        this.passes = SingletonSupplier.of(() -> passes.stream().toList());
        this.accounts = accounts;
        this.audit = audit;
    }

    /** Nobody keeps for others what was shown by a pass, and nobody is told its address. */
    static HeaderWriter headers() {
        return (request, response) -> {
            if (isByPass(request)) {
                var cached = response.getHeader(HttpHeaders.CACHE_CONTROL);
                if (cached == null || !cached.contains("private") && !cached.contains("no-store")) {
                    response.setHeader(HttpHeaders.CACHE_CONTROL, "private, no-cache");
                }
                response.setHeader("Referrer-Policy", "no-referrer");
            }
        };
    }

    static boolean isByPass(HttpServletRequest request) {
        return request.getAttribute(BY_PASS) != null;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var shown =
                passes.obtain().stream().filter(each -> each.isShownBy(request)).findFirst();
        if (shown.isEmpty()) {
            chain.doFilter(request, response);
            return;
        }
        request.setAttribute(BY_PASS, true);
        var maker = shown.get().account(request).flatMap(accounts);
        audit.note(AuditEvent.of(
                maker.isEmpty() ? AuditKind.REFUSED : AuditKind.LINK_OPENED,
                shown.get().name(request)));
        if (maker.isEmpty()) {
            response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
            response.setStatus(HttpStatus.FORBIDDEN.value());
            response.setContentLength(0);
            return;
        }
        var before = SecurityContextHolder.getContext();
        var own = SecurityContextHolder.createEmptyContext(); // kept in no session
        own.setAuthentication(maker.get());
        SecurityContextHolder.setContext(own);
        try {
            chain.doFilter(request, response);
        } finally {
            SecurityContextHolder.setContext(before);
        }
    }
}
