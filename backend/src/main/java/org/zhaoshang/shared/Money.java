package org.zhaoshang.shared;

import java.math.BigDecimal;
import java.util.Locale;

/** An exact amount of money (金额) in yuan or US dollars. */
public record Money(BigDecimal amount, Currency currency) {

    public Money {
        amount = Decimals.plain(amount);
    }

    public static Money of(BigDecimal amount, MoneyUnit unit, Currency currency) {
        return new Money(unit.toOnes(amount), currency);
    }

    public static Money zero(Currency currency) {
        return new Money(BigDecimal.ZERO, currency);
    }

    public BigDecimal in(MoneyUnit unit) {
        return unit.fromOnes(amount);
    }

    public Money plus(Money other) {
        if (currency != other.currency) {
            throw new IllegalArgumentException("cannot add %s to %s".formatted(other.currency, currency));
        }
        return new Money(amount.add(other.amount), currency);
    }

    public Money negated() {
        return new Money(amount.negate(), currency);
    }

    /** As leaders write it: 亿元 for yuan from ten million on, 万元 below; 万美元 for dollars. */
    public String text(Locale locale) {
        var large = amount.abs().compareTo(BigDecimal.valueOf(10_000_000)) >= 0;
        var unit = currency == Currency.CNY && large ? MoneyUnit.YI : MoneyUnit.WAN;
        var number = Decimals.rounded(in(unit), unit == MoneyUnit.YI ? 4 : 2).toPlainString();
        return number + unit.label(currency).in(locale);
    }
}
