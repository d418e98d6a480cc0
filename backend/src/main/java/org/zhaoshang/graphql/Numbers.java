package org.zhaoshang.graphql;

import graphql.language.FloatValue;
import graphql.language.IntValue;
import graphql.language.Node;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Collection;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Numbers that somebody can mean. Exact arithmetic takes any number at its word, and 1e999999999 is ten characters to send
 * and a billion digits to add.
 */
final class Numbers {

    private static final int MOST_DIGITS = 400;

    private Numbers() {}

    /** Whether all numbers in a document are such. */
    static boolean areMeant(Node<?> node) {
        if (node instanceof FloatValue number) {
            return isMeant(number.getValue());
        }
        if (node instanceof IntValue number) {
            return isMeant(number.getValue());
        }
        for (Node<?> child : node.getChildren()) {
            if (!areMeant(child)) {
                return false;
            }
        }
        return true;
    }

    /** Whether all numbers in a JSON value are such. */
    static boolean areMeantIn(@Nullable Object value) {
        if (value instanceof Map<?, ?> parts) {
            return parts.values().stream().allMatch(Numbers::areMeantIn);
        }
        if (value instanceof Collection<?> items) {
            return items.stream().allMatch(Numbers::areMeantIn);
        }
        if (value instanceof BigInteger number) {
            return isMeant(number);
        }
        return !(value instanceof BigDecimal number) || isMeant(number);
    }

    private static boolean isMeant(BigDecimal number) {
        return Math.abs((long) number.scale()) <= MOST_DIGITS && number.precision() <= MOST_DIGITS;
    }

    /** A digit takes a little over three bits. */
    private static boolean isMeant(BigInteger number) {
        return number.bitLength() / 3 <= MOST_DIGITS;
    }
}
