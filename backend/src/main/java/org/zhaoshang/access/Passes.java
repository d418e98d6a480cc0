package org.zhaoshang.access;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;

/** What lets in whoever carries it, without an account of theirs, to the one thing that it is for (通行). */
public interface Passes {

    /** Whether a request shows one, be it good or not; then it is let in by that one or not at all. */
    boolean isShownBy(HttpServletRequest request);

    /** What it is called, for the audit: nothing that lets anybody in. */
    String name(HttpServletRequest request);

    /** In whose name it lets this request in; nothing where it does not. */
    Optional<String> account(HttpServletRequest request);
}
