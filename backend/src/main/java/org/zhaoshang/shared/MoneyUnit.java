package org.zhaoshang.shared;

import java.math.BigDecimal;

/** The unit (单位) in which an amount is told. */
public enum MoneyUnit {
    YUAN(0, new Text("", "")),
    WAN(4, new Text("万", "×10⁴ ")),
    YI(8, new Text("亿", "×10⁸ "));

    private final int exponent;
    private final Text prefix;

    MoneyUnit(int exponent, Text prefix) {
        this.exponent = exponent;
        this.prefix = prefix;
    }

    /** An amount told in this unit, in units of one. */
    public BigDecimal toOnes(BigDecimal amount) {
        return amount.scaleByPowerOfTen(exponent);
    }

    /** An amount in units of one, told in this unit. */
    public BigDecimal fromOnes(BigDecimal amount) {
        return Decimals.plain(amount.scaleByPowerOfTen(-exponent));
    }

    public Text label(Currency currency) {
        return new Text(
                prefix.zh() + currency.label().zh(),
                prefix.en() + currency.label().en());
    }
}
