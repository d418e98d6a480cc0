package org.zhaoshang.accounts;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.zhaoshang.shared.Text;

/**
 * What a password that people choose has to be (密码规则): long, and not what is guessed first. Which signs it is made of is
 * nobody's business.
 */
final class Passwords {

    static final int SHORTEST = 12;

    /** Of more bytes BCrypt looks at the first alone. */
    static final int MOST_BYTES = 72;

    private static final int FEWEST_SIGNS = 5;
    private static final String[] GUESSED_FIRST = {
        "password",
        "zhaoshang",
        "招商看板",
        "qwertyuiop",
        "1qaz2wsx",
        "administrator",
        "iloveyou",
        "letmein",
        "woaini",
        "abc123"
    };
    /** What people all over the world choose, the longest first. */
    private static final List<String> COMMON = common();

    private static final String[] ROWS = {
        "01234567890123456789", "abcdefghijklmnopqrstuvwxyz", "qwertyuiopasdfghjklzxcvbnm"
    };

    private static final Text TOO_SHORT =
            new Text("密码至少 " + SHORTEST + " 个字符", "a password has at least " + SHORTEST + " characters");
    private static final Text TOO_LONG =
            new Text("密码最长 72 字节（24 个汉字）", "a password has at most 72 bytes, 72 letters or 24 Chinese characters");
    private static final Text GUESSABLE = new Text(
            "密码太容易猜到：不要用账号名、常见词、连续或重复的字符",
            "this password is easily guessed: no account name, no common word, no rows or repetitions");

    private Passwords() {}

    /** What is wrong with one. */
    static Optional<Text> problem(String password, String account) {
        if (password.codePointCount(0, password.length()) < SHORTEST) {
            return Optional.of(TOO_SHORT);
        }
        if (password.getBytes(StandardCharsets.UTF_8).length > MOST_BYTES) {
            return Optional.of(TOO_LONG);
        }
        return isGuessable(password.toLowerCase(Locale.ROOT), account.toLowerCase(Locale.ROOT))
                ? Optional.of(GUESSABLE)
                : Optional.empty();
    }

    /** What is left without the words that everybody tries has to be a password still. */
    private static boolean isGuessable(String password, String account) {
        var rest = without(password, account);
        for (var word : GUESSED_FIRST) {
            rest = without(rest, word);
        }
        for (var word : COMMON) {
            rest = without(rest, word);
        }
        var reversed = new StringBuilder(password).reverse().toString();
        for (var row : ROWS) {
            if (row.contains(password) || row.contains(reversed)) {
                return true;
            }
        }
        return rest.length() < SHORTEST / 2 || rest.codePoints().distinct().count() < FEWEST_SIGNS;
    }

    private static List<String> common() {
        try (var lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(Passwords.class.getResourceAsStream("/accounts/common-passwords.txt")),
                StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(line -> !line.startsWith("#"))
                    .sorted(Comparator.comparing(String::length).reversed())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String without(String password, String word) {
        return word.isEmpty() ? password : password.replace(word, "");
    }
}
