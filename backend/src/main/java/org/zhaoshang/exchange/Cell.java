package org.zhaoshang.exchange;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.zhaoshang.shared.Decimals;

/**
 * A cell that is not blank.
 *
 * @param text what a person reads in it
 * @param number set where the cell holds a number
 * @param day set where the cell holds a date
 * @param broken the cell holds the error of a formula (#REF!)
 */
record Cell(
        String text, @Nullable BigDecimal number, @Nullable LocalDate day, boolean broken) {

    /** Excel keeps binary fractions and shows fifteen digits of them: 0.30000000000000004 was typed as 0.3. */
    private static final MathContext AS_SHOWN = new MathContext(15);

    static Cell of(String text) {
        return new Cell(text.strip(), null, null, false);
    }

    static Cell of(BigDecimal number) {
        var shown = Decimals.plain(number.round(AS_SHOWN));
        return new Cell(shown.toPlainString(), shown, null, false);
    }

    static Cell of(LocalDate day) {
        return new Cell(day.toString(), null, day, false);
    }

    static Cell broken(String error) {
        return new Cell(error, null, null, true);
    }

    String key() {
        return Wording.key(text);
    }
}
