package org.zhaoshang.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChangeTest {

    @ParameterizedTest
    @CsvSource({
        "24.07, 21.43, +12.32%, 2.64",
        "24, 25, -4%, -1",
        "3, 3, 0%, 0",
        "100000.1, 100000, 0%, 0.1",
        "-2.34, -1.17, -100%, -1.17",
        "1, -2, +150%, 3",
        "5, 0, ——, 5",
        "0, 0, ——, 0"
    })
    void isPrintedAsReportsPrintIt(BigDecimal current, BigDecimal previous, String text, BigDecimal difference) {
        var change = new Change(current, previous);

        assertThat(change.text()).isEqualTo(text);
        assertThat(change.difference()).isEqualByComparingTo(difference);
    }

    @Test
    void whereNobodyHasTheEarlierFigureThereIsNothingToSay() {
        var change = new Change(BigDecimal.ONE, null);

        assertThat(change.difference()).isNull();
        assertThat(change.rate()).isNull();
        assertThat(change.text()).isEqualTo("——");
    }

    @Test
    void moneyIsToldInAUnitAndNeverAcrossCurrencies() {
        var now = MoneyText.parse("1.5亿元").orElseThrow();

        assertThat(Change.of(now, MoneyText.parse("12000万元").orElseThrow(), MoneyUnit.YI))
                .isEqualTo(new Change(new BigDecimal("1.5"), new BigDecimal("1.2")));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Change.of(now, MoneyText.parse("1万美元").orElseThrow(), MoneyUnit.YI));
    }

    @Property
    void theRateHasTheSignOfTheDifferenceWhateverTheSignOfTheBase(@ForAll int current, @ForAll int previous) {
        var change = Change.of(current, previous);
        var rate = change.rate();

        if (previous == 0) {
            assertThat(rate).isNull();
        } else {
            assertThat(rate).isNotNull();
            assertThat(rate.value().signum()).isEqualTo(Integer.compare(current, previous));
        }
    }
}
