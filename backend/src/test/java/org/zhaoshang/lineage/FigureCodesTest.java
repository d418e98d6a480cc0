package org.zhaoshang.lineage;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.zhaoshang.access.SealsForTests;

/** What is given out is known again, and nothing else is. */
class FigureCodesTest {

    private static final Figure FIGURE = new Figure(
            "completion-by-indicator",
            new TreeMap<>(),
            LocalDate.of(2015, 3, 31),
            Instant.parse("2026-11-26T08:41:05.123Z"),
            230,
            false,
            "");

    private final FigureCodes codes = new FigureCodes(SealsForTests.seals(1));

    @Test
    void aFigureIsReadAsItWasWritten() {
        var other = new Figure(
                "链图",
                new TreeMap<>(Map.of("code", "BIOMED", "名称", "")),
                LocalDate.of(1969, 12, 31),
                Instant.parse("1969-12-31T23:59:59.999Z"),
                Long.MAX_VALUE,
                true,
                "AbC_");

        assertThat(codes.read(codes.of(FIGURE))).contains(FIGURE);
        assertThat(codes.read(codes.of(other))).contains(other);
        assertThat(codes.of(FIGURE)).hasSizeLessThan(64);
    }

    @Test
    void noLetterOfACodeCanBeChanged() {
        var code = codes.of(FIGURE);
        for (var at = 0; at < code.length(); at++) {
            for (var letter : new char[] {'A', 'B', '_', '-', '=', '%', 'g'}) {
                var changed = code.substring(0, at) + letter + code.substring(at + 1);
                assertThat(codes.read(changed).isPresent()).as(changed).isEqualTo(changed.equals(code));
            }
        }
        assertThat(codes.read("")).isEmpty();
        assertThat(codes.read(code + "A")).isEmpty();
        assertThat(codes.read(code.substring(1))).isEmpty();
        assertThat(codes.read("A".repeat(5000))).isEmpty();
    }

    @Test
    void whoHasAnotherKeyMakesNone() {
        var others = new FigureCodes(SealsForTests.seals(2));

        assertThat(codes.read(others.of(FIGURE))).isEmpty();
    }
}
