package org.zhaoshang.assessment;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.zhaoshang.shared.Currency;
import org.zhaoshang.shared.Money;

/**
 * Projects of one kind signed in a year.
 *
 * @param yuan their planned investment, of those planned in yuan
 * @param dollars the same of those planned in dollars; the two are never added
 */
record Signed(int count, BigDecimal yuan, BigDecimal dollars) {

    static final Signed NONE = new Signed(0, BigDecimal.ZERO, BigDecimal.ZERO);

    Signed plus(Signed other) {
        if (other == NONE) {
            return this; // as with most of a hundred thousand projects
        }
        return new Signed(count + other.count, yuan.add(other.yuan), dollars.add(other.dollars));
    }

    /** A sum a currency; yuan always, dollars where there are any. */
    List<Money> planned() {
        return Stream.of(new Money(yuan, Currency.CNY), new Money(dollars, Currency.USD))
                .filter(sum -> sum.currency() == Currency.CNY || sum.amount().signum() != 0)
                .toList();
    }
}
