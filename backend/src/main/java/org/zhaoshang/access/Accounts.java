package org.zhaoshang.access;

import java.security.SecureRandom;
import java.util.Base64;
import java.util.Objects;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.zhaoshang.store.AccountStore;

/** The local accounts (账号). The first administrator's password is given by the environment, or made up and shown once. */
@Component
class Accounts implements UserDetailsService {

    static final String ADMIN = "admin";
    private static final int GENERATED_BYTES = 15;
    private static final Logger log = LoggerFactory.getLogger(Accounts.class);

    private final AccountStore store;

    Accounts(AccountStore store, @Value("${zhaoshang.admin-password:}") String password) {
        this.store = store;
        var known = store.passwordHash(ADMIN);
        if (!password.isBlank()) {
            if (known.isEmpty() || !encoder().matches(password, known.get())) {
                set(password);
            }
        } else if (known.isEmpty()) {
            var generated = generated();
            set(generated);
            log.info("管理员 admin 的初始密码（仅显示一次） / first password of admin, shown once: {}", generated);
        }
    }

    static PasswordEncoder encoder() {
        return PasswordEncoderFactories.createDelegatingPasswordEncoder();
    }

    @Override
    public UserDetails loadUserByUsername(String name) {
        var hash = store.passwordHash(name).orElseThrow(() -> new UsernameNotFoundException(name));
        return User.withUsername(name).password(hash).roles("ADMIN").build();
    }

    /** Somebody with the rights of an account; nothing where there is none of this name. */
    Optional<Authentication> authentication(String name) {
        return store.passwordHash(name).map(hash -> {
            var user = loadUserByUsername(name);
            return UsernamePasswordAuthenticationToken.authenticated(user, null, user.getAuthorities());
        });
    }

    private void set(String password) {
        store.setPasswordHash(ADMIN, Objects.requireNonNull(encoder().encode(password)));
    }

    private static String generated() {
        var bytes = new byte[GENERATED_BYTES];
        new SecureRandom().nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
