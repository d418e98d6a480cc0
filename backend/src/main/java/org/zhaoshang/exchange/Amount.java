package org.zhaoshang.exchange;

import java.math.BigDecimal;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.zhaoshang.shared.Money;
import org.zhaoshang.shared.Text;

/**
 * An amount as a cell tells it: a number in the column's unit, or words with a unit of their own.
 *
 * @param money null where it is none, and then there is a fault
 * @param approximate the cell says 约
 */
record Amount(
        @Nullable Money money,
        boolean approximate,
        @Nullable Text fault) {

    private static final Pattern SHAPE = Pattern.compile("([+-]?[0-9]+(?:\\.[0-9]+)?|[+-]?\\.[0-9]+)(.*)");
    private static final Pattern LOSS = Pattern.compile("\\(([0-9].*)\\)");
    private static final Pattern THOUSANDS = Pattern.compile("(?<=[0-9]),(?=[0-9]{3}(?![0-9]))");

    static Amount read(Cell cell, @Nullable AmountUnit column, Vocabulary vocabulary) {
        if (cell.day() != null) {
            return faulty(Complaints.NOT_AN_AMOUNT);
        }
        if (cell.number() != null) {
            return in(cell.number(), column, column, false);
        }
        var text = THOUSANDS
                .matcher(cell.key())
                .replaceAll("")
                .replaceAll("^[¥￥]", "")
                .replaceFirst("^人民币", "");
        var approximate = false;
        for (var word : vocabulary.approximate()) {
            if (!approximate && text.contains(word)) {
                text = text.replaceFirst(Pattern.quote(word), "");
                approximate = true;
            }
        }
        var loss = LOSS.matcher(text); // as accountants write what is taken away
        text = loss.matches() ? "-" + loss.group(1) : text;
        var shape = SHAPE.matcher(text);
        if (!shape.matches()) {
            return faulty(Complaints.NOT_AN_AMOUNT);
        }
        var number = new BigDecimal(shape.group(1));
        if (shape.group(2).isEmpty()) {
            return in(number, column, column, approximate);
        }
        var own = vocabulary.unit(shape.group(2));
        return own == null ? faulty(Complaints.NOT_AN_AMOUNT) : in(number, own, column, approximate);
    }

    private static Amount in(
            BigDecimal number, @Nullable AmountUnit unit, @Nullable AmountUnit column, boolean approximate) {
        return unit == null
                ? faulty(Complaints.NO_UNIT)
                : new Amount(Money.of(number, unit.unit(), unit.currencyOr(column)), approximate, null);
    }

    private static Amount faulty(Text fault) {
        return new Amount(null, false, fault);
    }
}
