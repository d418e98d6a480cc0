package org.zhaoshang.accounts;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.security.core.AuthenticationException;
import org.springframework.stereotype.Controller;
import org.zhaoshang.access.Accounts;
import org.zhaoshang.access.Readers;
import org.zhaoshang.access.Role;
import org.zhaoshang.access.SignIn;
import org.zhaoshang.audit.Audit;
import org.zhaoshang.audit.AuditEvent;
import org.zhaoshang.audit.AuditKind;
import org.zhaoshang.commands.UserError;
import org.zhaoshang.commands.UserError.Code;
import org.zhaoshang.ledger.Department;
import org.zhaoshang.shared.Text;
import org.zhaoshang.store.Account;
import org.zhaoshang.store.Store;

/** Answers the schema's accounts and their changes. Every change of an account ends its sessions. */
@Controller
class AccountCommands {

    private static final Pattern NAME = Pattern.compile("[\\p{IsAlphabetic}\\d][\\p{IsAlphabetic}\\d._@-]{0,39}");

    private final Accounts accounts;
    private final SignIn signIn;
    private final Readers readers;
    private final Store store;
    private final Audit audit;

    AccountCommands(Accounts accounts, SignIn signIn, Readers readers, Store store, Audit audit) {
        this.accounts = accounts;
        this.signIn = signIn;
        this.readers = readers;
        this.store = store;
        this.audit = audit;
    }

    /** What became of a change of one's own password. */
    record PasswordPayload(List<UserError> userErrors) {}

    @QueryMapping
    List<AccountView> accounts() {
        return accounts.all().stream().map(this::view).toList();
    }

    @MutationMapping
    AccountPayload accountCreate(@Argument AccountInputs.Creation input) {
        var departments = input.departments() == null ? List.<String>of() : input.departments();
        var errors = new ArrayList<UserError>();
        if (!NAME.matcher(input.name()).matches()) {
            errors.add(error(
                    Code.INVALID,
                    new Text(
                            "账号名用字母、数字、汉字和 . _ @ -，以字母、数字或汉字开头，最长 40 个字符",
                            "a name is of letters, digits and . _ @ -, begins with a letter or digit and has at most 40 characters"),
                    "name"));
        }
        check(errors, input.roles(), departments);
        if (!errors.isEmpty()) {
            return AccountPayload.refused(errors);
        }
        var password = Accounts.generated();
        var account = new Account(
                input.name(),
                Accounts.hash(password),
                AccountInputs.names(input.roles()),
                Set.copyOf(departments),
                false,
                true,
                0);
        return accounts.create(account)
                .map(created -> {
                    audit.note(AccountNotes.of(AuditKind.ACCOUNT_CREATED, created));
                    return new AccountPayload(view(created), password, List.of());
                })
                .orElseGet(() -> AccountPayload.refused(List.of(error(
                        Code.ALREADY_EXISTS,
                        new Text("账号 " + input.name() + " 已存在", "the account " + input.name() + " is there already"),
                        "name"))));
    }

    @MutationMapping
    AccountPayload accountSetRoles(@Argument AccountInputs.RoleSetting input) {
        return changed(input.name(), input.expectedVersion(), null, (account, errors) -> {
            requirePassword(account, errors);
            var departments = input.departments() == null ? account.departments() : Set.copyOf(input.departments());
            check(errors, input.roles(), departments);
            if (!input.roles().contains(Role.ADMIN)) {
                requireAnotherAdministrator(account, errors);
            }
            return account.withRoles(AccountInputs.names(input.roles()), departments);
        });
    }

    @MutationMapping
    AccountPayload accountResetPassword(@Argument AccountInputs.PasswordReset input) {
        var password = Accounts.generated();
        var hash = Accounts.hash(password);
        return changed(input.name(), input.expectedVersion(), password, (account, errors) -> {
            requirePassword(account, errors);
            return account.withPassword(hash, true);
        });
    }

    @MutationMapping
    AccountPayload accountDisable(@Argument AccountInputs.Disabling input) {
        return changed(input.name(), input.expectedVersion(), null, (account, errors) -> {
            if (input.disabled()) {
                requireAnotherAdministrator(account, errors);
            }
            return account.withDisabled(input.disabled());
        });
    }

    /** No change of the account: its sessions go on. */
    @MutationMapping
    AccountPayload accountUnlock(@Argument AccountInputs.Unlocking input) {
        signIn.unlock(input.name());
        return accounts.find(input.name())
                .map(account -> {
                    audit.note(AuditEvent.of(AuditKind.ACCOUNT_CHANGED, account.name())
                            .saying("解除登录锁定", "unlocked"));
                    return new AccountPayload(view(account), null, List.of());
                })
                .orElseGet(() -> AccountPayload.refused(List.of(unknown(input.name()))));
    }

