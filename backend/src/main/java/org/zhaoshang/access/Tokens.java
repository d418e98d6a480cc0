package org.zhaoshang.access;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import java.util.EnumSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;
import org.zhaoshang.store.AccessToken;
import org.zhaoshang.store.Aside;
import org.zhaoshang.store.Remembered;
import org.zhaoshang.store.TokenStore;

/**
 * Tokens by which programs sign in (访问令牌). A secret of 256 random bits needs no slow hash: there is nothing to guess.
 */
@Component
public class Tokens {

    private static final Pattern TOKEN = Pattern.compile("zs_([0-9a-f]{16})_([A-Za-z0-9_-]{43})");
    private static final int ID_BYTES = 8;
    private static final int SECRET_BYTES = 32;
    private static final Duration USES_EVERY = Duration.ofMinutes(1);
    private static final int MOST_REMEMBERED = 1_000;

    private final TokenStore store;
    private final Accounts accounts;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();
    private final Remembered<AccessToken> remembered;

    private final Cache<String, Boolean> justUsed = Caffeine.newBuilder()
            .expireAfterWrite(USES_EVERY)
            .maximumSize(MOST_REMEMBERED)
            .build();

    Tokens(TokenStore store, Accounts accounts, Clock clock) {
        this.store = store;
        this.accounts = accounts;
        this.clock = clock;
        remembered = new Remembered<>(store::find);
    }

    /** @param secret the whole token, as a program sends it; it is told this once */
    public record Issued(AccessToken token, String secret) {}

    public List<AccessToken> all() {
        return store.all();
    }

    public Optional<AccessToken> find(String id) {
        return store.find(id);
    }

    public boolean holds(AccessToken token) {
        return token.holds(clock.instant());
    }

    public Issued issue(String account, Role role, String label, Duration lasting) {
        var id = HexFormat.of().formatHex(bytes(ID_BYTES));
        var secret = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes(SECRET_BYTES));
        var now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        var token = new AccessToken(id, hash(secret), account, role.name(), label, now, now.plus(lasting), null, null);
        store.create(token);
        return new Issued(token, "zs_" + id + "_" + secret);
    }

    public void revoke(String id) {
        store.revoke(id, clock.instant());
        remembered.forget(id);
    }

    /** What a token is called; it is no secret. Nothing where it is none of ours by its form. */
    static Optional<String> id(String sent) {
        return Optional.of(TOKEN.matcher(sent)).filter(Matcher::matches).map(parts -> parts.group(1));
    }

    /** Who signs in by it: its account, in its role, as far as the account still has it. */
    Optional<Authentication> authenticate(String sent) {
        var parts = TOKEN.matcher(sent);
        if (!parts.matches()) {
            return Optional.empty();
        }
        return remembered
                .get(parts.group(1))
                .filter(token -> isSame(token.hash(), hash(parts.group(2))) && holds(token))
                .map(this::used)
                .flatMap(token -> accounts.find(token.account())
                        .filter(account -> !account.disabled() && !account.mustChange())
                        .map(account -> {
                            var roles = EnumSet.noneOf(Role.class);
                            roles.addAll(Role.all(account.roles()));
                            roles.retainAll(Role.all(List.of(token.role())));
                            return Member.signedIn(account, roles, token.id());
                        }));
    }

    /** Whose it is, as far as that is known without asking the database. */
    Optional<String> knownAccount(String sent) {
        return Optional.of(TOKEN.matcher(sent))
                .filter(Matcher::matches)
                .flatMap(parts -> remembered
                        .last(parts.group(1))
                        .filter(token -> isSame(token.hash(), hash(parts.group(2))) && holds(token)))
                .map(AccessToken::account);
    }

    /** A program asks all day: it is written down once a minute. */
    private AccessToken used(AccessToken token) {
        if (justUsed.getIfPresent(token.id()) == null) {
            justUsed.put(token.id(), true);
            var now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
            Aside.write(() -> store.noteUse(token.id(), now));
        }
        return token;
    }

    private static boolean isSame(String known, String given) {
        return MessageDigest.isEqual(known.getBytes(StandardCharsets.UTF_8), given.getBytes(StandardCharsets.UTF_8));
    }

    private static String hash(String secret) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(secret.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e); // every Java has it
        }
    }

    private byte[] bytes(int count) {
        var bytes = new byte[count];
        random.nextBytes(bytes);
        return bytes;
    }
}
