package org.zhaoshang.exchange;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;
import org.zhaoshang.ledger.Ledger;
import org.zhaoshang.store.Store;

/** Hands out the records as files that can be sent back, and the empty form of such a file. */
@RestController
class ExportController {

    private final Store store;
    private final LedgerExport exports;
    private final Template template;

    ExportController(Store store, LedgerExport exports, Template template) {
        this.store = store;
        this.exports = exports;
        this.template = template;
    }

    @GetMapping("/api/export.xlsx")
    ResponseEntity<StreamingResponseBody> xlsx(
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate asOf,
            @RequestParam(required = false) @Nullable OffsetDateTime knownAt,
            Locale locale) {
        var ledger = ledger(knownAt);
        return Download.xlsx(
                locale.getLanguage().equals("en") ? "ledger" : "招商台账",
                out -> exports.xlsx(ledger, asOf, locale, out));
    }

    @GetMapping("/api/export.csv")
    ResponseEntity<StreamingResponseBody> csv(
            @RequestParam(defaultValue = "PROJECTS") String kind,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate asOf,
            @RequestParam(required = false) @Nullable OffsetDateTime knownAt,
            Locale locale) {
        var wanted = Arrays.stream(TableKind.values())
                .filter(known -> known.name().equalsIgnoreCase(kind))
                .findFirst()
                .orElse(null);
        if (wanted == null) {
            return ResponseEntity.notFound().build();
        }
        var ledger = ledger(knownAt);
        return Download.csv(
                wanted.records().label().in(locale), out -> exports.csv(wanted, ledger, asOf, locale, out));
    }

    @GetMapping("/api/template.xlsx")
    ResponseEntity<StreamingResponseBody> template(Locale locale) {
        var ledger = store.ledger();
        return Download.xlsx(
                locale.getLanguage().equals("en") ? "template" : "导入模板",
                out -> template.write(ledger, locale, out));
    }

    private Ledger ledger(@Nullable OffsetDateTime knownAt) {
        return store.ledger(knownAt == null ? null : knownAt.toInstant());
    }
}
