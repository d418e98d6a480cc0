package org.zhaoshang.projects;

import java.math.BigDecimal;
import org.zhaoshang.shared.Currency;
import org.zhaoshang.shared.Money;
import org.zhaoshang.shared.MoneyUnit;

/** An amount as it is put in. */
record MoneyInput(BigDecimal amount, MoneyUnit unit, Currency currency) {

    Money money() {
        return Money.of(amount, unit, currency);
    }
}
