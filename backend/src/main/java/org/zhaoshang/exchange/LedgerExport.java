package org.zhaoshang.exchange;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.zhaoshang.ledger.Ledger;
import org.zhaoshang.ledger.LedgerRecord;
import org.zhaoshang.ledger.Project;
import org.zhaoshang.store.RecordDocument;

/**
 * Writes records as the workbook, or the CSV files, that would make them. Published reports (通报) are no part of it: they
 * are frozen evidence, and what can be exported here can be changed in a file and imported.
 */
@Component
class LedgerExport {

    /** Further attributes go into the last column. */
    private static final int MOST_ATTRIBUTE_COLUMNS = 400;

    private final Vocabulary vocabulary = Vocabulary.load();

    /** All records, a sheet for each kind. */
    void xlsx(Ledger ledger, @Nullable LocalDate asOf, Locale locale, OutputStream out) throws IOException {
        var tables = new ArrayList<TableFile.Source>();
        for (var spec : vocabulary.sheets().all()) {
            tables.add(table(spec, ledger, asOf, locale));
        }
        TableFile.xlsx(out, tables);
    }

    void csv(TableKind kind, Ledger ledger, @Nullable LocalDate asOf, Locale locale, OutputStream out)
            throws IOException {
        TableFile.csv(out, table(vocabulary.sheets().of(kind), ledger, asOf, locale));
    }

    private TableFile.Source table(SheetSpec spec, Ledger ledger, @Nullable LocalDate asOf, Locale locale)
            throws IOException {
        var attributes = new LinkedHashSet<String>();
        Predicate<String> hasColumn = path ->
                attributes.contains(path) || (attributes.size() < MOST_ATTRIBUTE_COLUMNS && attributes.add(path));
        var rows = new Rows(spec, ledger, asOf, new RowWriter(ledger, vocabulary, locale, hasColumn));
        var extraColumns = new int[1];
        rows.each(row -> extraColumns[0] = Math.max(extraColumns[0], ExtraParts.count(row.extra())));
        var headers = new ArrayList<String>();
        spec.columns().forEach(column -> headers.add(column.header().in(locale)));
        attributes.forEach(path -> headers.add(HeaderCell.named(path, locale)));
        for (var part = 0; part < extraColumns[0]; part++) {
            headers.add(TableWords.extra(locale));
        }
        return new TableFile.Source(
                spec.label().in(locale),
                headers,
                writer -> rows.each(row -> writer.row(cells(row, attributes, extraColumns[0]))));
    }

    private static List<@Nullable Object> cells(SheetRow row, Set<String> attributes, int extraColumns) {
        var cells = new ArrayList<>(row.cells());
        for (var path : attributes) {
            cells.add(row.attributes().get(path));
        }
        for (var part = 0; part < extraColumns; part++) {
            cells.add(ExtraParts.part(row.extra(), part));
        }
        return cells;
    }

    /** The rows of a sheet, made as they are asked for. */
    private record Rows(
            SheetSpec spec, Ledger ledger, @Nullable LocalDate asOf, RowWriter writer) {

        interface Reader {
            void read(SheetRow row) throws IOException;
        }

        void each(Reader reader) throws IOException {
            var type = RecordTypes.named(spec.record());
            var records = ledger.all(type).stream()
                    .sorted(Comparator.comparing(LedgerRecord::code))
                    .toList();
            for (var record : records) {
                var then = asOf == null || !(record instanceof Project project) ? record : AsOf.of(project, asOf);
                if (then != null) {
                    each(then, reader);
                }
            }
        }

        private void each(LedgerRecord record, Reader reader) throws IOException {
            if (spec.isOfRecords()) {
                reader.read(writer.record(spec, record, RecordDocument.of(record)));
                return;
            }
            if (spec.detail() && writer.isToldByColumns(spec, record)) {
                return;
            }
            for (var part : NestedParts.read(spec, RecordDocument.of(record))) {
                if (isBy(part)) {
                    reader.read(writer.part(spec, record, part));
                }
            }
        }

        private boolean isBy(Map<String, Object> part) {
            var on = spec.dated() == null ? null : part.get(spec.dated());
            return asOf == null || on == null || !LocalDate.parse(on.toString()).isAfter(asOf);
        }
    }
}
