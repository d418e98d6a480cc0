package org.zhaoshang.access;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.core.Authentication;
import org.springframework.web.filter.OncePerRequestFilter;
import org.zhaoshang.requests.Requests;

/** Leaves with a request who asks, for the line that is logged of it when nobody is signed in any more. */
final class AskedBy extends OncePerRequestFilter {

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        SecurityConfiguration.signedIn()
                .map(Authentication::getName)
                .ifPresent(account -> Requests.askedBy(request, account));
        chain.doFilter(request, response);
    }
}