    /** The current password counts as an attempt to sign in: a session that was left open is no way to guess it. */
    @MutationMapping
    PasswordPayload passwordChange(@Argument AccountInputs.PasswordChange input) {
        var name = String.valueOf(readers.current().account());
        var problem = Passwords.problem(input.next(), name);
        if (problem.isPresent()) {
            return new PasswordPayload(List.of(error(Code.INVALID, problem.get(), "next")));
        }
        if (input.next().equals(input.current())) {
            return new PasswordPayload(
                    List.of(error(Code.INVALID, new Text("新密码与原密码相同", "this is the password as it is"), "next")));
        }
        try {
            var account = signIn.check(name, input.current());
            if (accounts.change(account.withPassword(Accounts.hash(input.next()), false))
                    .isEmpty()) {
                return new PasswordPayload(List.of(faster()));
            }
            audit.note(AccountNotes.ownPassword(account));
            return new PasswordPayload(List.of());
        } catch (AuthenticationException wrong) {
            return new PasswordPayload(List.of(error(
                    Code.INVALID,
                    new Text("原密码不对，或尝试过多，请稍后再试", "not the password as it is, or too many attempts: try again later"),
                    "current")));
        }
    }

    private interface Change {
        Account of(Account account, List<UserError> errors);
    }

    private AccountPayload changed(
            String name, @Nullable Integer expectedVersion, @Nullable String password, Change change) {
        var account = accounts.find(name).orElse(null);
        if (account == null) {
            return AccountPayload.refused(List.of(unknown(name)));
        }
        if (expectedVersion != null && expectedVersion != account.version()) {
            return AccountPayload.refused(List.of(faster()));
        }
        var errors = new ArrayList<UserError>();
        var next = change.of(account, errors);
        if (!errors.isEmpty()) {
            return AccountPayload.refused(errors);
        }
        return accounts.change(next)
                .map(written -> {
                    audit.note(AccountNotes.of(
                            password == null ? AuditKind.ACCOUNT_CHANGED : AuditKind.PASSWORD_RESET, written));
                    return new AccountPayload(view(written), password, List.of());
                })
                .orElseGet(() -> AccountPayload.refused(List.of(faster())));
    }

    private void check(List<UserError> errors, List<Role> roles, Iterable<String> departments) {
        if (roles.isEmpty()) {
            errors.add(error(Code.REQUIRED, new Text("至少选一个角色", "an account has a role at least"), "roles"));
        }
        var ledger = store.ledger();
        for (var department : departments) {
            if (ledger.find(Department.class, department).isEmpty()) {
                errors.add(error(
                        Code.UNKNOWN_REFERENCE,
                        new Text("没有编号为 " + department + " 的单位", "no department has the code " + department),
                        "departments"));
            }
        }
    }

    /** Nobody shuts out the last one who could let anybody in again. */
    private void requireAnotherAdministrator(Account account, List<UserError> errors) {
        var admin = Role.ADMIN.name();
        var another = accounts.all().stream()
                .anyMatch(other -> !other.name().equals(account.name())
                        && !other.disabled()
                        && other.roles().contains(admin));
        if (account.roles().contains(admin) && !another) {
            errors.add(error(
                    Code.NOT_ALLOWED, new Text("这是最后一个管理员账号", "this is the last administrator's account"), "name"));
        }
    }

    /** What a provider says each time is not said here. */
    private static void requirePassword(Account account, List<UserError> errors) {
        if (account.subject() != null) {
            errors.add(error(
                    Code.NOT_ALLOWED,
                    new Text(
                            "单点登录的账号没有密码，角色由身份提供方给出",
                            "this account has no password, and its roles from the provider of single sign-on"),
                    "name"));
        }
    }

    private AccountView view(Account account) {
        return AccountView.of(account, signIn.waitsUntil(account.name()).orElse(null));
    }

    private static UserError unknown(String name) {
        return error(Code.NOT_FOUND, new Text("没有账号 " + name, "there is no account " + name), "name");
    }

    private static UserError faster() {
        return error(
                Code.VERSION_CONFLICT,
                new Text("账号刚被别人改过，请看清后再试", "somebody has just changed this account: look again, and try again"),
                "expectedVersion");
    }

    private static UserError error(Code code, Text words, String field) {
        return new UserError(List.of(field), code, words);
    }
}
