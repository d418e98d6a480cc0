package org.zhaoshang.accounts;

import java.util.function.Function;
import java.util.stream.Collectors;
import org.zhaoshang.access.Role;
import org.zhaoshang.audit.AuditEvent;
import org.zhaoshang.audit.AuditKind;
import org.zhaoshang.shared.Text;
import org.zhaoshang.store.Account;

/** What the audit is told of changes of accounts: how they are now. */
final class AccountNotes {

    private static final Text DISABLED = new Text("已停用", "disabled");

    private AccountNotes() {}

    static AuditEvent of(AuditKind kind, Account account) {
        var event = AuditEvent.of(kind, account.name());
        return kind == AuditKind.PASSWORD_RESET
                ? event
                : event.saying(words(account, Text::zh), words(account, Text::en));
    }

    /** @param before as it was */
    static AuditEvent ownPassword(Account before) {
        var event = AuditEvent.of(AuditKind.PASSWORD_CHANGED, before.name());
        return before.mustChange() ? event.saying("首次登录", "at the first sign-in") : event;
    }

    private static String words(Account account, Function<Text, String> language) {
        var roles = AccountView.of(account, null).roles().stream()
                .map(Role::label)
                .map(language)
                .collect(Collectors.joining(", "));
        var departments = account.departments().stream().sorted().collect(Collectors.joining(", "));
        return roles
                + (departments.isEmpty() ? "" : "; " + departments)
                + (account.disabled() ? "; " + language.apply(DISABLED) : "");
    }
}
