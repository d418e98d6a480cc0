package org.zhaoshang.audit;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.zhaoshang.shared.InvalidRequest;
import org.zhaoshang.shared.Text;
import org.zhaoshang.store.AuditEntry;

/**
 * Which events are asked for.
 *
 * @param since that happened at this moment or later
 * @param until that happened before this moment
 * @param kinds by name; empty for all
 * @param text in small letters: somewhere in what there is to read
 */
record AuditFilter(
        @Nullable Instant since,
        @Nullable Instant until,
        Set<String> kinds,
        @Nullable String account,
        @Nullable String text) {

    private static final int LONGEST = 200;

    static AuditFilter of(
            @Nullable OffsetDateTime since,
            @Nullable OffsetDateTime until,
            @Nullable List<AuditKind> kinds,
            @Nullable String account,
            @Nullable String text) {
        if (since != null && until != null && !since.isBefore(until)) {
            throw new InvalidRequest(new Text("since 须早于 until", "since must be before until"));
        }
        return new AuditFilter(
                since == null ? null : since.toInstant(),
                until == null ? null : until.toInstant(),
                kinds == null ? Set.of() : kinds.stream().map(AuditKind::name).collect(Collectors.toSet()),
                said("account", account),
                lower(said("text", text)));
    }

    boolean asksFor(AuditEntry event) {
        return (since == null || !event.at().isBefore(since))
                && (until == null || event.at().isBefore(until))
                && (kinds.isEmpty() || kinds.contains(event.kind()))
                && (account == null || account.equals(event.account()))
                && (text == null
                        || words(event)
                                .anyMatch(word -> word != null
                                        && word.toLowerCase(Locale.ROOT).contains(text)));
    }

    private static Stream<@Nullable String> words(AuditEntry event) {
        var outcome = event.outcome();
        return Stream.of(
                event.subject(),
                event.account(),
                event.address(),
                event.request(),
                outcome == null ? null : outcome.zh(),
                outcome == null ? null : outcome.en());
    }

    /** Blank is nothing. */
    private static @Nullable String said(String argument, @Nullable String words) {
        if (words != null && words.length() > LONGEST) {
            throw new InvalidRequest(new Text(
                    argument + " 最长 " + LONGEST + " 个字符", argument + " has at most " + LONGEST + " characters"));
        }
        return words == null || words.isBlank() ? null : words.strip();
    }

    private static @Nullable String lower(@Nullable String words) {
        return words == null ? null : words.toLowerCase(Locale.ROOT);
    }
}
