package org.zhaoshang.access;

import org.jspecify.annotations.Nullable;

/**
 * Who reads (读者).
 *
 * @param sees stands for all that they may see and are shown: two readers with the same are answered the same
 * @param account by what name they are signed in; null where they are not
 * @param rights what they may do
 */
public record Reader(String sees, @Nullable String account, Rights rights) {

    public boolean signedIn() {
        return account != null;
    }

    public boolean isAdministrator() {
        return rights.has(Role.ADMIN);
    }
}
