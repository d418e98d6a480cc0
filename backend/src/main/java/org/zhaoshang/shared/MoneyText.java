package org.zhaoshang.shared;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.Optional;
import java.util.regex.Pattern;

/** Amounts as people write them: 3.2亿元, 32000万元, 495万美元. */
public final class MoneyText {

    private static final Pattern AMOUNT = Pattern.compile("([+-]?[0-9]+(?:\\.[0-9]+)?)(亿|万)?(美元|元|)");

    private MoneyText() {}

    public static Optional<Money> parse(String text) {
        var plain = Normalizer.normalize(text, Normalizer.Form.NFKC).replaceAll("[\\s,]", "");
        var matcher = AMOUNT.matcher(plain);
        if (!matcher.matches() || (matcher.group(2) == null && matcher.group(3).isEmpty())) {
            return Optional.empty();
        }
        var unit =
                matcher.group(2) == null ? MoneyUnit.YUAN : matcher.group(2).equals("亿") ? MoneyUnit.YI : MoneyUnit.WAN;
        var currency = matcher.group(3).equals("美元") ? Currency.USD : Currency.CNY;
        return Optional.of(Money.of(new BigDecimal(matcher.group(1)), unit, currency));
    }
}
