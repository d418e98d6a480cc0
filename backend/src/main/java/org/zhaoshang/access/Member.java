package org.zhaoshang.access;

import java.io.Serializable;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.AuthenticatedPrincipal;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.zhaoshang.store.Account;

/**
 * Who is signed in.
 *
 * @param version the account's when they did so: a later one ends what began then
 * @param token by which token; null where it was by a password
 */
record Member(
        String name,
        int version,
        Set<String> departments,
        @Nullable String token) implements AuthenticatedPrincipal, Serializable {

    @Override
    public String getName() {
        return name;
    }

    /** Whoever has to change their password has no role until then. */
    static UsernamePasswordAuthenticationToken signedIn(Account account) {
        return signedIn(account, account.mustChange() ? Set.of() : Role.all(account.roles()), null);
    }

    static UsernamePasswordAuthenticationToken signedIn(Account account, Set<Role> roles, @Nullable String token) {
        return UsernamePasswordAuthenticationToken.authenticated(
                new Member(account.name(), account.version(), account.departments(), token),
                null,
                roles.stream()
                        .map(role -> new SimpleGrantedAuthority(Rights.authority(role)))
                        .toList());
    }
}
