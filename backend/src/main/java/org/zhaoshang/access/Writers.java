package org.zhaoshang.access;

import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import org.zhaoshang.store.Author;

/** Who changes records. */
@Component
public class Writers {

    /**
     * Whoever asks, as the author of what they write. Which records they may write is in their {@link #rights}.
     *
     * @throws AccessDeniedException if they may write nothing, not even a board of their own
     */
    public Author current(String origin) {
        var rights = rights();
        var account = rights.account();
        if (account == null) {
            throw new NotSignedIn();
        }
        if (!rights.has(Role.VIEWER)) {
            throw new AccessDeniedException("may not write");
        }
        return new Author(account, origin);
    }

    /**
     * What whoever asks may do, where a file is to be written.
     *
     * @throws AccessDeniedException if they may change no records
     */
    public Rights applying() {
        var rights = rights();
        if (!rights.canWrite()) {
            throw rights.signedIn() ? new AccessDeniedException("may not write") : new NotSignedIn();
        }
        return rights;
    }

    public Rights rights() {
        return SecurityConfiguration.rights();
    }

    /** Nobody is signed in, and somebody has to be. */
    static final class NotSignedIn extends AccessDeniedException {

        private static final long serialVersionUID = 1L;

        NotSignedIn() {
            super("not signed in");
        }
    }
}
