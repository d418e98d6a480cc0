package org.zhaoshang.exchange;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/**
 * Tables as files: an {@code .xlsx} workbook with one sheet each, or one as {@code .csv}. Rows are written as they come
 * and not held. A cell of text stays text, whatever it begins with.
 */
public final class TableFile {

    /** What a cell of a workbook can hold. */
    static final int LONGEST_TEXT = 32_767;

    private static final int MOST_ROWS = 1_048_576;
    private static final int LONGEST_SHEET_NAME = 31;
    private static final int ROWS_AT_ONCE = 500;
    private static final int MOST_DIGITS = 15;
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    /** Cells are text, numbers, days, flags or null. */
    public record Source(String name, List<String> headers, Rows rows) {}

    /** The rows of a table, from the first to the last. */
    public interface Rows {
        void write(Writer writer) throws IOException;
    }

    /** Takes the next row. */
    public interface Writer {
        void row(List<@Nullable Object> cells) throws IOException;
    }

    private TableFile() {}

    /** A table that is longer than a sheet goes on in the next. */
    public static void xlsx(OutputStream out, List<Source> tables) throws IOException {
        try (var workbook = new Workbook(out, "Zhaoshang", "1.0")) {
            var names = new HashSet<String>();
            for (var table : tables) {
                var sheet = new GrowingSheet(workbook, table, names);
                table.rows().write(sheet::row);
                sheet.finish();
            }
        }
    }

    /** In UTF-8 with the mark by which Excel knows it. */
    public static void csv(OutputStream out, Source table) throws IOException {
        var writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        writer.write(BYTE_ORDER_MARK);
        var printer = new CSVPrinter(writer, CSVFormat.EXCEL);
        for (var header : table.headers()) {
            printer.print(CsvText.write(header));
        }
        printer.println();
        table.rows().write(cells -> {
            for (var cell : cells) {
                printer.print(cell instanceof String text ? CsvText.write(text) : plain(cell));
            }
            printer.println();
        });
        printer.flush();
    }

    private static @Nullable Object plain(@Nullable Object cell) {
        return cell instanceof BigDecimal number ? number.toPlainString() : cell;
    }

    /** A sheet that is handed on to the file every few rows. */
    private static final class GrowingSheet {

        private final Workbook workbook;
        private final Source table;
        private final Set<String> names;
        private Worksheet sheet;
        private int rows;

        GrowingSheet(Workbook workbook, Source table, Set<String> names) {
            this.workbook = workbook;
            this.table = table;
            this.names = names;
            this.sheet = begun();
        }

        void row(List<@Nullable Object> cells) throws IOException {
            if (rows == MOST_ROWS) {
                sheet.finish();
                sheet = begun();
            }
            for (var column = 0; column < cells.size(); column++) {
                write(column, cells.get(column));
            }
            rows++;
            if (rows % ROWS_AT_ONCE == 0) {
                sheet.flush();
            }
        }

        void finish() throws IOException {
            sheet.finish();
        }

        private Worksheet begun() {
            var begun = workbook.newWorksheet(name());
            begun.freezePane(0, 1);
            for (var column = 0; column < table.headers().size(); column++) {
                begun.inlineString(0, column, table.headers().get(column));
                begun.style(0, column).bold().fillColor("DDEBF7").set();
                begun.width(column, 14);
            }
            rows = 1;
            return begun;
        }

        private String name() {
            var plain = table.name().replaceAll("[\\[\\]:*?/\\\\]", " ");
            for (var number = 1; ; number++) {
                var suffix = number == 1 ? "" : " (" + number + ")";
                var most = Math.min(plain.length(), LONGEST_SHEET_NAME - suffix.length());
                var name = plain.substring(0, most) + suffix;
                if (names.add(name)) {
                    return name;
                }
            }
        }

        private void write(int column, @Nullable Object cell) {
            if (cell instanceof LocalDate day) {
                sheet.value(rows, column, day);
                sheet.style(rows, column).format("yyyy-mm-dd").set();
            } else if (cell instanceof Number number) {
                var exact = new BigDecimal(number.toString());
                if (exact.precision() <= MOST_DIGITS) {
                    sheet.value(rows, column, exact);
                } else {
                    sheet.inlineString(rows, column, exact.toPlainString());
                }
            } else if (cell instanceof Boolean flag) {
                sheet.value(rows, column, flag);
            } else if (cell != null && !cell.toString().isEmpty()) {
                var text = cell.toString();
                sheet.inlineString(rows, column, text.substring(0, Math.min(text.length(), LONGEST_TEXT)));
                if (CsvText.isFormula(text)) { // stays text when somebody edits it, too
                    sheet.style(rows, column).format("@").set();
                }
            }
        }
    }
}
