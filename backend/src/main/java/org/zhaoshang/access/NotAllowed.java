package org.zhaoshang.access;

import org.springframework.security.access.AccessDeniedException;

/** Somebody is signed in, and it is not for them; what they may is told with it, since errors are worded by other threads. */
final class NotAllowed extends AccessDeniedException {

    private static final long serialVersionUID = 1L;

    private final transient Rights rights;

    NotAllowed(Rights rights) {
        super("not allowed");
        this.rights = rights;
    }

    Rights rights() {
        return rights;
    }
}
