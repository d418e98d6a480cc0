package org.zhaoshang.audit;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Text of others as it is fit to be kept: short, in one line, and without what opens a door (脱敏). */
final class Words {

    private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}]+");

    /** Tokens, signed links and credentials, should somebody put them where they do not belong. */
    private static final Pattern SECRET = Pattern.compile(
            "(zs_[0-9a-f]{16}_|\\b(?:link|jsessionid)=|\\b(?:basic|bearer)\\s+)[\\w.~+/=-]+", Pattern.CASE_INSENSITIVE);

    private Words() {}

    static @Nullable String kept(@Nullable String text, int most) {
        if (text == null) {
            return null;
        }
        // a secret that is cut in two is none that we would know
        var begin = text.length() > 4 * most ? text.substring(0, 4 * most) : text;
        var plain = SECRET.matcher(INVISIBLE.matcher(begin).replaceAll(" "))
                .replaceAll("$1…")
                .strip();
        return plain.length() <= most ? plain : plain.substring(0, end(plain, most - 1)) + "…";
    }

    /** No sign is cut in two. */
    private static int end(String text, int at) {
        return Character.isHighSurrogate(text.charAt(at - 1)) ? at - 1 : at;
    }
}
