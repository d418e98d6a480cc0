package org.zhaoshang.access;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.core.Authentication;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.zhaoshang.audit.Audit;
import org.zhaoshang.audit.AuditEvent;
import org.zhaoshang.audit.AuditKind;
import org.zhaoshang.store.Account;
import org.zhaoshang.store.AccountStore;
import org.zhaoshang.store.Aside;
import org.zhaoshang.store.Remembered;
import org.zhaoshang.store.Store;

/** The local accounts (账号). The first administrator's password is given by the environment, or made up and shown once. */
@Component
public class Accounts {

    public static final String ADMIN = "admin";

    private static final int GENERATED_BYTES = 15;
    private static final PasswordEncoder ENCODER = PasswordEncoderFactories.createDelegatingPasswordEncoder();
    private static final Logger log = LoggerFactory.getLogger(Accounts.class);

    private final AccountStore store;
    private final Clock clock;
    private final Remembered<Account> remembered;

    Accounts(
            AccountStore store,
            Store records,
            Audit audit,
            Clock clock,
            @Value("${zhaoshang.admin-password:}") String password) {
        this.store = store;
        this.clock = clock;
        remembered = new Remembered<>(store::find);
        records.whenOpen(() -> prepare(password, audit));
    }

    private void prepare(String password, Audit audit) {
        var known = store.find(ADMIN);
        if (!password.isBlank()) {
            if (known.isEmpty()
                    || isShutOut(known.get())
                    || !matches(password, known.get().hash())) {
                set(known, password);
                audit.note(AuditEvent.of(AuditKind.PASSWORD_RESET, ADMIN)
                        .saying("启动时由设置给定", "given by the settings, at the start"));
            }
        } else if (known.isEmpty()) {
            var generated = generated();
            set(known, generated);
            // told first: where it cannot be noted, the account is there all the same
            log.info("管理员 admin 的初始密码（仅显示一次） / first password of admin, shown once: {}", generated);
            audit.note(AuditEvent.of(AuditKind.ACCOUNT_CREATED, ADMIN).saying("首次启动", "at the first start"));
        }
    }

    public Optional<Account> find(String name) {
        return remembered.get(name);
    }

    public Optional<Account> findBySubject(String subject) {
        return store.findBySubject(subject);
    }

    public List<Account> all() {
        return store.all();
    }

    /**
     * Somebody who may read as an account may, and do nothing else in its name; nothing where it may do nothing itself. They are
     * of none of its departments: what is for one of those alone is not for whoever carries a link.
     */
    Optional<Authentication> reading(String name) {
        return find(name)
                .filter(account -> !account.disabled() && !account.mustChange())
                .filter(account -> Role.all(account.roles()).contains(Role.VIEWER))
                .map(account ->
                        Member.signedIn(account.withRoles(account.roles(), Set.of()), Role.VIEWER.includes(), null));
    }

    /** Nothing where there is one of this name. */
    public Optional<Account> create(Account account) {
        return remember(account.name(), store.create(account));
    }

    /** Nothing where somebody was faster. */
    public Optional<Account> change(Account account) {
        return remember(account.name(), store.change(account));
    }

    void noteSignIn(String name) {
        var now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        Aside.write(() -> store.noteSignIn(name, now));
    }

    /** A password that nobody has to think up, to be handed over and changed. */
    public static String generated() {
        var bytes = new byte[GENERATED_BYTES];
        new SecureRandom().nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    public static String hash(String password) {
        return Objects.requireNonNull(ENCODER.encode(password));
    }

    static boolean matches(String password, String hash) {
        return ENCODER.matches(password, hash);
    }

    private Optional<Account> remember(String name, Optional<Account> written) {
        remembered.forget(name);
        return written;
    }

    private static boolean isShutOut(Account admin) {
        return admin.disabled() || admin.mustChange() || !admin.roles().contains(Role.ADMIN.name());
    }

    /** The environment's word is the last: it also lets an administrator in again who shut themselves out. */
    private void set(Optional<Account> known, String password) {
        var admin = known.orElse(new Account(ADMIN, "", Set.of(), Set.of(), false, false, 0))
                .withPassword(hash(password), false)
                .withRoles(Set.of(Role.ADMIN.name()), Set.of())
                .withDisabled(false);
        if (known.isEmpty()) {
            store.create(admin);
        } else {
            store.change(admin);
        }
    }
}
