package org.zhaoshang.pictures;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** What an engine lends to its scripts: what they would be slow at, or lack. */
final class Lent {

    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT);

    private final Letters letters;
    private final DrawnParts parts;

    Lent(Letters letters, DrawnParts parts) {
        this.letters = letters;
        this.parts = parts;
    }

    /** What any engine has drawn and kept under a key; empty where none has. */
    String drawnBefore(String key) {
        return parts.find(key);
    }

    void keep(String key, String drawn) {
        parts.keep(key, drawn);
    }

    /** In pixels. */
    double widthOf(String text, double size, boolean bold) {
        return letters.widthOf(text, size, bold);
    }

    /** As browsers write numbers: half up, whatever the sign, which stays with a zero. */
    static String rounded(String text, int places) {
        var number = new BigDecimal(text).setScale(places, RoundingMode.HALF_UP);
        return number.signum() == 0
                ? (text.startsWith("-") ? "-0" : "0")
                : number.stripTrailingZeros().toPlainString();
    }

    /** @param moment in milliseconds since 1970 */
    static String minute(double moment, String zone) {
        return Instant.ofEpochMilli((long) moment).atZone(ZoneId.of(zone)).format(MINUTE);
    }
}
