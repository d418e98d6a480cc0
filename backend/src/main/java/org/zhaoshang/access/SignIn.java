package org.zhaoshang.access;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;
import org.zhaoshang.audit.Audit;
import org.zhaoshang.audit.AuditEvent;
import org.zhaoshang.audit.AuditKind;
import org.zhaoshang.shared.Text;
import org.zhaoshang.store.Account;

/**
 * Tells by name and password who somebody is (登录). Every refusal takes as long and says the same, whether there is such an
 * account, it is disabled or the password is wrong.
 */
@Component
public class SignIn implements AuthenticationManager {

    /** A program that sends its password with each request need not have it hashed slowly each time. */
    private static final Duration RECENT = Duration.ofMinutes(5);

    private static final int MOST_RECENT = 1_000;
    private static final String ALGORITHM = "HmacSHA256";

    private final Accounts accounts;
    private final Audit audit;
    private final Attempts attempts;
    private final String nobodys = Accounts.hash(Accounts.generated());
    private final SecretKeySpec key;
    private final Cache<String, String> recent = Caffeine.newBuilder()
            .expireAfterWrite(RECENT)
            .maximumSize(MOST_RECENT)
            .build();

    SignIn(Accounts accounts, Audit audit, Clock clock) {
        this.accounts = accounts;
        this.audit = audit;
        this.attempts = new Attempts(clock);
        var bytes = new byte[32];
        new SecureRandom().nextBytes(bytes);
        this.key = new SecretKeySpec(bytes, ALGORITHM);
    }

    /** Somebody has to wait before they try again. */
    static final class TooManyAttempts extends LockedException {

        private static final long serialVersionUID = 1L;

        private final long seconds;

        TooManyAttempts(Duration wait) {
            super("too many attempts");
            seconds = wait.plusMillis(999).toSeconds();
        }

        long seconds() {
            return seconds;
        }

        Text words() {
            return new Text(
                    "登录失败次数过多，请 " + seconds + " 秒后再试",
                    "too many failed attempts: try again in " + seconds + " seconds");
        }
    }

    @Override
    public Authentication authenticate(Authentication asked) {
        var account = check(asked.getName(), String.valueOf(asked.getCredentials()));
        if (!SecurityConfiguration.SESSION.equals(asked.getDetails())) {
            audit.note(AuditEvent.of(AuditKind.PROGRAM_SIGN_IN, "password").by(account.name()));
        }
        return Member.signedIn(account);
    }

    /** The account whose name and password these are. */
    public Account check(String name, String password) {
        var known = accounts.find(name);
        var account = known.filter(each -> !each.disabled() && each.subject() == null);
        var print = print(name, password);
        if (account.isPresent() && account.get().hash().equals(recent.getIfPresent(print))) {
            return account.get();
        }
        var wait = attempts.begin(name);
        if (!wait.isZero()) {
            audit.note(AuditEvent.of(AuditKind.LOCKED_OUT, null).by(name));
            throw new TooManyAttempts(wait);
        }
        var right = false;
        try {
            right = Accounts.matches(password, account.map(Account::hash).orElse(nobodys)) && account.isPresent();
        } finally {
            if (right) {
                attempts.succeeded(name);
            } else {
                attempts.failed(name);
            }
        }
        if (!right) {
            audit.note(refused(name, known));
            throw new BadCredentialsException("no such account or password");
        }
        accounts.noteSignIn(name);
        recent.put(print, account.get().hash());
        return account.get();
    }

    /** Whether somebody signed in with these some minutes ago, as far as that is known without hashing the password. */
    boolean wereRight(String name, String password) {
        return recent.getIfPresent(print(name, password)) != null;
    }

    /** Until when a name has to wait after attempts that failed, as far as this process knows. */
    public Optional<Instant> waitsUntil(String name) {
        return attempts.waitsUntil(name);
    }

    /** Lets a name try again at once. */
    public void unlock(String name) {
        attempts.forget(name);
    }

    /** Why, nobody is told but whoever reads the audit. */
    private static AuditEvent refused(String name, Optional<Account> known) {
        var event = AuditEvent.of(AuditKind.SIGN_IN_REFUSED, null).by(name);
        return known.map(account -> account.disabled()
                        ? event.saying("账号已停用", "the account is disabled")
                        : event.saying("密码不对", "wrong password"))
                .orElseGet(() -> event.saying("没有这个账号", "no such account"));
    }

    /** Under a key that this process alone has, and loses with its end. */
    private String print(String name, String password) {
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            mac.update(name.getBytes(StandardCharsets.UTF_8));
            mac.update((byte) 0);
            return Base64.getEncoder().encodeToString(mac.doFinal(password.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e); // every Java has it
        }
    }
}
