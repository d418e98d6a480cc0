package org.zhaoshang.lineage;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import org.zhaoshang.panels.PanelData;

/** A mark (指纹) of a panel's numbers: others have another. Words are left out, which are in one language or the other. */
final class Mark {

    private static final int BYTES = 3; // a whole number of letters

    private Mark() {}

    static String of(PanelData data) {
        var numbers = new StringBuilder();
        data.rows().forEach(row -> {
            row.values()
                    .forEach(value -> numbers.append(
                                    value == null
                                            ? "-"
                                            : value.stripTrailingZeros().toPlainString())
                            .append(' '));
            numbers.append('\n');
        });
        try {
            var hash = MessageDigest.getInstance("SHA-256")
                    .digest(numbers.toString().getBytes(StandardCharsets.UTF_8));
            return Base64.getUrlEncoder().encodeToString(Arrays.copyOf(hash, BYTES));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e); // every Java has it
        }
    }
}
