package org.zhaoshang.accounts;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhaoshang.commands.UserError;

/**
 * What became of a change.
 *
 * @param password a new one, where one was made up; it is told this once
 */
record AccountPayload(
        @Nullable AccountView account, @Nullable String password, List<UserError> userErrors) {

    static AccountPayload refused(List<UserError> userErrors) {
        return new AccountPayload(null, null, userErrors);
    }
}
