package org.zhaoshang.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.zhaoshang.shared.Currency;
import org.zhaoshang.shared.Money;

class AmountTest {

    private static final Vocabulary WORDS = Vocabulary.load();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1,234|12340000",
                "１，２３４．５|12345000",
                "3.2亿元|320000000",
                "3.2 亿|320000000",
                "32000万元|320000000",
                "人民币500万元|5000000",
                "1,234,567元|1234567",
                "-1234|-12340000",
                "(1,234)|-12340000",
                "0|0"
            })
    void readsANumberInTheColumnsUnitOrInItsOwn(String text, BigDecimal yuan) {
        var amount = read(text, "万元");

        assertThat(amount.money()).isEqualTo(new Money(yuan, Currency.CNY));
        assertThat(amount.approximate()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"约5000万", "5000万元左右", "大约5,000", "近5000", "5000余万元"})
    void notesWhatIsOnlyApproximate(String text) {
        var amount = read(text, "万元");

        assertThat(amount.money()).isEqualTo(new Money(new BigDecimal("50000000"), Currency.CNY));
        assertThat(amount.approximate()).isTrue();
    }

    @Test
    void keepsTheCurrencyOfTheColumnWhereTheCellNamesNone() {
        assertThat(read("495万", "万美元").money()).isEqualTo(new Money(new BigDecimal("4950000"), Currency.USD));
        assertThat(read("495万美元", "万元").money()).isEqualTo(new Money(new BigDecimal("4950000"), Currency.USD));
    }

    @ParameterizedTest
    @ValueSource(strings = {"待定", "1,23", "1.2.3", "3吨", "三千万", "5000-6000", "#REF!", "约"})
    void refusesWhatIsNoAmount(String text) {
        assertThat(read(text, "万元").money()).isNull();
        assertThat(read(text, "万元").fault()).isNotNull();
    }

    @Test
    void refusesANumberOfNobodyKnowsWhat() {
        assertThat(Amount.read(Cell.of("5"), null, WORDS).fault()).isEqualTo(Complaints.NO_UNIT);
    }

    private static Amount read(String text, String column) {
        return Amount.read(Cell.of(text), WORDS.unit(column), WORDS);
    }
}
