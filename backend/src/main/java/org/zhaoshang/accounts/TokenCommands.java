package org.zhaoshang.accounts;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;
import org.zhaoshang.access.Reader;
import org.zhaoshang.access.Readers;
import org.zhaoshang.access.Role;
import org.zhaoshang.access.Tokens;
import org.zhaoshang.audit.Audit;
import org.zhaoshang.audit.AuditEvent;
import org.zhaoshang.audit.AuditKind;
import org.zhaoshang.commands.UserError;
import org.zhaoshang.commands.UserError.Code;
import org.zhaoshang.shared.District;
import org.zhaoshang.shared.Text;
import org.zhaoshang.store.AccessToken;

/** Answers the schema's tokens and their changes: everybody's own, and for administrators all. */
@Controller
class TokenCommands {

    private static final int LONGEST_LABEL = 100;
    private static final int MOST_DAYS = 366;
    private static final int MOST_TOKENS = 50;

    private final Tokens tokens;
    private final Readers readers;
    private final Audit audit;

    TokenCommands(Tokens tokens, Readers readers, Audit audit) {
        this.tokens = tokens;
        this.readers = readers;
        this.audit = audit;
    }

    /** A token as it is shown: nothing of its secret. */
    record View(
            String id,
            String account,
            Role role,
            String label,
            OffsetDateTime createdAt,
            OffsetDateTime expiresAt,
            @Nullable OffsetDateTime revokedAt,
            @Nullable OffsetDateTime lastUsedAt,
            boolean valid) {}

    /** @param secret the whole token, told this once */
    record Payload(@Nullable View token, @Nullable String secret, List<UserError> userErrors) {}

    record Creation(String label, Role role, int days) {}

    record Revocation(String id) {}

    @QueryMapping
    List<View> tokens() {
        var reader = readers.current();
        return tokens.all().stream()
                .filter(token -> isTheirs(token, reader))
                .sorted(Comparator.comparing(AccessToken::createdAt).reversed())
                .map(this::view)
                .toList();
    }

    @MutationMapping
    Payload tokenCreate(@Argument Creation input) {
        var reader = readers.current();
        var account = String.valueOf(reader.account());
        var errors = new ArrayList<UserError>();
        if (readers.byToken()) {
            errors.add(
                    error(Code.NOT_ALLOWED, new Text("请用密码登录后再创建令牌", "sign in by password: a token makes no other")));
        }
        if (!reader.rights().has(input.role())) {
            errors.add(
                    error(Code.NOT_ALLOWED, new Text("令牌的角色不能高于您的角色", "a token may no more than its owner"), "role"));
        }
        if (input.label().isBlank() || input.label().length() > LONGEST_LABEL) {
            errors.add(error(
                    Code.REQUIRED,
                    new Text(
                            "请写明用途，最长 " + LONGEST_LABEL + " 个字符",
                            "say what it is for, in at most " + LONGEST_LABEL + " characters"),
                    "label"));
        }
        if (input.days() < 1 || input.days() > MOST_DAYS) {
            errors.add(error(
                    Code.INVALID,
                    new Text("有效期为 1 至 " + MOST_DAYS + " 天", "it is valid for 1 to " + MOST_DAYS + " days"),
                    "days"));
        }
        if (tokens.all().stream()
                        .filter(token -> token.account().equals(account) && tokens.holds(token))
                        .count()
                >= MOST_TOKENS) {
            errors.add(error(
                    Code.NOT_ALLOWED,
                    new Text(
                            "每个账号最多 " + MOST_TOKENS + " 个有效令牌",
                            "an account has at most " + MOST_TOKENS + " tokens that hold")));
        }
        if (!errors.isEmpty()) {
            return new Payload(null, null, errors);
        }
        var issued = tokens.issue(account, input.role(), input.label().strip(), Duration.ofDays(input.days()));
        audit.note(noted(AuditKind.TOKEN_CREATED, issued.token()));
        return new Payload(view(issued.token()), issued.secret(), List.of());
    }

    /** Whose it is not is told that there is none. */
    @MutationMapping
    Payload tokenRevoke(@Argument Revocation input) {
        var reader = readers.current();
        var token = tokens.find(input.id()).filter(found -> isTheirs(found, reader));
        if (token.isEmpty()) {
            return new Payload(
                    null,
                    null,
                    List.of(error(
                            Code.NOT_FOUND, new Text("没有令牌 " + input.id(), "there is no token " + input.id()), "id")));
        }
        if (token.get().revokedAt() == null) {
            tokens.revoke(input.id());
            audit.note(noted(AuditKind.TOKEN_REVOKED, token.get()));
        }
        return new Payload(tokens.find(input.id()).map(this::view).orElse(null), null, List.of());
    }

    private static AuditEvent noted(AuditKind kind, AccessToken token) {
        var role = Role.valueOf(token.role()).label();
        var until = LocalDate.ofInstant(token.expiresAt(), District.ZONE);
        return AuditEvent.of(kind, "token " + token.id())
                .saying(
                        "账号 %s，%s，有效至 %s：%s".formatted(token.account(), role.zh(), until, token.label()),
                        "of %s, %s, holds until %s: %s".formatted(token.account(), role.en(), until, token.label()));
    }

    private static boolean isTheirs(AccessToken token, Reader reader) {
        return token.account().equals(reader.account()) || reader.isAdministrator();
    }

    private View view(AccessToken token) {
        return new View(
                token.id(),
                token.account(),
                Role.valueOf(token.role()),
                token.label(),
                token.createdAt().atOffset(ZoneOffset.UTC),
                token.expiresAt().atOffset(ZoneOffset.UTC),
                utc(token.revokedAt()),
                utc(token.lastUsedAt()),
                tokens.holds(token));
    }

    private static @Nullable OffsetDateTime utc(@Nullable Instant moment) {
        return moment == null ? null : moment.atOffset(ZoneOffset.UTC);
    }

    private static UserError error(Code code, Text words, String... field) {
        return new UserError(List.of(field), code, words);
    }
}
