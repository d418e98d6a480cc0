package org.zhaoshang.store;

import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An account (账号) as it is kept.
 *
 * @param hash of its password; nobody can tell the password from it, and one that has none is empty
 * @param subject who it is for a provider of single sign-on; null where it signs in by a password
 * @param roles by their names; one that this version of the application does not know gives no right
 * @param departments the codes of the departments and parks whose records it may change, where its roles let it change any
 * @param disabled whether it may no longer sign in
 * @param mustChange whether it may do nothing before its password is changed
 * @param signedInAt when somebody last signed in by its password; null where nobody has
 * @param version grows with every change, and ends every session that began before
 */
public record Account(
        String name,
        String hash,
        @Nullable String subject,
        Set<String> roles,
        Set<String> departments,
        boolean disabled,
        boolean mustChange,
        @Nullable Instant signedInAt,
        int version) {

    public Account {
        roles = Set.copyOf(roles);
        departments = Set.copyOf(departments);
    }

    /** One that nobody has signed in with. */
    public Account(
            String name,
            String hash,
            Set<String> roles,
            Set<String> departments,
            boolean disabled,
            boolean mustChange,
            int version) {
        this(name, hash, null, roles, departments, disabled, mustChange, null, version);
    }

    /** One that signs in by a provider alone. */
    public static Account ofSubject(String name, String subject) {
        return new Account(name, "", subject, Set.of(), Set.of(), false, false, null, 0);
    }

    public Account withRoles(Set<String> roles, Set<String> departments) {
        return new Account(name, hash, subject, roles, departments, disabled, mustChange, signedInAt, version);
    }

    public Account withPassword(String hash, boolean mustChange) {
        return new Account(name, hash, subject, roles, departments, disabled, mustChange, signedInAt, version);
    }

    public Account withDisabled(boolean disabled) {
        return new Account(name, hash, subject, roles, departments, disabled, mustChange, signedInAt, version);
    }

    Account next() {
        return new Account(name, hash, subject, roles, departments, disabled, mustChange, signedInAt, version + 1);
    }
}
