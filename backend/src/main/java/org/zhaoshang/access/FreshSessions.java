package org.zhaoshang.access;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Ends a session whose account was changed after it began (会话失效): its password, its roles, or whether it may sign in; and one
 * that has gone on for so long that somebody has to say again who they are, however busy it is.
 */
final class FreshSessions extends OncePerRequestFilter {

    private final Accounts accounts;
    private final Duration longest;
    private final Clock clock;

    FreshSessions(Accounts accounts, Duration longest, Clock clock) {
        this.accounts = accounts;
        this.longest = longest;
        this.clock = clock;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var signedIn = SecurityContextHolder.getContext().getAuthentication();
        var session = request.getSession(false);
        if (signedIn != null
                && signedIn.getPrincipal() instanceof Member member
                && (!holds(member) || session != null && isOver(session))) {
            if (session != null) {
                session.invalidate();
            }
            SecurityContextHolder.clearContext();
        }
        chain.doFilter(request, response);
    }

    private boolean isOver(HttpSession session) {
        return clock.instant()
                .isAfter(Instant.ofEpochMilli(session.getCreationTime()).plus(longest));
    }

    private boolean holds(Member member) {
        return accounts.find(member.name())
                .filter(account -> account.version() == member.version() && !account.disabled())
                .isPresent();
    }
}
