package org.zhaoshang.exchange;

import org.jspecify.annotations.Nullable;
import org.zhaoshang.shared.Currency;
import org.zhaoshang.shared.MoneyUnit;

/** The unit of an amount as a ledger writes it: 亿元, 万美元, or 万 of whatever currency the column has. */
record AmountUnit(String word, MoneyUnit unit, @Nullable Currency currency) {

    Currency currencyOr(@Nullable AmountUnit column) {
        if (currency != null) {
            return currency;
        }
        return column == null || column.currency() == null ? Currency.CNY : column.currency();
    }
}
