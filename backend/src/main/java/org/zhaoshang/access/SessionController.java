package org.zhaoshang.access;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * Signing in (登录): whoever sends their name and password once, by HTTP Basic, has a session from then on, so that a page
 * need not keep them. {@code DELETE} of the same path signs out, see {@link SecurityConfiguration}.
 */
@RestController
class SessionController {

    @PostMapping(SecurityConfiguration.SESSION)
    ResponseEntity<Void> begin(HttpServletRequest request) {
        if (request.getUserPrincipal() == null) {
            return ResponseEntity.status(HttpStatus.UNAUTHORIZED).build();
        }
        request.changeSessionId(); // nobody who knew it before signs in with it
        return ResponseEntity.noContent().build();
    }
}
