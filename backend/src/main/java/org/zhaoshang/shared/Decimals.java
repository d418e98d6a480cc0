package org.zhaoshang.shared;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/** How exact numbers are rounded and shown: once, half up, at the end. */
public final class Decimals {

    private Decimals() {}

    /** The same number without trailing zeros and never in exponent form. */
    public static BigDecimal plain(BigDecimal number) {
        var stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    /** Rounded half up for display, without trailing zeros. */
    public static BigDecimal rounded(BigDecimal number, int decimals) {
        return plain(number.setScale(decimals, RoundingMode.HALF_UP));
    }

    /** A stated number, or the one at hand where it is the same: other noughts are no change. */
    public static BigDecimal unlessSame(@Nullable BigDecimal current, BigDecimal stated) {
        return current != null && current.compareTo(stated) == 0 ? current : plain(stated);
    }

    /** Whether a number has no fraction. */
    public static boolean isWhole(BigDecimal number) {
        return number.stripTrailingZeros().scale() <= 0;
    }
}
