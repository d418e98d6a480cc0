package org.zhaoshang.access;

import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import org.zhaoshang.store.Author;

/** Who may change records. */
@Component
public class Writers {

    private static final String ROLE = "ROLE_ADMIN";

    /**
     * Whoever asks, as the author of what they write.
     *
     * @throws AccessDeniedException if they may not write
     */
    public Author current(String origin) {
        var authentication = SecurityConfiguration.signedIn().orElseThrow(NotSignedIn::new);
        if (authentication.getAuthorities().stream().noneMatch(held -> ROLE.equals(held.getAuthority()))) {
            throw new AccessDeniedException("may not write");
        }
        return new Author(authentication.getName(), origin);
    }

    /** Nobody is signed in, and somebody has to be. */
    static final class NotSignedIn extends AccessDeniedException {

        private static final long serialVersionUID = 1L;

        NotSignedIn() {
            super("not signed in");
        }
    }
}
