package org.zhaoshang.store;

import java.util.Set;

/**
 * An account (账号) as it is kept.
 *
 * @param hash of its password; nobody can tell the password from it
 * @param roles by their names; one that this version of the application does not know gives no right
 * @param departments the codes of the departments and parks whose records it may change, where its roles let it change any
 * @param disabled whether it may no longer sign in
 * @param mustChange whether it may do nothing before its password is changed
 * @param version grows with every change, and ends every session that began before
 */
public record Account(
        String name,
        String hash,
        Set<String> roles,
        Set<String> departments,
        boolean disabled,
        boolean mustChange,
        int version) {

    public Account {
        roles = Set.copyOf(roles);
        departments = Set.copyOf(departments);
    }

    public Account withRoles(Set<String> roles, Set<String> departments) {
        return new Account(name, hash, roles, departments, disabled, mustChange, version);
    }

    public Account withPassword(String hash, boolean mustChange) {
        return new Account(name, hash, roles, departments, disabled, mustChange, version);
    }

    public Account withDisabled(boolean disabled) {
        return new Account(name, hash, roles, departments, disabled, mustChange, version);
    }

    Account next() {
        return new Account(name, hash, roles, departments, disabled, mustChange, version + 1);
    }
}
