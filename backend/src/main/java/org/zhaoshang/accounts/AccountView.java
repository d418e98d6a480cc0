package org.zhaoshang.accounts;

import java.util.Arrays;
import java.util.List;
import org.zhaoshang.access.Role;
import org.zhaoshang.store.Account;

/** An account as administrators see it: nothing of its password. */
record AccountView(
        String name, List<Role> roles, List<String> departments, boolean disabled, boolean mustChange, int version) {

    static AccountView of(Account account) {
        return new AccountView(
                account.name(),
                Arrays.stream(Role.values())
                        .filter(role -> account.roles().contains(role.name()))
                        .toList(),
                account.departments().stream().sorted().toList(),
                account.disabled(),
                account.mustChange(),
                account.version());
    }
}
