package org.zhaoshang.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.context.SecurityContextRepository;
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

    private final SecurityContextRepository sessions = new HttpSessionSecurityContextRepository();
    private final Audit audit;

    SessionController(Audit audit) {
        this.audit = audit;
    }

    @PostMapping(SecurityConfiguration.SESSION)
    ResponseEntity<Void> begin(HttpServletRequest request, HttpServletResponse response) {
        if (request.getUserPrincipal() == null || SecurityConfiguration.token().isPresent()) {
            // what begins by a token would not end with it
            return ResponseEntity.status(HttpStatus.UNAUTHORIZED).build();
        }
        if (request.getSession(false) != null) {
            request.changeSessionId(); // nobody who knew it before signs in with it
        }
        sessions.saveContext(SecurityContextHolder.getContext(), request, response);
        audit.note(AuditEvent.of(AuditKind.SIGN_IN, null));
        return ResponseEntity.noContent().build();
    }
}
