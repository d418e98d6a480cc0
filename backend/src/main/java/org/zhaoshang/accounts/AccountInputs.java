package org.zhaoshang.accounts;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.zhaoshang.access.Role;

/** What is said about accounts. */
final class AccountInputs {

    private AccountInputs() {}

    record Creation(String name, List<Role> roles, @Nullable List<String> departments) {}

    /** @param departments those that it has stay where they are not given */
    record RoleSetting(
            String name,
            List<Role> roles,
            @Nullable List<String> departments,
            @Nullable Integer expectedVersion) {}

    record PasswordReset(String name, @Nullable Integer expectedVersion) {}

    record Disabling(
            String name, boolean disabled, @Nullable Integer expectedVersion) {}

    record Unlocking(String name) {}

    record PasswordChange(String current, String next) {}

    static Set<String> names(List<Role> roles) {
        return roles.stream().map(Role::name).collect(Collectors.toUnmodifiableSet());
    }
}
