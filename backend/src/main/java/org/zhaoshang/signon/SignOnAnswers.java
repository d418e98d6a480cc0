package org.zhaoshang.signon;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.stereotype.Component;
import org.zhaoshang.access.Sessions;
import org.zhaoshang.audit.Audit;
import org.zhaoshang.audit.AuditEvent;
import org.zhaoshang.audit.AuditKind;
import org.zhaoshang.requests.Requests;
import org.zhaoshang.shared.Text;
import org.zhaoshang.signon.SignOnRefused.Reason;

/** What becomes of whoever comes back from the provider: they are in, or are told in their language why not. */
@Component
class SignOnAnswers {

    private static final String BOARD = "/";
    private static final Text TITLE = new Text("单点登录", "Single sign-on");
    private static final Text BACK_TO_BOARD = new Text("返回看板", "Back to the board");
    private static final Logger log = LoggerFactory.getLogger(SignOnAnswers.class);

    private final SignOnSettings settings;
    private final SignOnAccounts accounts;
    private final Sessions sessions;
    private final Audit audit;

    SignOnAnswers(SignOnSettings settings, SignOnAccounts accounts, Sessions sessions, Audit audit) {
        this.settings = settings;
        this.accounts = accounts;
        this.sessions = sessions;
        this.audit = audit;
    }

    void in(HttpServletRequest request, HttpServletResponse response, Authentication vouchedFor) throws IOException {
        SecurityContextHolder.clearContext(); // it is no account of ours yet
        if (!(vouchedFor.getPrincipal() instanceof OidcUser user)) {
            throw new IllegalStateException("the provider vouched for nobody");
        }
        try {
            var account = accounts.admit(new Claims(user.getClaims(), settings));
            sessions.begin(account, request, response);
            audit.note(AuditEvent.of(AuditKind.SIGN_IN, settings.name()).by(account.name()));
            response.sendRedirect(BOARD);
        } catch (SignOnRefused refused) {
            failed(request, response, refused);
        }
    }

    /** There is nobody to lead to. */
    void away(HttpServletRequest request, HttpServletResponse response, AuthenticationException problem)
            throws IOException {
        tell(Reason.AWAY, HttpStatus.SERVICE_UNAVAILABLE, request, response);
    }

    void failed(HttpServletRequest request, HttpServletResponse response, AuthenticationException problem)
            throws IOException {
        var reason = problem instanceof SignOnRefused refused ? refused.reason() : Reason.FAILED;
        var account = problem instanceof SignOnRefused ? problem.getMessage() : null;
        log.info("单点登录被拒 / single sign-on refused: {} {}", reason, problem.getMessage());
        audit.note(AuditEvent.of(AuditKind.SIGN_IN_REFUSED, settings.name())
                .by(account)
                .saying(reason.words.zh(), reason.words.en()));
        tell(reason, HttpStatus.FORBIDDEN, request, response);
    }

    private static void tell(Reason reason, HttpStatus status, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        var locale = Requests.language(request);
        response.setStatus(status.value());
        response.setContentType(MediaType.TEXT_HTML_VALUE);
        response.setCharacterEncoding(StandardCharsets.UTF_8);
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.getWriter().write("""
                        <!doctype html>
                        <html lang="%s">
                          <head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>%s</title></head>
                          <body><main><h1>%2$s</h1><p>%s</p><p><a href="%s">%s</a></p></main></body>
                        </html>
                        """.formatted(
                        "en".equals(locale.getLanguage()) ? "en" : "zh-CN",
                        TITLE.in(locale),
                        reason.words.in(locale),
                        BOARD,
                        BACK_TO_BOARD.in(locale)));
    }
}
