package org.zhaoshang.exchange;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.zhaoshang.audit.Audit;
import org.zhaoshang.audit.AuditEvent;
import org.zhaoshang.audit.AuditKind;
import org.zhaoshang.shared.Text;
import org.zhaoshang.sight.Sight;
import org.zhaoshang.web.Download;

/** Hands out the records as files that can be sent back, the empty form of such a file, and any list as a table. */
@RestController
class ExportController {

    private static final Text LEDGER = new Text("招商台账", "ledger");
    private static final Text TEMPLATE = new Text("导入模板", "template");

    private final Sight sight;
    private final LedgerExport exports;
    private final QueryExport queries;
    private final Template template;
    private final Audit audit;

    ExportController(Sight sight, LedgerExport exports, QueryExport queries, Template template, Audit audit) {
        this.sight = sight;
        this.exports = exports;
        this.queries = queries;
        this.template = template;
        this.audit = audit;
    }

    @GetMapping("/api/export.xlsx")
    void xlsx(
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate asOf,
            @RequestParam(required = false) @Nullable OffsetDateTime knownAt,
            Locale locale,
            HttpServletResponse response)
            throws IOException {
        var ledger = sight.ledgerKnownAt(knownAt);
        Download.XLSX.send(response, LEDGER.in(locale), out -> exports.xlsx(ledger, asOf, locale, out));
    }

    @GetMapping("/api/export.csv")
    void csv(
            @RequestParam(defaultValue = "PROJECTS") String kind,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate asOf,
            @RequestParam(required = false) @Nullable OffsetDateTime knownAt,
            Locale locale,
            HttpServletResponse response)
            throws IOException {
        var wanted = Arrays.stream(TableKind.values())
                .filter(known -> known.name().equalsIgnoreCase(kind))
                .findFirst()
                .orElse(null);
        if (wanted == null) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        var ledger = sight.ledgerKnownAt(knownAt);
        Download.CSV.send(
                response, wanted.records().label().in(locale), out -> exports.csv(wanted, ledger, asOf, locale, out));
    }

    @GetMapping("/api/template.xlsx")
    void template(Locale locale, HttpServletResponse response) throws IOException {
        Download.XLSX.send(response, TEMPLATE.in(locale), out -> template.write(sight.ledger(), locale, out));
    }

    /** Any list that a query answers, and that whoever asks may see. */
    @PostMapping("/api/export.xlsx")
    @Nullable
    ResponseEntity<?> queried(@RequestBody QueryExport.Wanted wanted, Locale locale, HttpServletResponse response)
            throws IOException {
        return queried(wanted, locale, response, Download.XLSX);
    }

    @PostMapping("/api/export.csv")
    @Nullable
    ResponseEntity<?> queriedAsCsv(@RequestBody QueryExport.Wanted wanted, Locale locale, HttpServletResponse response)
            throws IOException {
        return queried(wanted, locale, response, Download.CSV);
    }

    /** What was asked for is in the query; its variables may be anything. */
    private static AuditEvent noted(QueryExport.Wanted wanted) {
        var query = String.valueOf(wanted.query()).replaceAll("\\s+", " ");
        return AuditEvent.of(AuditKind.EXPORT, wanted.rows()).saying(query, query);
    }

    private @Nullable ResponseEntity<?> queried(
            QueryExport.Wanted wanted, Locale locale, HttpServletResponse response, Download download)
            throws IOException {
        try (var answers = queries.ask(wanted, locale)) {
            audit.note(noted(wanted));
            var table = queries.table(answers, wanted, locale);
            download.send(response, table.name(), out -> {
                if (download == Download.XLSX) {
                    TableFile.xlsx(out, List.of(table));
                } else {
                    TableFile.csv(out, table);
                }
            });
            return null; // the file is the answer
        } catch (QueryExport.Unanswered e) {
            return ResponseEntity.badRequest().body(Map.of("message", String.valueOf(e.getMessage())));
        }
    }
}
