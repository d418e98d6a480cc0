package org.zhaoshang.shared;

import java.math.BigDecimal;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Amounts added up by currency, never across them. Not for several threads at once. */
public final class MoneySums {

    private final BigDecimal[] byCurrency = new BigDecimal[Currency.values().length];

    public MoneySums() {
        Arrays.fill(byCurrency, BigDecimal.ZERO);
    }

    public void add(Money amount) {
        add(amount.currency(), amount.amount());
    }

    public void addAll(MoneySums others) {
        for (var currency : Currency.values()) {
            add(currency, others.byCurrency[currency.ordinal()]);
        }
    }

    public Money of(Currency currency) {
        return new Money(byCurrency[currency.ordinal()], currency);
    }

    /** Null where they come to nothing. */
    public @Nullable Money dollars() {
        var dollars = of(Currency.USD);
        return dollars.amount().signum() == 0 ? null : dollars;
    }

    private void add(Currency currency, BigDecimal amount) {
        var place = currency.ordinal();
        byCurrency[place] = byCurrency[place].add(amount);
    }
}
