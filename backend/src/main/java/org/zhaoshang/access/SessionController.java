package org.zhaoshang.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import org.zhaoshang.audit.Audit;
import org.zhaoshang.audit.AuditEvent;
import org.zhaoshang.audit.AuditKind;

/**
 * Signing in (登录): whoever sends their name and password once, by HTTP Basic, has a session from then on, so that a page
 * need not keep them. {@code DELETE} of the same path signs out, see {@link SecurityConfiguration}.
 */
@RestController
class SessionController {

    private final Sessions sessions;
    private final Audit audit;

    SessionController(Sessions sessions, Audit audit) {
        this.sessions = sessions;
        this.audit = audit;
    }

    @PostMapping(SecurityConfiguration.SESSION)
    ResponseEntity<Void> begin(HttpServletRequest request, HttpServletResponse response) {
        var signedIn = SecurityConfiguration.signedIn();
        if (signedIn.isEmpty() || SecurityConfiguration.token().isPresent()) {
            // what begins by a token would not end with it
            return ResponseEntity.status(HttpStatus.UNAUTHORIZED).build();
        }
        if (request.getHeader(HttpHeaders.AUTHORIZATION) == null) {
            request.changeSessionId(); // a session signs nobody in for longer than it lasts itself
        } else {
            sessions.begin(signedIn.get(), request, response);
        }
        audit.note(AuditEvent.of(AuditKind.SIGN_IN, null));
        return ResponseEntity.noContent().build();
    }
}
