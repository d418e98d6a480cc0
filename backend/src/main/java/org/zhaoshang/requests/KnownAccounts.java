package org.zhaoshang.requests;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;

/**
 * Which account asks, where that is certain and costs nothing (已知来客): it is asked before anybody is let in, so that no
 * password is hashed and no database is asked for it.
 */
public interface KnownAccounts {

    Optional<String> account(HttpServletRequest request);
}
