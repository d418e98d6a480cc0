package org.zhaoshang.access;

import java.util.TreeSet;
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
