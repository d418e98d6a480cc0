package org.zhaoshang.access;

import java.util.TreeSet;
import java.util.concurrent.Callable;
import org.springframework.security.concurrent.DelegatingSecurityContextCallable;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.stereotype.Component;
import org.zhaoshang.store.Store;

/** Who asks. */
@Component
public class Readers {

    private final Store store;

    Readers(Store store) {
        this.store = store;
    }

    public Reader current() {
        var rights = SecurityConfiguration.rights();
        return new Reader(sees(rights), rights.account(), rights);
    }

    /** Whether whoever asks may read the records, for addresses that answer others too. */
    public boolean mayRead() {
        return Rule.READERS.allows(SecurityConfiguration.rights(), store.holdsDemonstration());
    }

    /** Whether a program asks, by a token. */
    public boolean byToken() {
        return SecurityConfiguration.token().isPresent();
    }

    /** Does something later with the rights of whoever asks now. */
    public <V> Callable<V> asNow(Callable<V> work) {
        var now = new SecurityContextImpl(); // one of its own, since signing out empties that of the session
        now.setAuthentication(SecurityContextHolder.getContext().getAuthentication());
        return new DelegatingSecurityContextCallable<>(work, now);
    }

    private static String sees(Rights rights) {
        return rights.account() == null
                ? ""
                : String.join(
                        "\n",
                        rights.account(),
                        new TreeSet<>(rights.roles()).toString(),
                        new TreeSet<>(rights.departments()).toString());
    }
}
