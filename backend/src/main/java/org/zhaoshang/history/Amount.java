package org.zhaoshang.history;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.zhaoshang.shared.Currency;
import org.zhaoshang.shared.Money;

/** How an amount of money is kept in a document. */
final class Amount {

    private static final String AMOUNT = "amount";
    private static final String CURRENCY = "currency";

    private Amount() {}

    static boolean isAmount(Object value) {
        return value instanceof Map<?, ?> map
                && map.get(AMOUNT) instanceof Number
                && Arrays.stream(Currency.values())
                        .anyMatch(currency -> currency.name().equals(map.get(CURRENCY)));
    }

    static @Nullable Money of(Map<String, Object> document) {
        return isAmount(document)
                ? new Money(
                        new BigDecimal(String.valueOf(document.get(AMOUNT))),
                        Currency.valueOf(String.valueOf(document.get(CURRENCY))))
                : null;
    }

    /** What else is kept beside the amount. */
    static Map<String, Object> rest(Map<String, Object> document) {
        var rest = new LinkedHashMap<>(document);
        rest.remove(AMOUNT);
        rest.remove(CURRENCY);
        return rest;
    }
}
