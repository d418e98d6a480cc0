package org.zhaoshang.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.stereotype.Component;
import org.zhaoshang.store.Account;

/** Begins sessions (会话). */
@Component
public class Sessions {

    private final SecurityContextRepository sessions = new HttpSessionSecurityContextRepository();
    private final Accounts accounts;

    Sessions(Accounts accounts) {
        this.accounts = accounts;
    }

    /** That of somebody whom somebody else vouches for. */
    public void begin(Account account, HttpServletRequest request, HttpServletResponse response) {
        accounts.noteSignIn(account.name());
        begin(Member.signedIn(account), request, response);
    }

    /** Anew, whatever there was before: nobody who knew that signs in with it, and its age is not this one's. */
    void begin(Authentication signedIn, HttpServletRequest request, HttpServletResponse response) {
        var before = request.getSession(false);
        if (before != null) {
            before.invalidate();
        }
        var context = new SecurityContextImpl(signedIn);
        SecurityContextHolder.setContext(context);
        sessions.saveContext(context, request, response);
    }
}
