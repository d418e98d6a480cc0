package org.zhaoshang.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.zhaoshang.ledger.Ledger;
import org.zhaoshang.store.MemoryStore;
import org.zhaoshang.store.RecordDocument;

/** Export, import, no change; and into an empty store the very same records. */
class RoundTripTest {

    private final LedgerExport exports = new LedgerExport();

    @ParameterizedTest
    @ValueSource(strings = {"zh", "en"})
    void theDemonstrationComesBackUnchanged(String language) {
        var store = new MemoryStore(EveryKind.demonstration());

        var again = Imported.into(store, xlsx(store.ledger(), Locale.forLanguageTag(language)));

        assertThat(again.errors()).isEmpty();
        assertThat(changed(again)).isEmpty();
        assertThat(store.authors()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(TableKind.class)
    void soDoesEveryKindAsCsv(TableKind kind) {
        var store = new MemoryStore(EveryKind.everything(" "));

        var file = csv(kind, store.ledger());

        if (Files.content(file).length > 0 && hasRows(file)) {
            var again = Imported.into(store, file);
            assertThat(again.errors()).isEmpty();
            assertThat(changed(again)).isEmpty();
        }
    }

    @Test
    void anEmptyStoreGetsTheVerySameRecords() {
        for (var ledger : List.of(EveryKind.demonstration(), EveryKind.everything(""))) {
            var store = new MemoryStore(Ledger.empty());

            var imported = Imported.into(store, xlsx(ledger, Locale.CHINA));

            assertThat(imported.errors()).isEmpty();
            assertSame(store.ledger(), ledger);
        }
    }

    @Test
    void fortyUnknownNestedFieldsComeBackUnchanged() {
        var ledger = EveryKind.everything("").with(List.of(EveryKind.odd()));
        var store = new MemoryStore(ledger);

        assertThat(changed(Imported.into(store, xlsx(ledger, Locale.CHINA)))).isEmpty();
        assertThat(changed(Imported.into(store, csv(TableKind.PROJECTS, ledger))))
                .isEmpty();

        var empty = new MemoryStore(Ledger.empty());
        var imported = Imported.into(empty, xlsx(ledger, Locale.CHINA));
        assertThat(imported.errors()).isEmpty();
        assertThat(imported.project("ODD").extra()).isEqualTo(EveryKind.odd().extra());
        assertSame(empty.ledger(), ledger);
    }

    private static boolean hasRows(LedgerFile file) {
        return new String(Files.content(file), java.nio.charset.StandardCharsets.UTF_8)
                        .lines()
                        .count()
                > 1;
    }

    private static List<String> changed(Imported imported) {
        return imported.outcome.effects().changes().stream()
                .map(change -> change.kind() + " " + change.code() + " " + change.change())
                .toList();
    }

    private LedgerFile xlsx(Ledger ledger, Locale locale) {
        var out = new ByteArrayOutputStream();
        try {
            exports.xlsx(ledger, null, locale, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Files.file("export.xlsx", out.toByteArray());
    }

    private LedgerFile csv(TableKind kind, Ledger ledger) {
        var out = new ByteArrayOutputStream();
        try {
            exports.csv(kind, ledger, null, Locale.CHINA, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Files.file("export.csv", out.toByteArray());
    }

    private static void assertSame(Ledger actual, Ledger expected) {
        var found = contents(actual);
        var wanted = contents(expected);
        assertThat(found.keySet()).isEqualTo(wanted.keySet());
        wanted.forEach((code, document) -> assertThat(found.get(code)).as(code).isEqualTo(document));
    }

    /** Records as documents, numbers by their value and without who wrote them when. */
    private static Map<String, Object> contents(Ledger ledger) {
        var contents = new TreeMap<String, Object>();
        for (var kind : List.of(
                "industries",
                "departments",
                "people",
                "chains",
                "indicators",
                "policies",
                "projects",
                "events",
                "acknowledgements")) {
            for (var record : ledger.all(RecordTypes.named(kind))) {
                var document = new LinkedHashMap<>(RecordDocument.of(record));
                document.keySet().removeAll(List.of("version", "updatedAt", "updatedBy"));
                contents.put(kind + "/" + record.code(), plain(document));
            }
        }
        return contents;
    }

    private static Object plain(Object value) {
        if (value instanceof Map<?, ?> map) {
            var plain = new TreeMap<String, Object>();
            map.forEach((key, nested) -> plain.put(key.toString(), plain(nested)));
            return plain;
        }
        if (value instanceof List<?> list) {
            return list.stream().map(RoundTripTest::plain).toList();
        }
        return value instanceof Number
                ? new BigDecimal(value.toString()).stripTrailingZeros().toPlainString()
                : value;
    }
}
