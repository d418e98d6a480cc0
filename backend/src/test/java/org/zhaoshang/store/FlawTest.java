package org.zhaoshang.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zhaoshang.ledger.Fixtures.project;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.zhaoshang.ledger.Project;

/** What no record may hold, and that the rest may. */
class FlawTest {

    @ParameterizedTest
    @ValueSource(
            strings = {"某某\u0000", "\u0007", "\u001b[31m", "\ud800", "a\udc00b", "\udc00\ud800", "\ufffe", "\uffff"})
    void textThatCannotBeKeptOrShownIsFound(String text) {
        assertThat(flaws(Map.of("备注", text))).containsExactly("attributes.备注");
        assertThat(flaws(Map.of("备注", List.of("可以", text)))).containsExactly("attributes.备注.1");
        assertThat(flaws(Map.of(text, 1))).containsExactly("attributes");
    }

    @ParameterizedTest
    @ValueSource(strings = {"一行\n又一行\t列\r\n", "𠮷野家", "🏗️", "أهلا", "a\u202eb", "\ud83d\ude00", ""})
    void otherTextIsKept(String text) {
        assertThat(flaws(Map.of("备注", text))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "$oid", "一行\n又一行"})
    void aNameIsOneLineAndNoType(String name) {
        assertThat(flaws(Map.of("用地", Map.of(name, 1)))).containsExactly("attributes.用地");
    }

    @Test
    void numbersAreKeptExactlyOrNotAtAll() {
        var most = new BigDecimal("9".repeat(34));

        assertThat(flaws(Map.of("a", 1, "b", 1L << 60, "c", new BigDecimal("0.1"), "d", most)))
                .isEmpty();
        assertThat(flaws(Map.of("a", most.add(BigDecimal.ONE)))).isEmpty(); // a power of ten
        assertThat(flaws(Map.of("a", most.add(BigDecimal.TEN)))).containsExactly("attributes.a");
        assertThat(flaws(Map.of("a", new BigDecimal("1E+9999")))).containsExactly("attributes.a");
        assertThat(flaws(Map.of("a", BigInteger.TEN))).containsExactly("attributes.a");
    }

    @Test
    void nestingHasAnEnd() {
        assertThat(flaws(nested(48))).isEmpty();
        assertThat(flaws(nested(50))).containsExactly("attributes");
        assertThat(flaws(nested(1_000))).containsExactly("attributes");
    }

    @Test
    void whatWasSoBeforeIsLetBe() {
        var before = with(Map.of("旧", "\u0000"));

        assertThat(Flaw.in(before, with(Map.of("旧", "\u0000", "新", 1)))).isEmpty();
        assertThat(Flaw.in(before, with(Map.of("旧", "\u0000", "新", "\u0000"))))
                .extracting(flaw -> String.join(".", flaw.field()))
                .containsExactly("attributes.新");
    }

    private static Map<String, Object> nested(int levels) {
        Map<String, Object> nested = Map.of("a", 1);
        for (var level = 1; level < levels; level++) {
            nested = Map.of("a", nested);
        }
        return nested;
    }

    private static List<String> flaws(Map<String, Object> attributes) {
        return Flaw.in(null, with(attributes)).stream()
                .map(flaw -> String.join(".", flaw.field()))
                .toList();
    }

    private static Project with(Map<String, Object> attributes) {
        return project("P1").withAttributes(attributes);
    }
}
