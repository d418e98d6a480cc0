package org.zhaoshang.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.util.Optional;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.web.authentication.www.BasicAuthenticationConverter;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.stereotype.Component;
import org.zhaoshang.requests.KnownAccounts;

/**
 * Knows by a session, a token or a password whose account it is, from memory alone. It lets nobody do anything: whether the
 * account still may is found out once the request is let in.
 */
@Component
class AccountsAtTheGate implements KnownAccounts {

    private static final String CONTEXT = HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY;

    private final BasicAuthenticationConverter passwords = new BasicAuthenticationConverter();
    private final Tokens tokens;
    private final SignIn signIn;

    AccountsAtTheGate(Tokens tokens, SignIn signIn) {
        this.tokens = tokens;
        this.signIn = signIn;
    }

    @Override
    public Optional<String> account(HttpServletRequest request) {
        return bySession(request)
                .or(() -> BearerTokens.sent(request).flatMap(tokens::knownAccount))
                .or(() -> byPassword(request));
    }

    private static Optional<String> bySession(HttpServletRequest request) {
        return Optional.ofNullable(request.getSession(false))
                .flatMap(AccountsAtTheGate::signedIn)
                .map(Authentication::getName);
    }

    private static Optional<Authentication> signedIn(HttpSession session) {
        try {
            return session.getAttribute(CONTEXT) instanceof SecurityContext context
                    ? Optional.ofNullable(context.getAuthentication())
                    : Optional.empty();
        } catch (IllegalStateException e) { // it ended this moment
            return Optional.empty();
        }
    }

    private Optional<String> byPassword(HttpServletRequest request) {
        try {
            return Optional.ofNullable(passwords.convert(request))
                    .filter(sent -> signIn.wereRight(sent.getName(), String.valueOf(sent.getCredentials())))
                    .map(Authentication::getName);
        } catch (BadCredentialsException e) { // it is none by its form
            return Optional.empty();
        }
    }
}
