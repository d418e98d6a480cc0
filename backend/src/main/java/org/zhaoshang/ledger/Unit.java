package org.zhaoshang.ledger;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.zhaoshang.shared.Currency;
import org.zhaoshang.shared.Labelled;
import org.zhaoshang.shared.Money;
import org.zhaoshang.shared.MoneyUnit;
import org.zhaoshang.shared.Text;

/** What an indicator is told in (计量单位). */
public enum Unit implements Labelled {
    COUNT("个", "projects", null, null),
    YI_YUAN("亿元", "×10⁸ yuan", MoneyUnit.YI, Currency.CNY),
    WAN_YUAN("万元", "×10⁴ yuan", MoneyUnit.WAN, Currency.CNY),
    WAN_USD("万美元", "×10⁴ US dollars", MoneyUnit.WAN, Currency.USD);

    private final Text label;
    private final @Nullable MoneyUnit money;
    private final @Nullable Currency currency;

    Unit(String zh, String en, @Nullable MoneyUnit money, @Nullable Currency currency) {
        this.label = new Text(zh, en);
        this.money = money;
        this.currency = currency;
    }

    @Override
    public Text label() {
        return label;
    }

    /** A figure told in this unit: 24.07亿元, 3个. */
    public Text amount(BigDecimal figure) {
        var number = figure.toPlainString();
        return new Text(number + label.zh(), number + " " + label.en());
    }

    public boolean countsWholeThings() {
        return money == null;
    }

    /** Whether an amount of this money can be told in this unit; currencies never mix. */
    public boolean measures(Money amount) {
        return amount.currency() == currency;
    }

    /** A sum in yuan or dollars, told in this unit; a count stays what it is. */
    public BigDecimal fromOnes(BigDecimal sum) {
        return money == null ? sum : money.fromOnes(sum);
    }

    /** A figure told in this unit, in yuan or dollars; a count stays what it is. */
    public BigDecimal toOnes(BigDecimal figure) {
        return money == null ? figure : money.toOnes(figure);
    }
}
