package org.zhaoshang.signon;

import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.zhaoshang.access.Accounts;
import org.zhaoshang.access.Role;
import org.zhaoshang.ledger.Department;
import org.zhaoshang.signon.SignOnRefused.Reason;
import org.zhaoshang.store.Account;
import org.zhaoshang.store.Store;

/**
 * The accounts of those who sign in by the provider: kept like any, since records bear their names, but without a password, and
 * with the roles that the provider says each time.
 */
@Component
class SignOnAccounts {

    private static final int ATTEMPTS = 3;

    private final Accounts accounts;
    private final Store store;

    SignOnAccounts(Accounts accounts, Store store) {
        this.accounts = accounts;
        this.store = store;
    }

    /**
     * The account of somebody, as it is from now on.
     *
     * @throws SignOnRefused where they are not let in
     */
    Account admit(Claims claims) {
        var roles = claims.roles().stream().map(Role::name).collect(Collectors.toUnmodifiableSet());
        if (roles.isEmpty()) {
            takeRights(claims.subject());
            throw new SignOnRefused(Reason.NO_ROLE, claims.name());
        }
        var departments = known(claims.departments());
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            var account = accounts.findBySubject(claims.subject());
            if (account.isEmpty()) {
                var created = accounts.create(
                        Account.ofSubject(claims.name(), claims.subject()).withRoles(roles, departments));
                if (created.isPresent()) {
                    return created.get();
                }
                if (accounts.findBySubject(claims.subject()).isEmpty()) {
                    throw new SignOnRefused(Reason.NAME_TAKEN, claims.name());
                }
                continue; // the same person, by another of our processes
            }
            if (account.get().disabled()) {
                throw new SignOnRefused(Reason.DISABLED, account.get().name());
            }
            if (account.get().roles().equals(roles)
                    && account.get().departments().equals(departments)) {
                return account.get();
            }
            var changed = accounts.change(account.get().withRoles(roles, departments));
            if (changed.isPresent()) {
                return changed.get();
            }
        }
        throw new SignOnRefused(Reason.FAILED, claims.name());
    }

    /** Whoever has no role any more has none by a token, a signed link or another session either. */
    private void takeRights(String subject) {
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            var account = accounts.findBySubject(subject)
                    .filter(known -> !known.roles().isEmpty())
                    .map(known -> known.withRoles(Set.of(), Set.of()));
            if (account.isEmpty() || accounts.change(account.get()).isPresent()) {
                return;
            }
        }
    }

    /** A provider's department that the ledger does not have gives no right. */
    private Set<String> known(Set<String> codes) {
        var ledger = store.ledger();
        return codes.stream()
                .filter(code -> ledger.find(Department.class, code).isPresent())
                .collect(Collectors.toUnmodifiableSet());
    }
}
