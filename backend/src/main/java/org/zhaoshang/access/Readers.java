package org.zhaoshang.access;

import java.util.TreeSet;
import org.springframework.stereotype.Component;

/** Who asks. */
@Component
public class Readers {

    public Reader current() {
        var rights = SecurityConfiguration.rights();
        return new Reader(sees(rights), rights.account(), rights);
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
