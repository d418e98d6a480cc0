package org.zhaoshang.accounts;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhaoshang.access.Role;
import org.zhaoshang.store.Account;

/**
 * An account as administrators see it: nothing of its password.
 *
 * @param lockedUntil until when it has to wait after attempts to sign in that failed; null where it need not
 */
record AccountView(
        String name,
        List<Role> roles,
        List<String> departments,
        boolean disabled,
        boolean singleSignOn,
        boolean mustChange,
        @Nullable OffsetDateTime lockedUntil,
        @Nullable OffsetDateTime signedInAt,
        int version) {

    static AccountView of(Account account, @Nullable Instant lockedUntil) {
        return new AccountView(
                account.name(),
                Arrays.stream(Role.values())
                        .filter(role -> account.roles().contains(role.name()))
                        .toList(),
                account.departments().stream().sorted().toList(),
                account.disabled(),
                account.subject() != null,
                account.mustChange(),
                lockedUntil == null ? null : lockedUntil.atOffset(ZoneOffset.UTC),
                account.signedInAt() == null ? null : account.signedInAt().atOffset(ZoneOffset.UTC),
                account.version());
    }
}
